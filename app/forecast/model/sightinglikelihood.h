// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/habits.h"

#include <span>
#include <vector>

namespace tracker {

/// The likelihood of what was seen of a machine, habit by habit, split by its state at the moment it was
/// seen.
struct Responsibilities {
    PerHabit<double> present{};
    PerHabit<double> away{};
    PerHabit<double> restarted{}; ///< that very day

    /// In whatever state.
    PerHabit<double> all() const
    {
        PerHabit<double> sum;
        for (size_t k = 0; k < habitCount; ++k)
            sum[k] = present[k] + away[k] + restarted[k];
        return sum;
    }
    void scale(double factor)
    {
        for (auto *state : {&present, &away, &restarted}) {
            for (double &part : *state)
                part *= factor;
        }
    }
};

/// The two ways in which a machine may not have been seen for a while, together with what that makes of it.
struct Explanations {
    Responsibilities unreported; ///< true as of the moment it was seen; what came since is not known
    Responsibilities silent; ///< nothing came since: true as of ObservedFleet::reportedDay
    bool mayBeSilent = false; ///< else there is but the first

    PerHabit<double> all() const
    {
        PerHabit<double> sum = unreported.all();
        if (mayBeSilent) {
            const PerHabit<double> more = silent.all();
            for (size_t k = 0; k < habitCount; ++k)
                sum[k] += more[k];
        }
        return sum;
    }
};

/// Likelihoods under given habits; holds tables, so that a machine costs a few multiplications.
class SightingLikelihood {
public:
    SightingLikelihood(const Habits &habits, const Calendar &calendar, const ObservedFleet &observed);

    /// Of a machine's sightings, the first of which decides its state, times its site's weights.
    Explanations of(std::span<const Sighting> sightings, const PerHabit<double> &weights) const;
    /// Chance of a restart on a day, by the days back.
    const PerHabit<double> &chance(int day) const { return m_chance[static_cast<size_t>(-day)]; }
    /// Part of a day's restarts by the end of a slot, of a shift.
    const PerHabit<double> &by(ShiftIndex shift, size_t slot) const { return m_by[shift.value][slot]; }

private:
    struct Row {
        PerHabit<double> present;
        PerHabit<double> away;
    };
    /// For machines known up to a day so many days back.
    void fillQuiet(size_t seen, size_t days);
    /// No restart after the last one of \a sighting up to a moment.
    Responsibilities quietUntil(const Sighting &sighting, int day, size_t slot,
                                const PerHabit<double> &weights) const;
    void addCycle(Responsibilities &responsibilities, const Sighting &sighting) const;

    int m_reportedDay;
    size_t m_reportedSlot;
    bool m_reportsEvents;
    PerReportAge m_late; // chance that a report is so old, and that it is younger
    PerReportAge m_younger{};
    PerHabit<double> m_fallsSilent;
    double m_returns;
    PerHabit<double> m_leaves;
    PerHabit<double> m_leftOn;
    PerHabit<double> m_withinDays;
    std::array<PerHabit<double>, slotsPerDay> m_density{};
    Shifts m_shifts;
    std::array<std::array<PerHabit<double>, slotsPerDay>, Shifts::most + 1> m_by{}; // by the end of a slot
    std::vector<PerHabit<double>> m_chance; // by days back
    // Days without a restart: by days back of Last Seen, then by the days since the last restart. The states
    // in which the day of Last Seen begins.
    std::vector<std::vector<Row>> m_quiet;
};

/// The sightings of a machine that begin at \a first.
std::span<const Sighting> sightingsOf(const ObservedFleet &observed, SightingIndex first);

} // namespace tracker
