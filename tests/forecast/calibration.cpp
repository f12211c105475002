// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calibration.h"

#include "app/forecast/project.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

double doneBy(const std::vector<LocalTime> &times, LocalTime moment)
{
    return static_cast<double>(std::ranges::upper_bound(times, moment) - times.begin());
}

/// Every waiting machine restarts at a rate of one over the fleet's mean time since restart; agents that wait
/// for the timer are done when it is due.
class ConstantRate {
public:
    explicit ConstantRate(const Assessment &assessment)
        : m_assessment(assessment)
    {
        double sum = 0;
        int known = 0;
        for (const LocalTime restart : assessment.fleet().times(Field::LastRestart)) {
            if (restart.isKnown()) {
                sum += static_cast<double>((assessment.asOf() - restart).count()) / 3600;
                ++known;
            }
        }
        m_rate = known ? known / sum : 0;
    }

    struct Value {
        double low = 0;
        double expected = 0;
        double high = 0;
    };
    Value at(int hours, bool complete) const
    {
        const double mean = m_rate * hours;
        const std::array<double, 3> byRestarts{1, 1 - std::exp(-mean), 1 - std::exp(-mean) * (1 + mean)};
        double sum = 0;
        double variance = 0;
        for (quint32 i = 0; i < m_assessment.size(); ++i) {
            const Judgement &judgement = m_assessment.at({i});
            const Bound bound = complete ? judgement.completion() : judgement.bound(0);
            double part = 0;
            switch (bound) {
            case Bound::Done:
                part = 1;
                break;
            case Bound::Timed:
                part = m_assessment.timerDue(m_assessment.procedure().timers.front(), {i})
                        <= m_assessment.asOf() + std::chrono::hours(hours)
                    ? 1
                    : byRestarts[1];
                break;
            case Bound::NextLogon:
                part = byRestarts[1];
                break;
            case Bound::NeedsRestart:
                if (m_assessment.procedure().stages[judgement.stage].role != StageRole::Held)
                    part = byRestarts[std::min<size_t>(2, complete ? judgement.owedMax : 1)];
                break;
            case Bound::Unknown:
                break;
            }
            sum += part;
            variance += part * (1 - part);
        }
        const double spread = 1.2816 * std::sqrt(variance);
        return {sum - spread, sum, sum + spread};
    }

private:
    const Assessment &m_assessment;
    double m_rate = 0;
};

} // namespace

Score Calibration::sum(const Scores &scores)
{
    Score sum;
    for (const auto &track : scores) {
        for (const Score &score : track)
            sum.add(score);
    }
    return sum;
}

Calibration calibrated(const std::shared_ptr<const Procedure> &procedure, int first, int fleets,
                       simulator::Habits habits, bool withEarlier)
{
    Calibration calibration;
    for (int seed = first; seed < first + fleets; ++seed) {
        const simulator::Story story = simulator::tell(static_cast<quint64>(seed), habits);
        Progress progress;
        const auto assessment = *assess(story.list, procedure, story.inventory, progress);
        ProjectionInput input{.assessment = assessment, .hours = Calibration::horizons.back()};
        if (withEarlier)
            input.earlier.push_back({story.earlier, story.earlierInventory});
        const auto projection = *project(input, progress);
        const ConstantRate rate(*assessment);
        const double size = story.list->size();
        for (size_t h = 0; h < Calibration::horizons.size(); ++h) {
            const int hours = Calibration::horizons[h];
            const auto hour = static_cast<size_t>(hours);
            const LocalTime moment = story.inventory + std::chrono::hours(hours);
            const std::array truths{doneBy(story.agentsDone, moment), doneBy(story.completeDone, moment)};
            const std::array<const BandedCurve *, 2> curves{&projection->tracks.front().curve,
                                                            &projection->completion().curve};
            for (size_t track = 0; track < 2; ++track) {
                const BandedCurve &curve = *curves[track];
                calibration.ours[track][h].add(curve.low[hour], curve.expected[hour], curve.high[hour],
                                               truths[track], size);
                const auto value = rate.at(hours, track == 1);
                calibration.constant[track][h].add(value.low, value.expected, value.high, truths[track],
                                                   size);
            }
        }
    }
    return calibration;
}

} // namespace tracker
