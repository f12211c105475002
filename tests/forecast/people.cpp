// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "dice.h"
#include "storytime.h"

#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

namespace simulator {

using namespace tracker;

namespace people {

namespace {

constexpr int days = 63;

/// How machines tell that they are there.
enum class Reports {
    Always, ///< the list is true at its own time
    WhileOn, ///< every few hours
    ByEvent, ///< some minutes after a restart or a cycle
    Heartbeat, ///< at the first restart or cycle some days after the one before
    Scan, ///< one night a week, those that are on
    Queue, ///< as by event, but a part of the reports comes days later
};

struct Site {
    std::string name;
    double opens = 8; // o'clock
    double share = 1;
    std::array<bool, days> closed{};
    Minute rollout = 0;
    int patchDay = -1; // of the week
    int technicians = never; // day from which
    Minute powerCut = never;
};

struct Machine {
    int site = 0;
    std::vector<Minute> restarts; // sorted
    std::vector<std::pair<Minute, Minute>> off; // from, until
    std::vector<std::pair<Minute, Minute>> loggedOn;
    std::vector<Minute> cycles;
    std::vector<Minute> reports;
    bool hasSwd = true;
    bool deferred = false;
    Minute base = never;
    Minute swd = never;
    Minute agents = never;
    Minute complete = never;
};

/// A value between 0 and 1 around a mean, at its ends the more the smaller \a evenness is.
double inclination(Dice &dice, double mean, double evenness)
{
    const auto gamma = [&](double shape) { // the sum of parts of exponentials, near enough
        double sum = 0;
        for (; shape >= 1; --shape)
            sum += dice.waiting(1);
        return sum + (dice.chance(shape) ? dice.waiting(1) : 0.02 * dice.roll());
    };
    const double in = gamma(mean * evenness);
    const double out = gamma((1 - mean) * evenness);
    return in / (in + out);
}

class Town {
public:
    explicit Town(quint64 seed)
        : m_dice(seed * 7919 + 17)
    {
        m_powersOff = m_dice.between(0.05, 0.95);
        m_evenness = m_dice.between(0.6, 5);
        m_fridays = m_dice.between(1, 3);
        m_logsOff = m_dice.chance(0.5) ? m_dice.between(0, 0.7) : 0;
        m_crash = m_dice.chance(0.6) ? m_dice.between(0, 0.05) : 0;
        m_leave = m_dice.between(0.004, 0.025);
        m_inShifts = m_dice.chance(0.3) ? m_dice.between(0.1, 0.8) : 0;
        m_partTime = m_dice.chance(0.3) ? m_dice.between(0.05, 0.4) : 0;
        m_onWeekends = m_dice.chance(0.3) ? m_dice.between(0, 0.3) : 0;
        m_reports = static_cast<Reports>(m_dice.below(6));
        m_heartbeat = 1 + m_dice.below(7);
        m_late = m_dice.between(0.02, 0.3);
        m_scanDay = m_dice.below(7);
        m_showsSeen = m_reports != Reports::Always && m_dice.chance(0.85);
        m_showsCycles = m_dice.chance(0.7);
        const int sites = 1 + m_dice.below(8);
        const bool patches = m_dice.chance(0.35);
        const bool technicians = m_dice.chance(0.25);
        const int publicHolidays = m_dice.below(3);
        std::array<bool, days> closed{};
        for (int i = 0; i < publicHolidays; ++i)
            closed[static_cast<size_t>(14 + m_dice.below(42))] = true;
        int begins = 18 + m_dice.below(7);
        int visited = begins + 1 + m_dice.below(6);
        for (int i = 0; i < sites; ++i) {
            Site site{.name = "T" + std::to_string(i + 1),
                      .opens = m_dice.between(6.5, 9.5),
                      .share = 1.0 / (1 + i * m_dice.between(0, 1.5)),
                      .closed = closed,
                      .rollout = begins * day + m_dice.below(day)};
            if (m_dice.chance(0.1))
                site.closed[static_cast<size_t>(14 + m_dice.below(42))] = true;
            if (patches && m_dice.chance(0.7))
                site.patchDay = m_dice.below(5);
            if (technicians) {
                site.technicians = visited;
                visited += 1 + m_dice.below(3);
            }
            if (m_dice.chance(0.06))
                site.powerCut = (20 + m_dice.below(14)) * day + m_dice.below(day);
            begins += m_dice.chance(0.5) ? m_dice.below(4) : 0;
            m_sites.push_back(site);
        }
        m_wave = static_cast<Minute>(m_dice.between(0, 3) * day);
        m_swdPart = m_dice.between(0.3, 1);
        const int size = static_cast<int>(120 * std::exp(m_dice.between(0, 3)));
        for (int i = 0; i < size; ++i)
            m_machines.push_back(makeMachine());
    }

    Story story()
    {
        const Minute first = std::ranges::min(m_sites, {}, &Site::rollout).rollout;
        Minute inventory = std::min(first + static_cast<Minute>(m_dice.between(0.3, 10) * day), 46 * day);
        if (m_dice.chance(0.6)) // somebody looks while at work
            inventory = inventory / day * day + 8 * hour + m_dice.below(10 * hour);
        inventory = std::max(inventory, first + 2 * hour);
        const Minute earlier = inventory - (m_dice.chance(0.5) ? day : m_dice.below(6 * day) + 3 * hour);
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
    Machine makeMachine()
    {
        Machine machine;
        double left = m_dice.roll()
            * std::accumulate(m_sites.begin(), m_sites.end(), 0.0,
                              [](double sum, const Site &site) { return sum + site.share; });
        while (machine.site + 1 < static_cast<int>(m_sites.size()) && left > m_sites[index(machine)].share)
            left -= m_sites[index(machine)].share, ++machine.site;
        machine.hasSwd = m_dice.chance(m_swdPart);
        machine.deferred = m_dice.chance(0.015);
        live(machine, m_sites[index(machine)]);
        runCycles(machine);
        upgrade(machine, m_sites[index(machine)]);
        report(machine);
        return machine;
    }
    static size_t index(const Machine &machine) { return static_cast<size_t>(machine.site); }

    /// When somebody works on a day: from, until; nothing: not at all.
    struct Person {
        double powersOff = 0;
        double logsOff = 0;
        double begins = 8;
        double stays = 8.5;
        int shifts = 0; // that they work in, by weeks
        int phase = 0;
        std::array<bool, 7> works{true, true, true, true, true, false, false};
    };
    Person makePerson(const Site &site)
    {
        Person person{.powersOff = inclination(m_dice, m_powersOff, m_evenness),
                      .logsOff = m_logsOff > 0 ? inclination(m_dice, m_logsOff, 2) : 0,
                      .begins = m_dice.around(site.opens, 0.6),
                      .stays = m_dice.between(7, 10)};
        if (m_dice.chance(m_inShifts)) {
            person.shifts = 2 + m_dice.below(2);
            person.phase = m_dice.below(21);
            person.stays = 8;
            person.works[5] = person.works[6] = m_dice.chance(0.6);
        } else if (m_dice.chance(m_partTime)) {
            for (size_t d = 0; d < 5; ++d)
                person.works[d] = m_dice.chance(0.6);
        }
        if (m_dice.chance(m_onWeekends))
            person.works[5] = person.works[6] = true;
        return person;
    }

    void live(Machine &machine, const Site &site)
    {
        const Person person = makePerson(site);
        bool isOn = m_dice.chance(1 - person.powersOff);
        Minute offSince = 0;
        machine.restarts.push_back(-static_cast<Minute>(m_dice.waiting(20) * day));
        if (!isOn)
            offSince = machine.restarts.back() + 8 * hour;
        int away = 0;
        bool isLoggedOn = isOn;
        Minute loggedOnSince = isOn ? machine.restarts.back() : 0;
        const auto logOff = [&](Minute at) {
            if (isLoggedOn)
                machine.loggedOn.emplace_back(loggedOnSince, at);
            isLoggedOn = false;
        };
        const auto restart = [&](Minute at) { machine.restarts.push_back(at); };
        const auto switchOn = [&](Minute at) {
            machine.off.emplace_back(offSince, at);
            restart(at);
            isOn = true;
        };
        const int visit = site.technicians == never ? never : site.technicians + m_dice.below(3);
        for (int d = 0; d < days; ++d) {
            const auto weekday = static_cast<size_t>(d % 7);
            if (away > 0)
                --away;
            else if (m_dice.chance(m_leave))
                away = m_dice.chance(0.5) ? 1 + m_dice.below(3) : 5 + m_dice.below(15);
            double begins = person.begins;
            bool works = person.works[weekday];
            if (person.shifts > 0) {
                begins = 6 + 8 * ((d / 7 + person.phase) % person.shifts);
                works = works && (person.works[5] ? (d + person.phase) % 7 < 5 : true);
            }
            const bool comes = works && away == 0 && !site.closed[static_cast<size_t>(d)];
            const Minute arrives = d * day + static_cast<Minute>(60 * m_dice.around(begins, 0.2));
            const Minute leaves = arrives + static_cast<Minute>(60 * m_dice.around(person.stays, 0.5));
            std::vector<Minute> besides; // restarts of a machine that is on
            if (comes) {
                if (!isOn)
                    switchOn(arrives);
                if (!isLoggedOn) {
                    isLoggedOn = true;
                    loggedOnSince = arrives + 2;
                }
                if (m_dice.chance(m_crash))
                    besides.push_back(arrives + 20 + m_dice.below(7 * hour));
            }
            if (visit == d && !site.closed[static_cast<size_t>(d)]) {
                const Minute at = d * day + 9 * hour + m_dice.below(8 * hour);
                if (!isOn)
                    switchOn(at);
                else
                    besides.push_back(at);
                if (!isLoggedOn) {
                    isLoggedOn = true;
                    loggedOnSince = at + 1;
                }
            }
            if (site.powerCut / day == d && isOn)
                besides.push_back(site.powerCut + m_dice.below(10));
            std::ranges::sort(besides);
            for (const Minute at : besides) {
                if (at > machine.restarts.back() + 15 && (!comes || at < leaves))
                    restart(at);
            }
            if (comes) {
                const bool isFriday = weekday == 4;
                const double off = 1 - std::pow(1 - person.powersOff, isFriday ? m_fridays : 1);
                if (m_dice.chance(off)) {
                    logOff(leaves);
                    isOn = false;
                    offSince = std::max(leaves, machine.restarts.back() + 30);
                } else if (m_dice.chance(person.logsOff)) {
                    logOff(leaves);
                }
            }
            if (site.patchDay == d % 7 && isOn && m_dice.chance(0.9)) {
                const Minute at = d * day + 21 * hour + m_dice.below(2 * hour);
                if (at > machine.restarts.back() + 15) {
                    restart(at);
                    logOff(at);
                }
            }
        }
        logOff(days * day);
        if (!isOn)
            machine.off.emplace_back(offSince, days * day);
        std::ranges::sort(machine.restarts);
    }

    static bool isOnAt(const Machine &machine, Minute at)
    {
        const auto off = std::ranges::upper_bound(machine.off, at, {}, &std::pair<Minute, Minute>::first);
        return off == machine.off.begin() || std::prev(off)->second <= at;
    }
    /// The first moment from \a at on at which somebody is logged on.
    static Minute loggedOnFrom(const Machine &machine, Minute at)
    {
        for (const auto &[from, until] : machine.loggedOn) {
            if (until > at)
                return std::max(from, at);
        }
        return never;
    }

    /// A cycle runs at a logon after a restart, and an interval after the last one, if somebody is logged on.
    static void runCycles(Machine &machine)
    {
        Minute last = machine.restarts.front();
        size_t next = 1;
        while (true) {
            const Minute due = loggedOnFrom(machine, last + cycle);
            const Minute restart
                = next < machine.restarts.size() ? loggedOnFrom(machine, machine.restarts[next] + 1) : never;
            last = std::min(due, restart);
            if (last >= days * day)
                return;
            if (restart <= due) {
                while (next < machine.restarts.size() && machine.restarts[next] < last)
                    ++next;
            }
            if (machine.cycles.empty() || last > machine.cycles.back())
                machine.cycles.push_back(last);
        }
    }

    void upgrade(Machine &machine, const Site &site)
    {
        if (machine.deferred)
            return;
        const Minute offered = site.rollout + static_cast<Minute>(m_dice.roll() * m_wave);
        const auto after = [](const std::vector<Minute> &times, Minute at) {
            const auto next = std::ranges::upper_bound(times, at);
            return next == times.end() ? never : *next;
        };
        const Minute begins = after(machine.cycles, offered);
        if (begins == never)
            return;
        machine.base = begins + 2 + m_dice.below(8);
        const Minute restart1 = after(machine.restarts, machine.base);
        const Minute logon = restart1 == never ? never : loggedOnFrom(machine, restart1);
        if (logon == never)
            return;
        const Minute settled = logon + 5 + m_dice.below(40);
        if (!machine.hasSwd) {
            machine.agents = machine.complete = settled;
            return;
        }
        machine.swd = settled;
        const Minute restart2 = after(machine.restarts, settled);
        const Minute next = after(machine.cycles, settled);
        if (std::min(next, restart2) < never)
            machine.agents = std::min(next, restart2) + 4;
        if (restart2 < never)
            machine.complete = std::max(restart2 + 1, machine.agents);
    }

    void report(Machine &machine)
    {
        std::vector<Minute> events = machine.restarts;
        events.insert(events.end(), machine.cycles.begin(), machine.cycles.end());
        std::ranges::sort(events);
        Minute due = -m_dice.below(m_heartbeat * day);
        switch (m_reports) {
        case Reports::Always:
        case Reports::WhileOn:
            break;
        case Reports::ByEvent:
        case Reports::Queue:
            for (const Minute at : events)
                machine.reports.push_back(at + 6);
            break;
        case Reports::Heartbeat:
            for (const Minute at : events) {
                if (at < due)
                    continue;
                machine.reports.push_back(at + 6);
                due = at + m_heartbeat * day;
            }
            break;
        case Reports::Scan:
            for (int d = m_scanDay; d < days; d += 7) {
                Minute at = d * day + 12 * hour + m_dice.below(4 * hour);
                if (!isOnAt(machine, at)) {
                    const auto next = std::ranges::upper_bound(machine.restarts, at);
                    if (next == machine.restarts.end())
                        continue;
                    at = *next + 10;
                }
                if (machine.reports.empty() || at > machine.reports.back())
                    machine.reports.push_back(at);
            }
            break;
        }
    }

    /// When the row was true.
    Minute seenAt(const Machine &machine, Minute inventory, Dice &dice) const
    {
        Minute at = inventory;
        switch (m_reports) {
        case Reports::Always:
            return inventory;
        case Reports::WhileOn: {
            at -= dice.below(4 * hour);
            const auto off = std::ranges::upper_bound(machine.off, at, {}, &std::pair<Minute, Minute>::first);
            return off == machine.off.begin() || std::prev(off)->second <= at ? at : std::prev(off)->first;
        }
        case Reports::Queue:
            if (dice.chance(m_late))
                at -= dice.below(7 * day);
            break;
        case Reports::ByEvent:
        case Reports::Heartbeat:
        case Reports::Scan:
            break;
        }
        const auto next = std::ranges::upper_bound(machine.reports, at);
        return next == machine.reports.begin() ? machine.restarts.front() + 6 : *std::prev(next);
    }

    std::shared_ptr<const Fleet> list(Minute inventory)
    {
        FleetRows builder;
        for (quint32 i = 0; i < m_machines.size(); ++i) {
            const Machine &machine = m_machines[i];
            Dice dice(i + 1); // a report that is late in one list is late in another
            builder.joinOrAdd("PC-" + std::to_string(i), "", i);
            builder.setText(Field::Site, m_sites[index(machine)].name);
            builder.setText(Field::Os, "Microsoft Windows 98");
            builder.setFlag(SmsField::SwdInstalled, machine.hasSwd ? Flag::Yes : Flag::No);
            builder.setFlag(SmsField::Deferred, machine.deferred ? Flag::Yes : Flag::No);
            const Minute seen = seenAt(machine, inventory, dice);
            if (m_showsSeen)
                builder.setTime(Field::LastSeen, timeOf(seen, 30));
            const auto known = [&](Minute at) { return at <= seen; };
            const auto restart = std::ranges::upper_bound(machine.restarts, seen);
            if (restart != machine.restarts.begin())
                builder.setTime(Field::LastRestart, timeOf(*std::prev(restart)));
            const auto last = std::ranges::upper_bound(machine.cycles, seen);
            if (m_showsCycles && last != machine.cycles.begin())
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

    Dice m_dice;
    std::vector<Site> m_sites;
    std::vector<Machine> m_machines;
    double m_powersOff = 0;
    double m_evenness = 1;
    double m_fridays = 1;
    double m_logsOff = 0;
    double m_crash = 0;
    double m_leave = 0;
    double m_inShifts = 0;
    double m_partTime = 0;
    double m_onWeekends = 0;
    Reports m_reports = Reports::Always;
    int m_heartbeat = 7;
    double m_late = 0;
    int m_scanDay = 0;
    bool m_showsSeen = true;
    bool m_showsCycles = true;
    Minute m_wave = 0;
    double m_swdPart = 1;
};

} // namespace

} // namespace people

Story tellOfPeople(quint64 seed)
{
    return people::Town(seed).story();
}

} // namespace simulator
