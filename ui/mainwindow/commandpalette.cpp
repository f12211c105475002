// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// The menu within a menu that holds \a action; null for one of a menu of the menu bar.
const QMenu *submenuOf(const QAction &action)
{
    for (const QObject *holder : action.associatedObjects()) {
        const auto *const menu = qobject_cast<const QMenu *>(holder);
        if (menu && std::ranges::any_of(menu->menuAction()->associatedObjects(), [](const QObject *above) {
                return qobject_cast<const QMenu *>(above) != nullptr;
            }))
            return menu;
    }
    return nullptr;
}

/// What an action does, with the menu that makes sense of it: "Columns: Location".
QString plainText(const QAction &action)
{
    const QString text = withoutMnemonic(action.text());
    const QMenu *const menu = submenuOf(action);
    return menu
        ? CommandPalette::tr("%1: %2", "a menu, and what is in it").arg(withoutMnemonic(menu->title()), text)
        : text;
}

// All words begin a word of the command, in any order and without case.
bool matches(const QString &command, const QString &typed)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    const QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(asked, [&words](const QString &start) {
        return std::ranges::any_of(
            words, [&start](const QString &word) { return word.startsWith(start, Qt::CaseInsensitive); });
    });
}

/// Those of menus within menus, such as columns and recent files, behind the others.
QList<QAction *> inOrder(QList<QAction *> commands)
{
    std::stable_partition(commands.begin(), commands.end(),
                          [](const QAction *action) { return !submenuOf(*action); });
    return commands;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_commands(inOrder(commands))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    m_line->setPlaceholderText(tr("Find a command"));
    m_line->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_line->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    resize(460, 360);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    showMatches({});
    m_line->setFocus();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // A popup gets the keys, but its parts have the focus only where they ask for it.
    m_line->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showMatches(const QString &text)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction &action = *m_commands[i];
        if (!matches(plainText(action), text))
            continue;
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            action.icon(), keys.isEmpty() ? plainText(action) : tr("%1 (%2)").arg(plainText(action), keys),
            m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_commands[item->data(Qt::UserRole).toInt()];
    close();
    action->trigger();
}

QList<QAction *> commandsOf(const QList<QAction *> &menus)
{
    QList<QAction *> commands;
    for (QAction *action : menus) {
        if (action->menu())
            commands << commandsOf(action->menu()->actions());
        else if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            commands << action;
    }
    return commands;
}

} // namespace tracker
