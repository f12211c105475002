// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/assessment.h"

#include "app/assess/facts.h"
#include "app/assess/judge.h"

#include <algorithm>
#include <array>
#include <thread>

namespace tracker {

namespace {

/// Machines from which on a second thread saves time.
constexpr quint32 worthAThread = 100'000;

/// Remembers the judgement of facts: a fleet of a million machines knows a few dozen different ones.
class JudgementCache {
public:
    explicit JudgementCache(const Procedure &procedure)
        : m_procedure(procedure)
    {
        m_slots.fill({.facts = 0, .judgement = judge(procedure, 0)});
    }

    Judgement of(Facts facts)
    {
        Slot &slot = m_slots[(facts * 0x9E3779B97F4A7C15u) >> (64 - slotBits)];
        if (slot.facts != facts)
            slot = {.facts = facts, .judgement = judge(m_procedure, facts)};
        return slot.judgement;
    }

private:
    struct Slot {
        Facts facts;
        Judgement judgement;
    };
    static constexpr int slotBits = 10;

    const Procedure &m_procedure;
    std::array<Slot, 1 << slotBits> m_slots;
};

} // namespace

Assessment::Assessment(std::shared_ptr<const Fleet> fleet, std::shared_ptr<const Procedure> procedure,
                       LocalTime asOf, LargeVector<Judgement> judgements)
    : m_fleet(std::move(fleet))
    , m_procedure(std::move(procedure))
    , m_asOf(asOf)
    , m_judgements(std::move(judgements))
{
    Q_ASSERT(m_judgements.size() == m_fleet->size());
}

LocalTime Assessment::timerDue(MachineIndex machine) const
{
    if (!m_procedure->timer)
        return {};
    LocalTime newest;
    for (const Field anchor : m_procedure->timer->anchors)
        newest = std::max(newest, m_fleet->time(anchor, machine));
    return newest.isKnown() ? newest + m_procedure->timer->interval : LocalTime();
}

LocalTime Assessment::agentsDue(MachineIndex machine) const
{
    return at(machine).agents == Bound::Timed ? timerDue(machine) : LocalTime();
}

LocalTime Assessment::completionDue(MachineIndex machine) const
{
    return at(machine).completion == Bound::Timed ? timerDue(machine) : LocalTime();
}

LocalTime Assessment::restartNotBefore(MachineIndex machine) const
{
    LocalTime latest;
    if (at(machine).restart != RestartFlag::NotYet)
        return latest;
    for (const Step &step : m_procedure->steps) {
        if (step.dwell.count() == 0)
            continue;
        const auto upgraded = m_procedure->steps[static_cast<size_t>(step.after)].time;
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
    LargeVector<Judgement> judgements(fleet->size());
    const auto judgeSome = [&](quint32 begin, quint32 end, Progress *told) {
        JudgementCache cache(*procedure);
        std::array<Facts, FactReader::most> facts;
        for (quint32 first = begin; first < end && !progress.isCancelled(); first += FactReader::most) {
            const auto block = std::span(facts).first(std::min(FactReader::most, end - first));
            reader.read(first, block);
            std::ranges::transform(block, judgements.begin() + first,
                                   [&cache](Facts one) { return cache.of(one); });
            if (told)
                told->report(first + static_cast<quint32>(block.size()) - begin, end - begin);
        }
    };
    {
        // Every machine is judged for itself, so that half of a large fleet may well be judged elsewhere.
        const quint32 half = fleet->size() < worthAThread ? 0 : fleet->size() / 2;
        std::jthread other;
        if (half > 0)
            other = std::jthread(judgeSome, 0, half, nullptr);
        judgeSome(half, fleet->size(), &progress);
    }
    if (progress.isCancelled())
        return Failure::byCancelling();
    return std::make_shared<const Assessment>(std::move(fleet), std::move(procedure), asOf,
                                              std::move(judgements));
}

} // namespace tracker
