// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <string>

/// Writes a client list of \a machines machines, the same bytes every time: 13 columns, about 160 bytes a
/// row, names in no order. The machines live through three weeks of restarts and CCIM cycles, so that stages
/// and restart times hang together as in a real fleet. False when \a file takes no more.
bool writeMadeFleet(int machines, std::FILE *file);
