// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// make_fleet N > list.csv

#include "tests/support/madefleet.h"

#include <cstdlib>

int main(int argc, char *argv[])
{
    const int machines = argc == 2 ? std::atoi(argv[1]) : 0;
    if (machines < 1) {
        std::fputs("usage: make_fleet N > list.csv, with N from 1\n", stderr);
        return 2;
    }
    return writeMadeFleet(machines, stdout) ? 0 : 1;
}
