// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/forecast/project.h"
#include "tests/forecast/simulator.h"
#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"

#include <memory>
#include <string>

namespace tracker::made {

inline LocalTime at(const char *iso)
{
    return LocalTime::fromIso(QString::fromLatin1(iso));
}

/// A client list made by hand, its inventory on Tue 25 Jul 2000 at 12:00 unless said otherwise.
class List {
public:
    explicit List(LocalTime asOf = inventory)
        : m_asOf(asOf)
    {
    }
    List &machine(Flag swd = Flag::Yes)
    {
        m_builder.joinOrAdd("PC-" + std::to_string(m_size), "", m_size);
        m_builder.setText(Field::Os, "Microsoft Windows 98");
        m_builder.setFlag(SmsField::SwdInstalled, swd);
        ++m_size;
        return *this;
    }
    List &with(Field field, const char *iso)
    {
        m_builder.setTime(field, made::at(iso));
        return *this;
    }
    List &with(Field field, LocalTime time)
    {
        m_builder.setTime(field, time);
        return *this;
    }
    List &with(Field field, Flag flag)
    {
        m_builder.setFlag(field, flag);
        return *this;
    }
    List &at(std::string_view site)
    {
        m_builder.setText(Field::Site, site);
        return *this;
    }
    List &awaitingFirst(const char *lastRestart)
    {
        return machine()
            .with(SmsField::BaseUpgraded, "2000-07-25T11:00:00")
            .with(Field::LastRestart, lastRestart);
    }
    List &frozen(const char *lastRestart)
    {
        return machine()
            .with(SmsField::BaseUpgraded, "2000-07-01T11:00:00")
            .with(SmsField::SwdUpgraded, "2000-07-25T11:30:00")
            .with(Field::LastRestart, lastRestart);
    }
    List &complete()
    {
        return machine()
            .with(SmsField::SwdUpgraded, "2000-07-20T11:30:00")
            .with(SmsField::AgentsUpgraded, "2000-07-21T11:30:00")
            .with(Field::LastRestart, "2000-07-21T11:20:00");
    }
    std::shared_ptr<const Assessment> assessed()
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        Progress progress;
        return *assess(m_builder.build(), *procedure, m_asOf, progress);
    }

    static constexpr LocalTime inventory = LocalTime::fromSeconds(964526400);

private:
    FleetRows m_builder;
    LocalTime m_asOf;
    quint32 m_size = 0;
};

inline std::shared_ptr<const Projection> projected(std::shared_ptr<const Assessment> assessment,
                                                   RestartScenario restarts = {}, int hours = 168)
{
    Progress progress;
    return *project({.assessment = std::move(assessment), .restarts = restarts, .hours = hours}, progress);
}

inline std::shared_ptr<const Assessment> assessed(const simulator::Story &story)
{
    const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    Progress progress;
    return *assess(story.list, *procedure, story.inventory, progress);
}

} // namespace tracker::made
