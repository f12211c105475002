// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "app/sources/clientlist.h"
#include "ui/job/job.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace tracker {

class AccountBalance;
class IssueModel;
class LinesView;

/// Stays open beside the window: what an import has to say about its lists: where the rows went, how each
/// list was read, what was assumed, and every odd value with the lines it stands in.
class ImportResult : public QDialog {
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent = nullptr);

    /// Asked before rejected rows are saved.
    void setFilesRead(FilesRead files) { m_filesRead = std::move(files); }

    /// \a doubts are what speaks against the list beside what it says itself, a sentence each.
    void setList(std::shared_ptr<const ClientList> list, const QStringList &doubts = {});

private:
    void fillNotes(const QStringList &doubts);
    void showIssue();
    void showLines(quint32 line);
    void copy() const;
    void askWhereToSaveRejected();
    void saveRejected(const QString &path);

    FilesRead m_filesRead = [] { return QStringList(); };
    std::shared_ptr<const ClientList> m_list;
    IssueModel *m_model = nullptr;
    AccountBalance *m_balance = nullptr;
    QListWidget *m_notes = nullptr;
    QLabel *m_oddities = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_where = nullptr;
    LinesView *m_lines = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QPushButton *m_copy = nullptr;
    Job m_reading;
    Job m_saving;
};

} // namespace tracker
