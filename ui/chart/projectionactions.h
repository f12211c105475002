// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

class QActionGroup;
class QMenu;

namespace tracker {

/// The commands of the projection, for a menu. The panel connects them, and its buttons stand for some of
/// them.
struct ProjectionActions {
    explicit ProjectionActions(QObject *parent);

    QActionGroup *restarts;
    QAction *asUsual;
    QAction *notAtAll;
    QAction *everyDay;
    QAction *whatIf;
    QAction *help; ///< tries what would help most
    QAction *reset;

    QAction *site;
    QAction *onlyShown; ///< projects the machines that the table shows; whoever knows them connects it
    QActionGroup *spans;
    QAction *oneDay;
    QAction *threeDays;
    QAction *twoWeeks;
    QAction *asTable;

    QAction *learn; ///< from an earlier list; connected by whoever reads lists, and the next likewise
    QAction *forget;
    QAction *compare;
    QAction *copy;
    QAction *save;

    void addTo(QMenu &menu) const;
};

} // namespace tracker
