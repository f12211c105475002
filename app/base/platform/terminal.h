// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tracker {

/// The files that every program is started with, by their descriptors.
constexpr int standardInput = 0;
constexpr int standardOutput = 1;
constexpr int standardError = 2;

/// Under which path the open file \a descriptor can be found again; empty where there is none.
QString pathOfOpen(int descriptor);

/// Whether a person reads what is written to the open file \a descriptor; no where that cannot be told.
bool isTerminal(int descriptor);

} // namespace tracker
