// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listinput.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace tracker {

/// Which lists are imported, and which of them is shown. Edits nothing; tells what is asked for.
class ListsBox : public QWidget {
    Q_OBJECT

public:
    /// \a folder is where a person looks for more lists.
    explicit ListsBox(QString folder, QWidget *parent = nullptr);

    void setLists(const std::vector<ListInput> &lists, size_t shown);
    void focusLists();
    void focusAdd();

Q_SIGNALS:
    void chosen(int place);
    void addWanted(const QStringList &paths);
    /// The one that is shown shall not be imported.
    void removeWanted();

private:
    void askForFiles();

    QString m_folder;
    QListWidget *m_lists = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace tracker
