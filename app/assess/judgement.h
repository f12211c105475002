// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tracker {

/// Whether somebody has to restart the machine now (contract §2).
enum class RestartFlag : quint8 { No, Yes, NotYet, Unknown };
inline constexpr int restartFlagCount = 4;

/// What moves a track on, and whether a time can be given (contract §2, "Bounds").
enum class Bound : quint8 { Done, Timed, NextLogon, NeedsRestart, Unknown };
inline constexpr int boundCount = 5;

/// All conclusions about machines of which the same is known; what can be derived (due times, texts) is not
/// held.
struct Judgement {
    quint16 warnings = 0; ///< a bit for each of the procedure's warnings
    quint8 stage = 0; ///< place in the procedure's stages
    quint8 owedMin = 0; ///< restarts owed
    quint8 owedMax = 0;
    RestartFlag restart = RestartFlag::No;
    std::vector<Bound> bounds; ///< by the procedure's tracks

    Bound bound(size_t track) const { return bounds[track]; }
    Bound completion() const { return bounds.back(); }

    bool operator==(const Judgement &) const = default;
};

} // namespace tracker
