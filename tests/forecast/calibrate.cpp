// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// calibrate [FLEETS [FIRST [odd|plant] [earlier]]]: projects simulated fleets and compares with what comes to
// pass, and with a projection in which every waiting machine restarts at one constant rate. With odd habits,
// with those of a plant, or with an earlier list as well. Not one of the quick tests.

#include "simulator.h"

#include "app/forecast/project.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace tracker;

namespace {

constexpr std::array<int, 8> horizons{6, 12, 24, 48, 72, 96, 120, 168};

struct Score {
    int inside = 0;
    int above = 0; // the truth is higher than the band
    int all = 0;
    double error = 0;
    double bias = 0;
    double width = 0;
    double interval = 0;

    void add(double low, double expected, double high, double truth, double fleet)
    {
        ++all;
        inside += low <= truth && truth <= high;
        above += truth > high;
        error += std::abs(expected - truth) / fleet;
        bias += (expected - truth) / fleet;
        width += (high - low) / fleet;
        interval
            += (high - low + 2 / 0.2 * (std::max(0.0, low - truth) + std::max(0.0, truth - high))) / fleet;
    }
    void add(const Score &other)
    {
        inside += other.inside;
        above += other.above;
        all += other.all;
        error += other.error;
        bias += other.bias;
        width += other.width;
        interval += other.interval;
    }
    double per(double sum) const { return all ? 100 * sum / all : 0; }
};

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

int main(int argc, char **argv)
{
    const int fleets = argc > 1 ? std::atoi(argv[1]) : 200;
    const int first = argc > 2 ? std::atoi(argv[2]) : 1;
    const auto asks = [&](std::string_view word) {
        return std::any_of(argv + std::min(argc, 3), argv + argc,
                           [&](const char *own) { return word == own; });
    };
    const bool withEarlier = asks("earlier");
    const auto habits = asks("odd") ? simulator::Habits::Odd
        : asks("plant")             ? simulator::Habits::Plant
                                    : simulator::Habits::Office;
    const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    if (!procedure) {
        std::fprintf(stderr, "%s\n", qPrintable(procedure.failure().message));
        return 1;
    }
    std::array<std::array<Score, horizons.size()>, 2> ours;
    std::array<std::array<Score, horizons.size()>, 2> constant;
    for (int seed = first; seed < first + fleets; ++seed) {
        const simulator::Story story = simulator::tell(static_cast<quint64>(seed), habits);
        Progress progress;
        const auto assessment = assess(story.list, *procedure, story.inventory, progress);
        if (!assessment)
            return 1;
        ProjectionInput input{.assessment = *assessment, .hours = 168};
        if (withEarlier)
            input.earlier.push_back({story.earlier, story.earlierInventory});
        const auto projection = project(input, progress);
        if (!projection)
            return 1;
        const ConstantRate rate(**assessment);
        const double size = story.list->size();
        for (size_t h = 0; h < horizons.size(); ++h) {
            const auto hour = static_cast<size_t>(horizons[h]);
            const LocalTime moment = story.inventory + std::chrono::hours(horizons[h]);
            const std::array truths{doneBy(story.agentsDone, moment), doneBy(story.completeDone, moment)};
            const std::array<const BandedCurve *, 2> curves{&(*projection)->tracks.front().curve,
                                                            &(*projection)->completion().curve};
            for (size_t track = 0; track < 2; ++track) {
                ours[track][h].add(curves[track]->low[hour], curves[track]->expected[hour],
                                   curves[track]->high[hour], truths[track], size);
                const auto value = rate.at(horizons[h], track == 1);
                constant[track][h].add(value.low, value.expected, value.high, truths[track], size);
                if (std::getenv("EACH") && (hour == 24 || hour == 72))
                    std::printf("%d %s %zu low %.0f exp %.1f high %.0f truth %.0f of %.0f\n", seed,
                                track ? "complete" : "agents", hour, curves[track]->low[hour],
                                curves[track]->expected[hour], curves[track]->high[hour], truths[track],
                                size);
            }
        }
    }
    std::printf("track     hours  inside  above | width  score  MAE   bias  | constant: score  MAE  inside | "
                "score ratio  MAE ratio\n");
    Score oursAll;
    Score constantAll;
    const auto print = [](const char *track, const char *hours, const Score &our, const Score &base) {
        std::printf("%-9s %5s  %5.1f%%  %5.1f | %5.2f  %5.2f  %4.2f %+5.2f  |           %6.2f %5.2f   "
                    "%5.1f%% |       %5.2f      %5.2f\n",
                    track, hours, our.per(our.inside), our.per(our.above), our.per(our.width),
                    our.per(our.interval), our.per(our.error), our.per(our.bias), base.per(base.interval),
                    base.per(base.error), base.per(base.inside), our.interval / base.interval,
                    our.error / base.error);
    };
    for (size_t track = 0; track < 2; ++track) {
        for (size_t h = 0; h < horizons.size(); ++h) {
            oursAll.add(ours[track][h]);
            constantAll.add(constant[track][h]);
            print(track ? "complete" : "agents", std::to_string(horizons[h]).c_str(), ours[track][h],
                  constant[track][h]);
        }
    }
    print("both", "all", oursAll, constantAll);
    return 0;
}
