// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/listpreview.h"

#include <QTabWidget>

#include <optional>

class QTableWidget;

namespace tracker {

/// What was made of the values in the first rows of a list: flags, whose meaning can be changed, dates, and
/// what is odd.
class ReadingPanel : public QTabWidget {
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    void setPreview(const ListPreview &preview);
    QTableWidget *flags() const { return m_flags; }

Q_SIGNALS:
    /// None: as it is guessed.
    void meaningChosen(const QString &spelling, std::optional<tracker::Flag> meaning);

private:
    void showFlags(const ListPreview &preview);
    void showDates(const ListPreview &preview);
    void showIssues(const ListPreview &preview);
    void showTab(QWidget *page, const QString &text, bool needsLook);

    QTableWidget *m_flags = nullptr;
    QTableWidget *m_dates = nullptr;
    QTableWidget *m_issues = nullptr;
};

} // namespace tracker
