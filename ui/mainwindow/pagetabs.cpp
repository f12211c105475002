// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/pagetabs.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace tracker {

PageTabs::PageTabs(QActionGroup *pages, QWidget *parent)
    : ViewTabs(parent)
{
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const QList<QAction *> actions = pages->actions();
    for (int i = 0; i < static_cast<int>(actions.size()); ++i) {
        QAction *const action = actions[i];
        addTab(action->iconText());
        //: a command, and its keys
        setTabToolTip(i,
                      tr("%1 (%2)").arg(QString(action->text()).remove(u'&'),
                                        action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            if (isShown)
                setCurrentIndex(i);
        });
        if (action->isChecked())
            setCurrentIndex(i);
    }
    // All are enabled or none; a single tab that is not would hand the choice to the next.
    setEnabled(actions.front()->isEnabled());
    connect(actions.front(), &QAction::enabledChanged, this, &QWidget::setEnabled);
    connect(this, &QTabBar::currentChanged, pages, [actions](int tab) {
        if (!actions[tab]->isChecked())
            actions[tab]->trigger();
    });
}

} // namespace tracker
