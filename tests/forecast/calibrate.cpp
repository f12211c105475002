// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// calibrate [FLEETS [FIRST [odd|plant|people] [earlier]]]: projects simulated fleets and compares with what
// comes to pass, and with a projection in which every waiting machine restarts at one constant rate. With odd
// habits, with those of a plant, of people with power buttons, or with an earlier list as well. Not one of
// the quick tests.

#include "calibration.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace tracker;

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
        : asks("people")            ? simulator::Habits::People
                                    : simulator::Habits::Office;
    const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    if (!procedure) {
        std::fprintf(stderr, "%s\n", qPrintable(procedure.failure().message));
        return 1;
    }
    const Calibration calibration = calibrated(*procedure, first, fleets, habits, withEarlier);
    std::printf("track     hours  inside | width  above  below  score |   MAE   bias | of a constant rate's: "
                "score   MAE\n");
    const auto print = [](const char *track, const char *hours, const Score &our, const Score &base) {
        std::printf("%-9s %5s  %5.1f%% | %5.2f  %5.2f  %5.2f  %5.2f | %5.2f  %+5.2f | %27.2f  %4.2f\n", track,
                    hours, our.per(our.inside), our.per(our.width), our.per(our.above), our.per(our.below),
                    our.per(our.interval()), our.per(our.error), our.per(our.bias),
                    our.interval() / base.interval(), our.error / base.error);
    };
    for (size_t track = 0; track < 2; ++track) {
        for (size_t h = 0; h < Calibration::horizons.size(); ++h) {
            print(track ? "complete" : "agents", std::to_string(Calibration::horizons[h]).c_str(),
                  calibration.ours[track][h], calibration.constant[track][h]);
        }
        Score ours;
        Score constant;
        for (size_t h = 0; h < Calibration::horizons.size(); ++h) {
            ours.add(calibration.ours[track][h]);
            constant.add(calibration.constant[track][h]);
        }
        print(track ? "complete" : "agents", "all", ours, constant);
    }
    print("both", "all", Calibration::sum(calibration.ours), Calibration::sum(calibration.constant));
    return 0;
}
