// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace tracker {

/// Finds any command by a few letters of its name and runs it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &commands, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showMatches(const QString &text);
    void runCurrent();

    QList<QAction *> m_commands;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
};

/// The enabled actions of \a menus and their submenus, those that open a submenu left out.
QList<QAction *> commandsOf(const QList<QAction *> &menus);

} // namespace tracker
