// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/clientlist.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTableView;

namespace tracker {

class IssueModel;

/// Stays open beside the window: what an import has to say about a list: where its rows went, what was
/// assumed, and every odd row.
class IssuesDialog : public QDialog {
    Q_OBJECT

public:
    explicit IssuesDialog(QWidget *parent = nullptr);

    void setList(std::shared_ptr<const ClientList> list);

private:
    IssueModel *m_model = nullptr;
    QLabel *m_account = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace tracker
