// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"

#include <QTest>

namespace tracker {

/// Six machines, one in each of six stages, at noon of 25 July 2000.
inline QByteArray sixMachines()
{
    return "Name,Site Code,Operating System,Client Version,Base Upgraded,Last Restart,Software Distribution,"
           "SWD Version,SWD Upgraded,Agents Version,Last CCIM Cycle,Location,Asset Tag\n"
           "PC-10,S01,Windows 98,2.00.1380.1000,,2000-07-24 08:00,yes,,,,2000-07-24 09:00,Dock,A 1\n"
           "PC-9,S02,Windows 98,2.00.1493.2009,2000-07-25 08:00,2000-07-24 08:00,yes,,,,2000-07-24 "
           "09:00,Dock,A 2\n"
           "PC-8,S01,Windows 95,2.00.1493.2009,2000-07-24 08:00,2000-07-25 "
           "08:00,yes,2.00.1493.2009,2000-07-25 09:00,,"
           "2000-07-25 08:00,,A 3\n"
           "PC-7,S02,Windows 98,2.00.1493.2009,2000-07-24 08:00,2000-07-25 "
           "10:00,yes,2.00.1493.2009,2000-07-25 09:00,"
           "2.00.1493.2009,2000-07-25 10:00,Lab,A 4\n"
           "PC-6,S01,Windows NT 4.0,,,,,,,,,Lab,A 5\n"
           "PC-5,S01,Windows 98,2.00.1493.2009,2000-07-25 11:55,2000-07-24 08:00,no,,,,2000-07-24 "
           "09:00,Lab,A 6\n";
}

inline std::shared_ptr<const Snapshot> snapshotOf(const QByteArray &csv)
{
    const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    Progress progress;
    const Inputs inputs{.lists = {{.text = csv, .name = QStringLiteral("list")}},
                        .asOf = LocalTime::fromIso(u"2000-07-25T12:00:00"),
                        .now = LocalTime::fromIso(u"2000-07-25T13:00:00"),
                        .procedure = *procedure};
    const auto snapshot = makeSnapshot(inputs, nullptr, progress);
    const auto whole = snapshot ? withTable(*snapshot, progress) : snapshot;
    return whole ? *whole : nullptr;
}

} // namespace tracker
