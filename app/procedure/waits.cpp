// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/waits.h"

#include "app/procedure/opensteps.h"

#include <algorithm>
#include <map>

namespace tracker {

namespace {

size_t restartsOf(const Route &route)
{
    return static_cast<size_t>(std::ranges::count(route, Wait::Kind::Restart, &Wait::kind));
}

/// Of machines whose tracks have \a routes.
Waiting waitingOf(const std::vector<Route> &routes)
{
    if (routes.back().front().kind == Wait::Kind::Start)
        return Waiting::Start;
    const auto open = std::ranges::find_if(routes, [](const Route &route) { return !route.empty(); });
    const bool isLast = routes.size() > 1 && open == routes.end() - 1;
    if (isLast && open->front().kind == Wait::Kind::Restart)
        return Waiting::LastRestart;
    return open->front().kind == Wait::Kind::Restart ? Waiting::Restart : Waiting::Timer;
}

/// What is known of machines if nothing that is only assumed is so.
Facts withoutAssumptions(const Procedure &procedure, Facts facts)
{
    for (const Component &component : procedure.components) {
        if (facts & component.assumed)
            facts = (facts & ~(component.present | component.assumed)) | component.absent;
    }
    return facts;
}

/// As if the restart of which nothing is known had come.
Facts withUnknownRestart(const Procedure &procedure, Facts facts)
{
    const OpenSteps steps(procedure, facts);
    for (const Step &step : procedure.steps) {
        if (step.kind == Step::Kind::Restart && steps.isOpen(step) && steps.mayHaveCome(step))
            return facts | step.proven;
    }
    return facts;
}

} // namespace

std::optional<Route> routeOf(const Procedure &procedure, const std::vector<int> &steps, Facts facts)
{
    const OpenSteps open(procedure, facts);
    Route route;
    bool isStuck = false;
    for (const int place : steps) {
        const Step &step = procedure.step(place);
        if (!open.isOpen(place))
            continue;
        if (step.kind == Step::Kind::Restart) {
            route.push_back({Wait::Kind::Restart});
        } else if (step.startedBy) {
            route.push_back({Wait::Kind::Start, static_cast<quint8>(*step.startedBy)});
        } else if (const Timer *const timer = procedure.timerOf(step)) {
            const bool followsAtOnce
                = step.heldUpBy && open.isAbsent(*step.heldUpBy) && !open.isReached(place);
            const Wait wait{Wait::Kind::Timer, static_cast<quint8>(*step.timer)};
            const bool isWaitedFor
                = !route.empty() && route.back() == wait && std::ranges::any_of(steps, [&](int other) {
                      return procedure.step(other).timer == step.timer && open.isOpen(other) && other < place
                          && procedure.areBeside(other, place);
                  });
            if (!followsAtOnce && !isWaitedFor
                && !(timer->runsAtRestart && open.hasRestartBeside(place, steps)))
                route.push_back(wait);
        } else if (step.waitsFor < 0) {
            return std::nullopt;
        } else {
            isStuck |= open.isReached(place);
        }
    }
    if (isStuck && route.empty())
        return std::nullopt;
    return route;
}

Waits::Waits(const Procedure &procedure, std::span<const Facts> kinds)
    : m_tracks(procedure.tracks.size())
{
    std::map<std::pair<std::vector<size_t>, TrackSet>, size_t> byPlaces;
    for (const Facts facts : kinds) {
        m_standings.push_back(standingOf(procedure, facts));
        const Standing &standing = m_standings.back();
        const auto key = std::pair(standing.places, standing.open);
        m_alike.push_back(byPlaces.try_emplace(key, m_alike.size()).first->second);
    }
}

void Waits::addTimersNext(Standing &standing) const
{
    std::vector<size_t> &timers = standing.timersNext;
    for (const std::vector<size_t> *places : {&standing.places, &standing.otherwise}) {
        for (const size_t place : *places) {
            const Wait &wait = m_places[place].wait;
            if (wait.kind == Wait::Kind::Timer)
                timers.push_back(wait.timer);
        }
    }
    std::ranges::sort(timers);
    timers.erase(std::unique(timers.begin(), timers.end()), timers.end());
}

Standing Waits::standingOf(const Procedure &procedure, Facts facts)
{
    Standing standing;
    if (!(facts & procedure.scope.in))
        return standing;
    const OpenSteps steps(procedure, facts);
    std::vector<Route> routes;
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        if (steps.isAnyOpen(procedure.tracks[track].steps))
            standing.open |= TrackSet(1) << track;
    }
    const auto completion = routeOf(procedure, procedure.tracks.back().steps, facts);
    if (!completion)
        return standing;
    // What ought to have followed by itself and has not is done at latest with all the rest.
    for (const Track &track : procedure.tracks)
        routes.push_back(routeOf(procedure, track.steps, facts).value_or(*completion));
    standing.isMoved = true;
    if (routes.back().empty())
        return standing;
    standing.places = placesOf(routes);
    standing.waiting = waitingOf(routes);
    standing.restarts = static_cast<quint8>(restartsOf(routes.back()));
    standing.needsEveryRestart = std::ranges::none_of(procedure.steps, [&](const Step &step) {
        return step.kind == Step::Kind::Restart && !steps.isNeeded(step);
    });

    Facts otherwise = withoutAssumptions(procedure, facts);
    if (standing.waiting == Waiting::LastRestart)
        otherwise = withUnknownRestart(procedure, otherwise);
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        if (const auto route = routeOf(procedure, procedure.tracks[track].steps, otherwise))
            routes[track] = *route;
    }
    standing.otherwise = placesOf(routes);
    addTimersNext(standing);
    return standing;
}

std::vector<size_t> Waits::placesOf(const std::vector<Route> &routes)
{
    std::map<Route, TrackSet> tracks;
    for (size_t track = 0; track < routes.size(); ++track)
        tracks[routes[track]] |= TrackSet(1) << track;
    std::vector<size_t> places;
    for (const auto &[route, open] : tracks) {
        std::optional<size_t> next;
        for (auto wait = route.rbegin(); wait != route.rend(); ++wait)
            next = placeOf({*wait, next, open});
        if (next)
            places.push_back(*next);
    }
    return places;
}

size_t Waits::placeOf(const WaitPlace &place)
{
    const auto known = std::ranges::find(m_places, place);
    if (known != m_places.end())
        return static_cast<size_t>(known - m_places.begin());
    m_places.push_back(place);
    return m_places.size() - 1;
}

} // namespace tracker
