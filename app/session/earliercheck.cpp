// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/earliercheck.h"

#include "app/base/format.h"
#include "app/fleet/identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct EarlierCheckText {
    Q_DECLARE_TR_FUNCTIONS(EarlierCheck)
};

/// Of the machines of the smaller of two lists, one in so many has to be in the other, too.
constexpr qint64 oneIn = 5;

} // namespace

QString whyNotEarlier(const ClientList &earlier, const ClientList &list, std::chrono::seconds least,
                      const QLocale &locale)
{
    const QString name = earlier.files.front().name;
    const LocalTime from = earlier.inventoryTime.time;
    const LocalTime until = list.inventoryTime.time;
    if (from + least > until) {
        return EarlierCheckText::tr("%1 describes %2, which is not before the list that it is to be compared "
                                    "with (%3). Choose an older list, or give its inventory time.")
            .arg(name, formatTime(from, locale), formatTime(until, locale));
    }
    const auto same = sameMachines(*earlier.fleet, *list.fleet);
    const qint64 common
        = std::ranges::count_if(same, [](const auto &machine) { return machine.has_value(); });
    const qint64 smaller = std::min(earlier.fleet->size(), list.fleet->size());
    if (common * oneIn < smaller) {
        return EarlierCheckText::tr("%1 is of another fleet: only %2 of its machines are in the list that it "
                                    "is to be compared with. Choose an older list of the same fleet.")
            .arg(name, locale.toString(common));
    }
    return {};
}

} // namespace tracker
