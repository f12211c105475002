// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tracker {

/// Whether somebody has to restart the machine now (contract §2).
enum class RestartFlag : quint8 { No, Yes, NotYet, Unknown };
inline constexpr int restartFlagCount = 4;

/// What moves a track on, and whether a time can be given (contract §2, "Bounds").
enum class Bound : quint8 { Done, Timed, NextLogon, NeedsRestart, Unknown };
inline constexpr int boundCount = 5;

/// All conclusions about one machine; what can be derived (due times, texts) is not held.
struct Judgement {
    quint16 warnings = 0; ///< a bit for each of the procedure's warnings
    quint8 stage = 0; ///< place in the procedure's stages
    quint8 owedMin : 4 = 0; ///< restarts owed
    quint8 owedMax : 4 = 0;
    RestartFlag restart = RestartFlag::No;
    Bound agents : 4 = Bound::Done; ///< track "other agents"
    Bound completion : 4 = Bound::Done; ///< track "completion"

    bool operator==(const Judgement &) const = default;
};

} // namespace tracker
