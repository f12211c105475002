// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/evidence.h"
#include "app/sources/rowsaround.h"
#include "ui/job/job.h"

#include <QDialog>

#include <memory>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace tracker {

class LinesView;

/// Stays open beside the window: a cell where it stands in its list, with the rows around it. Of a text the
/// lines are shown as they are, of anything else a table.
class RowWindow : public QDialog {
    Q_OBJECT

public:
    explicit RowWindow(QWidget *parent = nullptr);

    void showCell(std::shared_ptr<const ClientList> list, const EvidenceCell &cell);
    bool isReading() const { return m_reading.isRunning(); }

private:
    void showRows(const ReadFile &file, const std::vector<ListedRow> &rows, const EvidenceCell &cell);
    void showNotice(const QString &sentence);

    QLabel *m_where = nullptr;
    QStackedWidget *m_pages = nullptr;
    LinesView *m_lines = nullptr;
    QTableWidget *m_table = nullptr;
    Job m_reading;
};

} // namespace tracker
