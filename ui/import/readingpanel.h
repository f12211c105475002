// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listpreview.h"

#include <QTabWidget>

#include <optional>

class QTableWidget;

namespace tracker {

/// What was made of the values in the first rows of a list: flags, whose meaning can be changed, dates, whose
/// order can be, and what is odd.
class ReadingPanel : public QTabWidget {
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    /// What \a preview shows under \a choices.
    void setPreview(const ListPreview &preview, const ListChoices &choices);
    QTableWidget *flags() const { return m_flags; }
    QTableWidget *dates() const { return m_dates; }

Q_SIGNALS:
    /// None: as it is guessed.
    void meaningChosen(const QString &spelling, std::optional<tracker::Flag> meaning);
    /// The order of dates in \a column; none: as in the others, or as it is guessed.
    void dateOrderChosen(int column, std::optional<tracker::DateOrder> order);

private:
    void showFlags(const ListPreview &preview);
    void showDates(const ListPreview &preview, const ListChoices &choices);
    void showDateOrder(int row, const TimeReadings &times, const FileColumn &column,
                       const ListChoices &choices);
    void showIssues(const ListPreview &preview);
    void showTab(QWidget *page, const QString &text, bool needsLook);

    QTableWidget *m_flags = nullptr;
    QTableWidget *m_dates = nullptr;
    QTableWidget *m_issues = nullptr;
};

} // namespace tracker
