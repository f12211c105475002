// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionactions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace tracker {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(ProjectionActions)
};

QAction *option(QObject *parent, const QString &text)
{
    auto *action = new QAction(text, parent);
    action->setCheckable(true);
    return action;
}

} // namespace

ProjectionActions::ProjectionActions(QObject *parent)
    : restarts(new QActionGroup(parent))
    , asUsual(option(restarts, Commands::tr("People restart as &usual")))
    , notAtAll(option(restarts, Commands::tr("&Nobody restarts")))
    , everyDay(option(restarts, Commands::tr("&Everyone restarts every day")))
    , whatIf(new QAction(Commands::tr("&What if…"), parent))
    , help(new QAction(Commands::tr("Try what would &help most"), parent))
    , reset(new QAction(Commands::tr("&Drop the what-if"), parent))
    , site(new QAction(Commands::tr("Project one s&ite…"), parent))
    , onlyShown(option(parent, Commands::tr("Project &only the machines shown")))
    , spans(new QActionGroup(parent))
    , oneDay(option(spans, Commands::tr("Show &1 day")))
    , threeDays(option(spans, Commands::tr("Show &3 days")))
    , twoWeeks(option(spans, Commands::tr("Show 1&4 days")))
    , asTable(option(parent, Commands::tr("Projection as a &table")))
    , learn(new QAction(Commands::tr("&Learn from an earlier list…"), parent))
    , forget(new QAction(Commands::tr("&Forget the earlier lists"), parent))
    , compare(new QAction(Commands::tr("Compare with an ea&rlier list…"), parent))
    , copy(new QAction(Commands::tr("&Copy the projection"), parent))
    , save(new QAction(Commands::tr("&Save the projection…"), parent))
{
    // A what-if may be none of the three.
    restarts->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    asUsual->setChecked(true);
    threeDays->setChecked(true);
    help->setEnabled(false);
    reset->setEnabled(false);
    forget->setEnabled(false);
    onlyShown->setToolTip(Commands::tr("The projection follows the filter of the table"));
    learn->setToolTip(Commands::tr("An older list of the same fleet shows more of people's habit"));
    whatIf->setToolTip(Commands::tr("Which machines, how many an hour, from which day, and other measures"));
    compare->setToolTip(Commands::tr("How well the projection of an older list foretold this one"));
    copy->setToolTip(Commands::tr("Copy the chart as a picture, and its numbers as text"));
    save->setToolTip(Commands::tr("Save the chart as PNG, SVG or PDF, or its numbers as CSV"));
}

void ProjectionActions::addTo(QMenu &menu) const
{
    menu.addActions({asUsual, notAtAll, everyDay, whatIf, help, reset});
    menu.addSeparator();
    menu.addActions({site, onlyShown, oneDay, threeDays, twoWeeks, asTable});
    menu.addSeparator();
    menu.addActions({learn, forget, compare, copy, save});
}

} // namespace tracker
