// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator.h"

#include "dice.h"
#include "people.h"
#include "storytime.h"

#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

namespace simulator {

using namespace tracker;

namespace {

constexpr int days = 56;

enum class Habit {
    Nightly,
    EveryDay,
    Mondays,
    Weekly,
    Rare,
    LeftOn,
    // odd
    Shifts,
    Irregular,
    Fridays,
    // of a plant
    TwoShifts,
    TwoWeekdays,
    Laptop,
};
constexpr int habitKinds = 6;

struct Site {
    std::string name;
    double opens = 8; // o'clock
    std::array<double, habitKinds> habits{};
    std::array<bool, days> holiday{};
    Minute rollout = 0;
    int patchDay = -1; ///< of the week, 0 is Monday: in the evening everything that is on is restarted
    std::array<int, 2> weekdays{}; ///< on which those restart who do so twice a week
    std::array<bool, days> mail{}; ///< somebody asked for a restart
};

/// A time the machine is on without a break: it begins with a restart.
struct Session {
    Minute begin = 0;
    Minute end = never;
};

struct Machine {
    int site = 0;
    std::vector<Session> sessions;
    std::vector<Minute> cycles;
    bool logsOffAtNight = false;
    bool hasWeekOff = false; ///< when half the fleet has
    std::array<bool, days> present{};
    bool hasSwd = true;
    bool deferred = false;
    Minute base = never;
    Minute swd = never;
    Minute agents = never;
    Minute complete = never;
};

class World {
public:
    World(quint64 seed, Habits habits)
        : m_dice(seed)
        , m_habits(habits)
    {
        const int sites = 1 + m_dice.below(5);
        const double holidays = m_dice.between(0, 0.03);
        std::array<double, habitKinds> fleet{};
        for (double &part : fleet)
            part = -std::log(m_dice.between(0.02, 1)) * (m_dice.chance(0.25) ? 0 : 1);
        fleet[0] += m_dice.between(0, 2);
        fleet[1] *= 0.4;
        std::array<bool, days> everywhere{};
        for (bool &isHoliday : everywhere)
            isHoliday = m_dice.chance(holidays);
        for (int i = 0; i < sites; ++i) {
            Site site{.name = "S0" + std::to_string(i + 1), .opens = m_dice.between(7, 9.5)};
            for (size_t k = 0; k < fleet.size(); ++k)
                site.habits[k] = fleet[k] * std::exp(m_dice.around(0, 0.6));
            for (size_t d = 0; d < days; ++d)
                site.holiday[d] = everywhere[d] || m_dice.chance(0.01);
            site.rollout = day * (18 + m_dice.below(8)) + m_dice.below(day);
            if (habits == Habits::Odd && m_dice.chance(0.5))
                site.patchDay = m_dice.below(5);
            if (habits == Habits::Plant)
                makePlant(site);
            m_sites.push_back(site);
        }
        m_absence = m_dice.between(0.004, 0.02);
        m_crash = m_dice.chance(0.5) ? m_dice.between(0, 0.03) : 0;
        m_wave = m_dice.between(0, 5) * day;
        m_swdPart = m_dice.between(0.4, 1);
        m_seen = m_dice.below(3);
        m_columns = m_dice.below(4);
        if (habits == Habits::Plant && m_dice.chance(0.5))
            m_weekOff = 7 * (2 + m_dice.below(4));
        const int size = 300 + m_dice.below(1701);
        for (int i = 0; i < size; ++i)
            m_machines.push_back(makeMachine());
    }

    Story story()
    {
        const Minute first = std::ranges::min(m_sites, {}, &Site::rollout).rollout;
        const Minute inventory
            = std::min(first + static_cast<Minute>(m_dice.between(0.4, 9) * day), 42 * day);
        const Minute earlier = inventory - static_cast<Minute>(m_dice.between(1, 5) * day);
        Story story;
        story.inventory = timeOf(inventory);
        story.earlierInventory = timeOf(earlier);
        story.list = list(inventory);
        story.earlier = list(earlier);
        for (const Machine &machine : m_machines) {
            if (machine.agents < never)
                story.agentsDone.push_back(timeOf(machine.agents));
            if (machine.complete < never)
                story.completeDone.push_back(timeOf(machine.complete));
        }
        std::ranges::sort(story.agentsDone);
        std::ranges::sort(story.completeDone);
        return story;
    }

private:
    void makePlant(Site &site)
    {
        if (m_dice.chance(0.3))
            site.patchDay = m_dice.below(5);
        site.weekdays = {m_dice.below(3), 3 + m_dice.below(2)};
        const double mails = m_dice.chance(0.5) ? m_dice.between(0.02, 0.1) : 0;
        for (bool &mail : site.mail)
            mail = m_dice.chance(mails);
    }

    Habit drawHabit(const Site &site)
    {
        double left = m_dice.roll() * std::accumulate(site.habits.begin(), site.habits.end(), 0.0);
        size_t kind = 0;
        while (kind + 1 < habitKinds && left > site.habits[kind])
            left -= site.habits[kind++];
        constexpr std::array odd{Habit::Shifts,  Habit::Nightly,   Habit::Fridays,
                                 Habit::Fridays, Habit::Irregular, Habit::LeftOn};
        constexpr std::array plant{Habit::TwoShifts, Habit::TwoWeekdays, Habit::Laptop,
                                   Habit::Nightly,   Habit::TwoWeekdays, Habit::LeftOn};
        switch (m_habits) {
        case Habits::Odd:
            return odd[kind];
        case Habits::Plant:
            return plant[kind];
        case Habits::Office:
        case Habits::People:
            break;
        }
        return static_cast<Habit>(kind);
    }

    Machine makeMachine()
    {
        Machine machine;
        machine.site = m_dice.below(static_cast<int>(m_sites.size()));
        machine.hasSwd = m_dice.chance(m_swdPart);
        machine.deferred = m_dice.chance(0.01);
        machine.logsOffAtNight = m_dice.chance(0.25);
        if (m_weekOff >= 0)
            machine.hasWeekOff = m_dice.chance(0.5);
        const Site &site = m_sites[static_cast<size_t>(machine.site)];
        live(machine, site, drawHabit(site));
        runCycles(machine);
        upgrade(machine, site);
        return machine;
    }

    void live(Machine &machine, const Site &site, Habit habit)
    {
        const double starts = m_dice.around(site.opens, 0.6);
        const bool works7 = habit == Habit::EveryDay || habit == Habit::Shifts || habit == Habit::TwoShifts;
        const int shift = habit == Habit::Shifts ? m_dice.below(3)
            : habit == Habit::TwoShifts          ? m_dice.below(14)
                                                 : 0;
        double nextRestart = habit == Habit::Irregular ? m_dice.between(0, 9) : 0;
        int away = 0;
        double sinceRestart = m_dice.between(0, 7);
        // Left on since before the story begins.
        const bool staysOn = habit != Habit::Nightly && !works7 && habit != Habit::Laptop;
        if (staysOn)
            machine.sessions.push_back(
                {-static_cast<Minute>(m_dice.between(0, habit == Habit::LeftOn ? 90 : 20) * day)});
        for (int d = 0; d < days; ++d) {
            const bool weekend = d % 7 >= 5;
            if (away > 0)
                --away;
            else if (!weekend && m_dice.chance(m_absence))
                away = 1 + static_cast<int>(-std::log(m_dice.between(0.01, 1)) * 6);
            const bool isOff = machine.hasWeekOff && d >= m_weekOff && d < m_weekOff + 7;
            const bool comes
                = away == 0 && !isOff && (works7 || !weekend) && !site.holiday[static_cast<size_t>(d)];
            machine.present[static_cast<size_t>(d)] = comes;
            ++sinceRestart;
            if (!comes) {
                patch(machine, site, d);
                continue;
            }
            const Minute arrives
                = d * day + static_cast<Minute>(60 * std::clamp(m_dice.around(starts, 0.25), 4.0, 20.0));
            const Minute working = arrives + m_dice.below(8 * hour);
            switch (habit) {
            case Habit::Nightly:
            case Habit::EveryDay: {
                const bool stillOn = !machine.sessions.empty() && machine.sessions.back().end == never;
                if (!stillOn)
                    machine.sessions.push_back({arrives});
                if (m_dice.chance(m_crash))
                    restart(machine, working);
                if (!m_dice.chance(0.06)) // else forgotten over night
                    machine.sessions.back().end
                        = std::max(machine.sessions.back().begin + 10,
                                   arrives + static_cast<Minute>(m_dice.around(9, 0.7) * hour));
                break;
            }
            case Habit::Mondays:
                if (d % 7 == 0 && m_dice.chance(0.95))
                    restart(machine, arrives);
                break;
            case Habit::Weekly:
                if (sinceRestart > 4 && m_dice.chance(0.35)) {
                    restart(machine, working);
                    sinceRestart = 0;
                }
                break;
            case Habit::Rare:
                if (m_dice.chance(0.05))
                    restart(machine, working);
                break;
            case Habit::LeftOn:
                if (m_dice.chance(0.006))
                    restart(machine, working);
                break;
            case Habit::Shifts: {
                // Early, late and night shift by turns, two days off after five.
                if ((d + shift) % 7 >= 5)
                    break;
                const Minute begins = d * day + (6 + 8 * ((d / 7 + shift) % 3)) * hour + m_dice.below(20);
                if (machine.sessions.empty() || machine.sessions.back().end < begins) {
                    machine.sessions.push_back({begins});
                    machine.sessions.back().end = begins + 8 * hour - m_dice.below(15);
                }
                break;
            }
            case Habit::Irregular:
                if (d >= nextRestart) {
                    restart(machine, working);
                    nextRestart = d + 5 * std::exp(m_dice.around(0, 1)); // days
                }
                break;
            case Habit::Fridays:
                if (d % 7 == 4 && m_dice.chance(0.9))
                    restart(machine, d * day + 15 * hour + m_dice.below(3 * hour));
                break;
            case Habit::TwoShifts: {
                // Early or late by weeks; of two weeks four days off, some of them on working days.
                if ((d + shift) % 14 >= 10)
                    break;
                const Minute begins = d * day + (6 + 8 * ((d / 7 + shift) % 2)) * hour + m_dice.below(20);
                switchOn(machine, begins, begins + 8 * hour - m_dice.below(15));
                break;
            }
            case Habit::TwoWeekdays:
                if ((d % 7 == site.weekdays[0] || d % 7 == site.weekdays[1]) && m_dice.chance(0.9))
                    restart(machine, arrives + m_dice.below(hour));
                break;
            case Habit::Laptop:
                if (d % 7 == 0 || d % 7 == 2)
                    switchOn(machine, arrives, arrives + 6 * hour + m_dice.below(3 * hour));
                break;
            }
            if (site.mail[static_cast<size_t>(d)] && machine.sessions.size() > 0
                && machine.sessions.back().end > working && m_dice.chance(0.5))
                askedFor(machine, std::max(working, machine.sessions.back().begin + 10));
            patch(machine, site, d);
        }
    }

    void patch(Machine &machine, const Site &site, int d)
    {
        const Minute evening = d * day + 20 * hour;
        if (site.patchDay == d % 7 && !machine.sessions.empty() && machine.sessions.back().end == never)
            restart(machine, evening + m_dice.below(hour));
    }

    static void switchOn(Machine &machine, Minute at, Minute until)
    {
        if (machine.sessions.empty() || machine.sessions.back().end < at)
            machine.sessions.push_back({at, until});
    }

    /// A restart in the middle of a day's work.
    static void askedFor(Machine &machine, Minute at)
    {
        const Minute end = machine.sessions.back().end;
        if (at + 10 >= end)
            return;
        restart(machine, at);
        machine.sessions.back().end = end;
    }

    static void restart(Machine &machine, Minute at)
    {
        if (at <= machine.sessions.back().begin + 5)
            return;
        machine.sessions.back().end = at - 3;
        machine.sessions.push_back({at});
    }

    static bool isLoggedOn(const Machine &machine, Minute at)
    {
        if (!machine.logsOffAtNight || at < 0)
            return true;
        const Minute clock = at % day;
        return clock > 8 * hour && clock < 18 * hour
            && machine.present[static_cast<size_t>(std::min(at / day, days - 1))];
    }

    /// The cycle runs at every restart, and as long after the last as the interval is, if somebody is logged
    /// on then, else at the next logon.
    static void runCycles(Machine &machine)
    {
        for (const Session &session : machine.sessions) {
            const Minute end = std::min(session.end, days * day);
            for (Minute due = session.begin + 2; due < end;) {
                if (due > session.begin + 2 && !isLoggedOn(machine, due)) {
                    due += 10;
                    continue;
                }
                machine.cycles.push_back(due);
                due += cycle;
            }
        }
    }

    void upgrade(Machine &machine, const Site &site)
    {
        if (machine.deferred)
            return;
        const Minute offered = site.rollout + static_cast<Minute>(m_dice.roll() * m_wave);
        const auto nextCycle = [&](Minute after) {
            const auto at = std::ranges::upper_bound(machine.cycles, after);
            return at == machine.cycles.end() ? never : *at;
        };
        const auto nextRestart = [&](Minute after) {
            const auto at = std::ranges::upper_bound(machine.sessions, after, {}, &Session::begin);
            return at == machine.sessions.end() ? never : at->begin;
        };
        const Minute begins = nextCycle(offered);
        if (begins == never)
            return;
        machine.base = begins + 3 + m_dice.below(6);
        const Minute restart1 = nextRestart(machine.base);
        if (restart1 == never)
            return;
        const Minute settled = restart1 + 5 + m_dice.below(50);
        if (!machine.hasSwd) {
            machine.agents = machine.complete = settled;
            return;
        }
        machine.swd = settled;
        const Minute restart2 = nextRestart(settled);
        const Minute next = nextCycle(settled);
        if (std::min(next, restart2) < never)
            machine.agents = std::min(next, restart2) + 4;
        if (restart2 < never)
            machine.complete = std::max(restart2 + 1, machine.agents);
    }

    std::shared_ptr<const Fleet> list(Minute inventory)
    {
        FleetRows builder;
        for (quint32 i = 0; i < m_machines.size(); ++i) {
            const Machine &machine = m_machines[i];
            builder.joinOrAdd("PC-" + std::to_string(i), "", i);
            builder.setText(Field::Site, m_sites[static_cast<size_t>(machine.site)].name);
            builder.setText(Field::Os, "Microsoft Windows 98");
            builder.setFlag(SmsField::SwdInstalled, machine.hasSwd ? Flag::Yes : Flag::No);
            builder.setFlag(SmsField::Deferred, machine.deferred ? Flag::Yes : Flag::No);
            const Minute seen = lastSeen(machine, inventory);
            if (m_seen > 0)
                builder.setTime(Field::LastSeen, timeOf(seen, 30));
            const auto known = [&](Minute at) { return at <= seen; };
            const auto session = std::ranges::upper_bound(machine.sessions, seen, {}, &Session::begin);
            if (session != machine.sessions.begin())
                builder.setTime(Field::LastRestart, timeOf(std::prev(session)->begin));
            const auto last = std::ranges::upper_bound(machine.cycles, seen);
            if (m_columns != 0 && last != machine.cycles.begin())
                builder.setTime(SmsField::LastCcim, timeOf(*std::prev(last)));
            if (known(machine.base))
                builder.setTime(SmsField::BaseUpgraded, timeOf(machine.base));
            if (known(machine.swd))
                builder.setTime(SmsField::SwdUpgraded, timeOf(machine.swd));
            if (known(machine.agents))
                builder.setTime(SmsField::AgentsUpgraded, timeOf(machine.agents));
        }
        return builder.build();
    }

    /// When the row was true: at the inventory itself, at the last report of a machine that is on, or
    /// whenever the heartbeat came.
    Minute lastSeen(const Machine &machine, Minute inventory)
    {
        if (m_seen == 0)
            return inventory;
        Minute report = inventory - m_dice.below(m_seen == 1 ? 3 * hour : 2 * day);
        if (m_seen == 2 && m_dice.chance(0.1))
            report -= m_dice.below(5 * day);
        const auto session = std::ranges::upper_bound(machine.sessions, report, {}, &Session::begin);
        if (session == machine.sessions.begin())
            return report;
        return std::min(report, std::prev(session)->end);
    }

    Dice m_dice;
    Habits m_habits;
    std::vector<Site> m_sites;
    std::vector<Machine> m_machines;
    double m_absence = 0;
    double m_crash = 0;
    double m_wave = 0;
    double m_swdPart = 1;
    int m_weekOff = -1; ///< first day of the week that half the fleet has off
    int m_seen = 0;
    int m_columns = 0;
};

} // namespace

Story tell(quint64 seed, Habits habits)
{
    return habits == Habits::People ? tellOfPeople(seed) : World(seed, habits).story();
}

} // namespace simulator
