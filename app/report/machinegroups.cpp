// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/machinegroups.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(MachineGroups)
};

struct Place {
    QString site; ///< empty: not known
    QString location;

    bool operator<(const Place &other) const
    {
        return std::tie(site, location) < std::tie(other.site, other.location);
    }
};

Place placeOf(const Assessment &assessment, MachineIndex machine, Grouping grouping)
{
    const Fleet &fleet = assessment.fleet();
    const auto text = [&](Field field) { return QString::fromUtf8(fleet.text(field, machine)); };
    Place place{.site = text(assessment.procedure().observations.site).section(u';', 0, 0)};
    if (grouping == Grouping::BySiteAndLocation)
        place.location = text(Field::Location);
    return place;
}

QString titleOf(const Place &place, Grouping grouping, qsizetype machines, const QLocale &locale)
{
    QStringList parts{place.site.isEmpty() ? Groups::tr("No site") : Groups::tr("Site %1").arg(place.site)};
    if (grouping == Grouping::BySiteAndLocation)
        parts.append(place.location.isEmpty() ? Groups::tr("No location") : place.location);
    parts.append(Groups::tr("%1 machines", "the number is %1", static_cast<int>(machines))
                     .arg(locale.toString(machines)));
    return parts.join(u" · "_s);
}

} // namespace

GroupedMachines groupedByPlace(const ReportInput &input, const MachineList &machines, Grouping grouping)
{
    std::map<Place, MachineList> byPlace;
    for (const MachineIndex machine : machines)
        byPlace[placeOf(*input.assessment, machine, grouping)].push_back(machine);

    QCollator collator(input.locale);
    collator.setNumericMode(true);
    const auto precedes = [&collator](const QString &left, const QString &right) {
        return left.isEmpty() || right.isEmpty() ? !left.isEmpty() && right.isEmpty() : collator(left, right);
    };
    std::vector<const std::pair<const Place, MachineList> *> ordered;
    for (const auto &place : byPlace)
        ordered.push_back(&place);
    std::ranges::sort(ordered, [&precedes](const auto *left, const auto *right) {
        const Place &a = left->first;
        const Place &b = right->first;
        return a.site == b.site ? precedes(a.location, b.location) : precedes(a.site, b.site);
    });

    GroupedMachines grouped;
    grouped.machines.reserve(machines.size());
    const QString *lastSite = nullptr;
    for (const auto *entry : ordered) {
        const auto &[place, members] = *entry;
        const bool isNewSite = !lastSite || *lastSite != place.site;
        lastSite = &place.site;
        grouped.groups.push_back(
            {.title = titleOf(place, grouping, static_cast<qsizetype>(members.size()), input.locale),
             .firstRow = static_cast<quint32>(grouped.machines.size()),
             .startsPage = isNewSite && grouping == Grouping::BySiteAndLocation});
        grouped.machines.insert(grouped.machines.end(), members.begin(), members.end());
    }
    return grouped;
}

} // namespace tracker
