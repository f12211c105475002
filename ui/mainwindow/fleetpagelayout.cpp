// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which parts of the fleet's page have which room, and which of them the focus.

#include "ui/mainwindow/fleetpage.h"

#include "ui/chart/projectionpanel.h"
#include "ui/chart/projectionview.h"
#include "ui/detail/machinepage.h"
#include "ui/mainwindow/headline.h"
#include "ui/presentation/card.h"
#include "ui/table/machineview.h"
#include "ui/table/sitesview.h"
#include "ui/table/stagebar.h"
#include "ui/table/stagebutton.h"

#include <QSplitter>

namespace tracker {

namespace {

constexpr int sideBySideFrom = 1700; // wide enough for the machines and the projection in one row
constexpr int roomyFrom = 50; // lines of text: high enough for a head of several

} // namespace

void FleetPage::setMachinePageShown(bool shown)
{
    m_machineCard->setVisible(shown);
}

void FleetPage::setPages(Pages pages)
{
    const QWidget *const focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_above->setVisible(pages != Pages::Sites);
    m_sitesCard->setVisible(pages == Pages::Sites);
    m_besides->setVisible(pages == Pages::Machines || pages == Pages::Both);
    m_projectionCard->setVisible(pages == Pages::Projection || pages == Pages::Both);
    if (!hadFocus || focus->isVisible())
        return;
    if (pages == Pages::Projection)
        m_projectionPanel->nextInFocusChain()->setFocus();
    else if (pages == Pages::Sites)
        m_sites->setFocus();
    else
        m_machines->setFocus();
}

std::vector<FocusArea> FleetPage::areas() const
{
    return {{m_stageBar, m_stageBar->buttons().front()},
            {m_machines, m_machines},
            {m_machinePage, m_machinePage},
            {m_projectionPanel, m_projectionPanel->findChild<ProjectionView *>()},
            {m_sites, m_sites}};
}

void FleetPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_headline->setOneLine(height() < roomyFrom * fontMetrics().height());
    const bool fitsBeside = width() >= sideBySideFrom;
    const Qt::Orientation orientation = fitsBeside ? Qt::Horizontal : Qt::Vertical;
    if (orientation != m_above->orientation()) {
        m_above->setOrientation(orientation);
        m_above->setSizes(fitsBeside ? QList<int>{1250, 650} : QList<int>{330, 350});
    }
}

void FleetPage::applySettings(const Settings &settings)
{
    m_machines->setColumnLayouts(settings.columns);
    m_besides->restoreState(settings.machineSplitter);
    m_above->restoreState(settings.projectionSplitter);
    setMachinePageShown(settings.machinePageShown);
    setPages(settings.pages);
    m_sortColumn = settings.sortColumn;
    m_request.order = settings.sortOrder;
}

void FleetPage::resetLayout()
{
    m_machines->setColumnLayouts({});
    m_besides->setSizes({900, 350});
    m_above->setSizes(m_above->orientation() == Qt::Horizontal ? QList<int>{1250, 650}
                                                               : QList<int>{330, 350});
}

void FleetPage::storeSettings(Settings &settings) const
{
    if (m_request.snapshot)
        settings.columns = m_machines->columnLayouts();
    settings.machineSplitter = m_besides->saveState();
    settings.projectionSplitter = m_above->saveState();
    settings.sortColumn = m_sortColumn;
    settings.sortOrder = m_request.order;
}

} // namespace tracker
