// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/focusareas.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace tracker {

namespace {

bool isWithin(const QWidget *area, const QWidget *widget)
{
    return widget && (area == widget || area->isAncestorOf(widget));
}

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// What is to have the focus in the area; null where nothing can.
QWidget *entryOf(const FocusArea &area)
{
    if (QWidget *const last = area.area->focusWidget(); last && canHaveFocus(last))
        return last;
    if (canHaveFocus(area.entry))
        return area.entry;
    const QList<QWidget *> parts = area.area->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(parts, canHaveFocus);
    return found == parts.end() ? nullptr : *found;
}

} // namespace

void focusNextArea(const std::vector<FocusArea> &areas, Direction direction)
{
    std::vector<QWidget *> entries;
    int current = -1;
    for (const FocusArea &area : areas) {
        QWidget *const entry = area.area->isVisible() ? entryOf(area) : nullptr;
        if (!entry)
            continue;
        if (isWithin(area.area, QApplication::focusWidget()))
            current = static_cast<int>(entries.size());
        entries.push_back(entry);
    }
    if (entries.empty())
        return;
    const int count = static_cast<int>(entries.size());
    const int next = direction == Direction::Forwards ? current + 1
        : current < 0                                 ? count - 1
                                                      : current + count - 1;
    entries[static_cast<size_t>(next % count)]->setFocus(
        direction == Direction::Forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace tracker
