// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madefleet.h"

#include <array>
#include <cstdint>

namespace {

/// Deterministic on every platform, unlike the distributions of <random> (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// From 0 to \a end - 1.
    int below(int end) { return static_cast<int>(next() % static_cast<std::uint64_t>(end)); }
    bool percent(int chance) { return below(100) < chance; }

private:
    std::uint64_t m_state;
};

// Days from Thursday 1 June 2000, minutes from its midnight.
constexpr int day = 24 * 60;
constexpr int firstDay = 34; // Wednesday 5 July
constexpr int lastDay = 54; // Tuesday 25 July
constexpr int inventory = lastDay * day + 10 * 60 + 5;
constexpr int cycle = 23 * 60;
constexpr int never = -1;

/// 0 is Monday.
constexpr int weekday(int dayNumber)
{
    return (dayNumber + 3) % 7;
}

enum class Habit { Nightly, Weekly, Rare, LeftOn };

struct Machine {
    int lastRestart = never;
    int lastCycle = never;
    int baseUpgraded = never;
    int swdUpgraded = never;
    bool agentsUpgraded = false;
    int lastSeen = never;
};

Habit habitOf(Dice &dice)
{
    const int part = dice.below(100);
    return part < 55 ? Habit::Nightly : part < 75 ? Habit::Weekly : part < 92 ? Habit::Rare : Habit::LeftOn;
}

bool restartsOn(int dayNumber, Habit habit, Dice &dice)
{
    const bool workday = weekday(dayNumber) < 5;
    switch (habit) {
    case Habit::Nightly:
        return workday && dice.percent(94);
    case Habit::Weekly:
        return weekday(dayNumber) == 0 && dice.percent(90);
    case Habit::Rare:
        return workday && dice.percent(9);
    case Habit::LeftOn:
        break;
    }
    return dice.percent(1);
}

/// The machine after the story, as the list of the last day it was on knows it.
Machine live(int rollOut, Dice &dice)
{
    const Habit habit = habitOf(dice);
    const int usualStart = 7 * 60 + dice.below(120);
    const int lastDayOn = dice.percent(3) ? lastDay - 1 - dice.below(14) : lastDay;

    Machine machine;
    const int daysBefore = habit == Habit::Nightly ? 1
        : habit == Habit::Weekly                   ? 2
                                                   : 1 + dice.below(firstDay);
    machine.lastRestart = (firstDay - daysBefore) * day + usualStart;
    machine.lastCycle = firstDay * day - cycle + dice.below(cycle);

    const auto runCycle = [&](int at) {
        machine.lastCycle = at;
        if (at < rollOut)
            return;
        if (machine.baseUpgraded == never)
            machine.baseUpgraded = at + 2 + dice.below(6);
        else if (machine.swdUpgraded != never && at > machine.swdUpgraded)
            machine.agentsUpgraded = true;
    };
    for (int now = firstDay; now <= lastDayOn; ++now) {
        const int restart = now * day + usualStart + dice.below(40);
        const bool restarts = restartsOn(now, habit, dice) && restart < inventory - 10;
        const int end = restarts ? restart : now * day + day - 1;
        while (machine.lastCycle + cycle < end && machine.lastCycle + cycle < inventory
               && habit != Habit::Nightly)
            runCycle(machine.lastCycle + cycle);
        if (!restarts)
            continue;
        machine.lastRestart = restart;
        runCycle(restart + 3 + dice.below(4));
        if (machine.baseUpgraded != never && restart > machine.baseUpgraded && machine.swdUpgraded == never)
            machine.swdUpgraded = restart + 12 + dice.below(20);
    }
    machine.lastSeen = lastDayOn * day + usualStart + 90 + dice.below(60);
    for (const int known : {machine.lastCycle, machine.baseUpgraded, machine.swdUpgraded}) {
        if (machine.lastSeen < known)
            machine.lastSeen = known;
    }
    if (machine.lastSeen > inventory)
        machine.lastSeen = inventory;
    return machine;
}

void appendNumber(std::string &row, int number, int digits)
{
    char text[12];
    std::snprintf(text, sizeof text, "%0*d", digits, number);
    row += text;
}

void appendTime(std::string &row, int minutes)
{
    if (minutes != never) {
        const int date = minutes / day + 1;
        row += date <= 30 ? "2000-06-" : "2000-07-";
        appendNumber(row, date <= 30 ? date : date - 30, 2);
        row += ' ';
        appendNumber(row, minutes % day / 60, 2);
        row += ':';
        appendNumber(row, minutes % 60, 2);
    }
    row += ',';
}

void appendLocation(std::string &row, int place)
{
    static constexpr std::array<const char *, 7> rooms{"Office", "Stores", "Shop",  "Desk",
                                                       "Class",  "Lab",    "Études"};
    const std::string room = rooms[static_cast<std::size_t>(place) % rooms.size()];
    if (place % 25 < 2)
        row += "\"" + room + ", floor " + std::to_string(place / 25 % 9) + "\"";
    else if (place % 25 == 2)
        row += "\"" + room + " \"\"" + std::to_string(place) + "\"\"\"";
    else
        row += room + ' ' + std::to_string(place);
}

void appendRow(std::string &row, int number)
{
    static constexpr std::array<const char *, 6> systems{
        "Microsoft Windows 98", "Windows 98", "Windows 95", "Windows 98 SE", "Windows Me", "Windows NT 4.0"};
    static constexpr std::array<const char *, 3> domains{"EAST", "WEST", "NORTH"};
    static constexpr std::array<const char *, 3> oldVersions{"2.00.1239.0000", "2.00.1380.1000",
                                                             "2.00.1380.1101"};
    Dice dice(static_cast<std::uint64_t>(number));
    const int site = number % 120;
    const Machine machine = live((firstDay + 10 + site % 9) * day + 8 * 60, dice);
    const char *old = oldVersions[static_cast<std::size_t>(dice.below(3))];
    const int system = dice.below(100);

    row += "PC-";
    appendNumber(row, number, 7);
    row += ',';
    row += domains[static_cast<std::size_t>(site % 3)];
    row += ",S";
    appendNumber(row, site, 3);
    row += ',';
    row += systems[static_cast<std::size_t>(system < 60 ? 1 : system % 6)];
    row += ',';
    appendTime(row, machine.baseUpgraded);
    appendTime(row, machine.lastRestart);
    row += machine.swdUpgraded != never ? "2.00.1493.2011" : old;
    row += ',';
    appendTime(row, machine.swdUpgraded);
    row += machine.agentsUpgraded ? "2.00.1493.2000" : old;
    row += ',';
    appendTime(row, machine.lastCycle);
    appendTime(row, machine.lastSeen);
    appendLocation(row, dice.below(2521));
    row += ",u";
    appendNumber(row, dice.below(7151), 4);
    row += "\r\n";
}

/// A number below \a size for each place below it, each once, in no order to be seen (a Feistel-like mix of
/// the bits, repeated until the result is in range).
int shuffled(int place, int size)
{
    int bits = 4;
    while ((1 << bits) < size)
        bits += 2;
    const std::uint32_t half = (1U << (bits / 2)) - 1;
    auto value = static_cast<std::uint32_t>(place);
    do {
        for (std::uint32_t round = 1; round <= 3; ++round) {
            const std::uint32_t low = value & half;
            const std::uint32_t high = value >> (bits / 2);
            const std::uint32_t mixed = ((low + round) * 2654435761U) >> 7;
            value = (low << (bits / 2)) | ((high ^ mixed) & half);
        }
    } while (value >= static_cast<std::uint32_t>(size));
    return static_cast<int>(value);
}

} // namespace

bool writeMadeFleet(int machines, std::FILE *file)
{
    std::string rows = "Name,Domain,Site Code,Operating System,Base Upgraded,Last Restart,"
                       "Software Distribution Version,Software Distribution Upgraded,Agents Version,"
                       "Last CCIM Cycle,Last Seen,Location,Contact\r\n";
    for (int place = 0; place < machines; ++place) {
        appendRow(rows, shuffled(place, machines));
        if (rows.size() > 1 << 16) {
            if (std::fwrite(rows.data(), 1, rows.size(), file) != rows.size())
                return false;
            rows.clear();
        }
    }
    return std::fwrite(rows.data(), 1, rows.size(), file) == rows.size() && std::fflush(file) == 0;
}
