// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/observations/observedfleet.h"

#include <array>
#include <compare>

namespace tracker {

/// A shift of a fleet, from 1; 0: none.
struct ShiftIndex {
    quint8 value = 0;

    constexpr auto operator<=>(const ShiftIndex &) const = default;
};

/// The shifts of a fleet that restarts in shifts: hours of the day between which hardly anybody restarts.
/// A machine belongs to the shift in whose hours it last restarted, and most likely restarts in them again.
struct Shifts {
    static constexpr size_t most = 3;
    static constexpr ShiftIndex everybody{}; ///< machines of no shift

    /// All of everybody where the fleet has no shifts.
    std::array<ShiftIndex, slotsPerDay> bySlot{};
    size_t count = 0;

    ShiftIndex of(const Sighting &sighting) const { return bySlot[sighting.lastSlot]; }
};

/// From the restarts of the last days, since those of old say little of the hours that people keep.
Shifts shiftsOf(const ObservedFleet &observed);

} // namespace tracker
