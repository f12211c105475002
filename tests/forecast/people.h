// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator.h"

namespace simulator {

/// A fleet of people rather than of habits: everybody has a power button, and presses it as often as they are
/// inclined to. They work by days, in shifts or part of the week, go on leave, log off, and lose power.
/// Machines are patched at night or by technicians, site by site, and report by heartbeat, by event, by scan
/// or late; some columns are not in the list.
Story tellOfPeople(quint64 seed);

} // namespace simulator
