// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// Something that brings a machine on.
struct Wait {
    enum class Kind : quint8 {
        Start, ///< the next cycle or restart, where the roll-out has come, begins the upgrade
        Restart,
        Timer, ///< its time, or a restart where that fires it (Q231232)
    };
    Kind kind = Kind::Restart;
    quint8 timer = 0; ///< place in Procedure::timers; for Start and Timer

    auto operator<=>(const Wait &) const = default;
};

/// What has to come before the steps of a track are done, one after the other; empty: they are.
using Route = std::vector<Wait>;

/// The route of machines of which \a facts are known to the end of \a steps; not there where nothing moves
/// them on: a first upgrade that nothing starts, or one that ought to have followed by itself and has not. A
/// timer that a restart fires is not waited for where a restart is needed beside it. What the machine itself
/// does after a wait takes no time (Q264969).
std::optional<Route> routeOf(const Procedure &procedure, const std::vector<int> &steps, Facts facts);

/// By track of the procedure, of which there are no more than bits.
using TrackSet = quint32;

/// A wait, and where it leads.
struct WaitPlace {
    Wait wait;
    std::optional<size_t> next; ///< a lower place; none: done
    TrackSet tracks = 0; ///< that are open while a machine waits here

    auto operator<=>(const WaitPlace &) const = default;
};

/// What a machine that is not done waits for, in a word.
enum class Waiting : quint8 {
    Start, ///< the first upgrade, which the next cycle or restart brings
    Restart, ///< a restart before anything can go on
    Timer, ///< a timer or a restart, whichever comes first, for a track that is not completion
    LastRestart, ///< there are other tracks and all are done, a restart is not
};

/// Where machines of one kind stand: at several places at once, where their tracks differ.
struct Standing {
    std::vector<size_t> places;
    /// Where they stand if the components that are assumed to be there are not, and the last restart, of
    /// which nothing is known, has come.
    std::vector<size_t> otherwise;
    TrackSet open = 0; ///< tracks that are not done
    Waiting waiting = Waiting::Start;
    quint8 restarts = 0; ///< that completion waits for
    bool needsEveryRestart = false; ///< no component is absent that would need another one
    bool isMoved = false; ///< something moves them on to completion; else no place is known
    std::vector<size_t> timersNext; ///< that fire next, ascending
};

/// The graph of waits that machines go through.
class Waits {
public:
    Waits() = default;
    /// \a kinds: what is known of each kind of machines.
    Waits(const Procedure &procedure, std::span<const Facts> kinds);

    size_t tracks() const { return m_tracks; }
    /// A place leads to a lower one.
    const std::vector<WaitPlace> &places() const { return m_places; }
    /// By kind of machines.
    const Standing &standing(size_t kind) const { return m_standings[kind]; }
    /// The first kind whose machines wait at the same places as those of \a kind, and for the same tracks.
    size_t alike(size_t kind) const { return m_alike[kind]; }

private:
    Standing standingOf(const Procedure &procedure, Facts facts);
    void addTimersNext(Standing &standing) const;
    /// Where machines whose tracks have \a routes stand.
    std::vector<size_t> placesOf(const std::vector<Route> &routes);
    size_t placeOf(const WaitPlace &place);

    size_t m_tracks = 0;
    std::vector<WaitPlace> m_places;
    std::vector<Standing> m_standings;
    std::vector<size_t> m_alike;
};

} // namespace tracker
