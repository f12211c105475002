// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/sources/listpreview.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace tracker {

class GuessLine;

/// How the text of a list is read: each guess with the control that changes it. Edits the choices and tells
/// of it; what comes of them is shown once it is set.
class GuessPanel : public QWidget {
    Q_OBJECT

public:
    explicit GuessPanel(QWidget *parent = nullptr);

    /// What \a preview shows under \a choices.
    void setReading(const ListPreview &preview, const ListChoices &choices);
    /// Unknown: to be found in the list. \a suggestion stands there until a person gives one.
    void setInventoryTime(LocalTime given, LocalTime suggestion);

Q_SIGNALS:
    void choicesChanged(const tracker::ListChoices &choices);
    void inventoryTimeChanged(tracker::LocalTime given);

private:
    /// Tells of the choices after \a change in what \a line shows.
    template <typename Change> void choose(GuessLine *line, Change change);
    void showSheets(const ListPreview &preview);
    void showEncodings(const ListPreview &preview);
    void showDateOrder(const ListPreview &preview);
    void showTotals(const ListPreview &preview);
    void chooseTime();

    ListChoices m_choices;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_quote = nullptr;
    QSpinBox *m_headerLine = nullptr;
    QComboBox *m_headerRows = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_totals = nullptr;
    QComboBox *m_names = nullptr;
    QComboBox *m_timeSource = nullptr;
    QDateTimeEdit *m_time = nullptr;
    GuessLine *m_sheetLine = nullptr;
    GuessLine *m_encodingLine = nullptr;
    GuessLine *m_separatorLine = nullptr;
    GuessLine *m_quoteLine = nullptr;
    GuessLine *m_headerLineLine = nullptr;
    GuessLine *m_headerRowsLine = nullptr;
    GuessLine *m_dateOrderLine = nullptr;
    GuessLine *m_totalsLine = nullptr;
    GuessLine *m_namesLine = nullptr;
    GuessLine *m_timeLine = nullptr;
};

} // namespace tracker
