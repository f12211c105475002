// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/assessment.h"

#include "app/assess/facts.h"
#include "app/assess/judge.h"
#include "app/base/inparallel.h"
#include "app/procedure/opensteps.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

namespace tracker {

namespace {

/// Machines from which on a second thread saves time.
constexpr quint32 worthAThread = 100'000;

/// Finds the kinds of machines: a fleet of a million machines knows a few hundred different facts.
class Kinds {
public:
    Kinds() { m_slots.fill({.facts = 0, .kind = kindOf(0)}); }

    quint32 of(Facts facts)
    {
        Slot &slot = m_slots[(facts * 0x9E3779B97F4A7C15u) >> (64 - slotBits)];
        if (slot.facts != facts)
            slot = {.facts = facts, .kind = kindOf(facts)};
        return slot.kind;
    }
    /// By kind.
    const std::vector<Facts> &all() const { return m_all; }

private:
    quint32 kindOf(Facts facts)
    {
        const auto [known, isNew] = m_byFacts.try_emplace(facts, static_cast<quint32>(m_all.size()));
        if (isNew)
            m_all.push_back(facts);
        return known->second;
    }

    struct Slot {
        Facts facts;
        quint32 kind;
    };
    static constexpr int slotBits = 10;

    std::unordered_map<Facts, quint32> m_byFacts;
    std::vector<Facts> m_all;
    std::array<Slot, 1 << slotBits> m_slots;
};

} // namespace

Assessment::Assessment(std::shared_ptr<const Fleet> fleet, std::shared_ptr<const Procedure> procedure,
                       LocalTime asOf, LargeVector<quint32> kinds, std::vector<Known> known)
    : m_fleet(std::move(fleet))
    , m_procedure(std::move(procedure))
    , m_asOf(asOf)
    , m_kinds(std::move(kinds))
    , m_known(std::move(known))
{
    Q_ASSERT(m_kinds.size() == m_fleet->size());
}

LocalTime Assessment::timerDue(const Timer &timer, MachineIndex machine) const
{
    LocalTime newest;
    for (const Field anchor : timer.anchors)
        newest = std::max(newest, m_fleet->time(anchor, machine));
    return newest.isKnown() ? newest + timer.interval : LocalTime();
}

LocalTime Assessment::due(size_t track, MachineIndex machine) const
{
    LocalTime due;
    if (at(machine).bound(track) != Bound::Timed)
        return due;
    const OpenSteps open(*m_procedure, factsOf(machine));
    for (const int place : m_procedure->tracks[track].steps) {
        const Step &step = m_procedure->step(place);
        const Timer *const timer = m_procedure->timerOf(step);
        if (!timer || !open.isOpen(step))
            continue;
        // A timer that fires before the step it has to wait for is done fires again, an interval later.
        LocalTime fires = timerDue(*timer, machine);
        if (due.isKnown() && fires < due)
            fires = fires
                + (due - fires + timer->interval - std::chrono::seconds(1)) / timer->interval
                    * timer->interval;
        due = std::max(due, fires);
    }
    return due;
}

LocalTime Assessment::restartNotBefore(MachineIndex machine) const
{
    LocalTime latest;
    if (at(machine).restart != RestartFlag::NotYet)
        return latest;
    for (const Step &step : m_procedure->steps) {
        if (step.dwell.count() == 0)
            continue;
        const auto upgraded = step.after < 0 ? std::nullopt : m_procedure->step(step.after).time;
        const LocalTime time = upgraded ? m_fleet->time(*upgraded, machine) : LocalTime();
        if (time.isKnown())
            latest = std::max(latest, time + step.dwell);
    }
    return latest;
}

Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Fleet> fleet,
                                                 std::shared_ptr<const Procedure> procedure, LocalTime asOf,
                                                 Progress &progress)
{
    Q_ASSERT(asOf.isKnown());
    const FactReader reader(*fleet, *procedure, asOf);
    LargeVector<quint32> kinds(fleet->size());
    // Every machine is judged for itself, so that half of a large fleet may well be judged elsewhere.
    std::vector<std::unique_ptr<Kinds>> known(fleet->size() < worthAThread ? 1 : 2);
    const auto part = static_cast<quint32>((fleet->size() + known.size() - 1) / known.size());
    inParallel(known.size(), [&](size_t i) {
        known[i] = std::make_unique<Kinds>();
        const auto begin = static_cast<quint32>(i) * part;
        const quint32 end = std::min(begin + part, fleet->size());
        std::array<Facts, FactReader::most> facts;
        for (quint32 first = begin; first < end && !progress.isCancelled(); first += FactReader::most) {
            const auto block = std::span(facts).first(std::min(FactReader::most, end - first));
            reader.read(first, block);
            std::ranges::transform(block, kinds.begin() + first,
                                   [&](Facts one) { return known[i]->of(one); });
        }
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    if (known.size() > 1) {
        std::vector<quint32> place;
        for (const Facts facts : known.back()->all())
            place.push_back(known.front()->of(facts));
        for (quint32 i = part; i < fleet->size(); ++i)
            kinds[i] = place[kinds[i]];
    }
    std::vector<Assessment::Known> judged;
    for (const Facts facts : known.front()->all())
        judged.push_back({facts, judge(*procedure, facts)});
    return std::make_shared<const Assessment>(std::move(fleet), std::move(procedure), asOf, std::move(kinds),
                                              std::move(judged));
}

} // namespace tracker
