// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/rulesreader.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct RulesReaderText {
    Q_DECLARE_TR_FUNCTIONS(RulesReader)
};

std::optional<Version> versionFrom(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber number = QVersionNumber::fromString(text, &end);
    std::array<quint16, 4> groups{};
    if (number.isNull() || end != text.size() || number.segmentCount() > 4)
        return {};
    for (int i = 0; i < number.segmentCount(); ++i) {
        if (number.segmentAt(i) > 0xFFFF)
            return {};
        groups[static_cast<size_t>(i)] = static_cast<quint16>(number.segmentAt(i));
    }
    return Version(groups);
}

const QStringList stepKeys{u"id"_s,        u"title"_s,   u"component"_s, u"after"_s,
                           u"impliedBy"_s, u"upgrade"_s, u"restart"_s};

class RulesReader {
public:
    RulesReader(const JsonObject &root, Procedure &procedure, FactNames &names)
        : m_root(root)
        , m_procedure(procedure)
        , m_names(names)
    {
    }

    void read()
    {
        readScope();
        readHold();
        readRestarts();
        readTimers();
        readObservations();
        m_ids = m_names.names();
        readComponents();
        readSteps();
        if (m_root.hasFailed()) // what comes now follows steps, which may lead nowhere or in a circle
            return;
        readTracks();
        if (m_names.isFull())
            m_root.fail(u"steps"_s,
                        RulesReaderText::tr("the steps need more facts than a machine can have; use fewer."));
    }

private:
    Field field(const JsonObject &object, const QString &key, FieldKind kind)
    {
        const QString id = object.string(key);
        const std::optional<Field> field = m_procedure.fields.fromId(id);
        if (!field)
            object.fail(key, RulesReaderText::tr("there is no field “%1”.").arg(id));
        else if (kindOf(*field) != kind)
            object.fail(key, RulesReaderText::tr("the field “%1” holds another kind of value.").arg(id));
        return field.value_or(Field::Name);
    }

    void readScope()
    {
        const JsonObject object = m_root.object(u"scope"_s, {u"field"_s, u"pattern"_s, u"blank"_s});
        ScopeRule &scope = m_procedure.scope;
        scope.field = field(object, u"field"_s, FieldKind::Text);
        scope.pattern
            = QRegularExpression(object.string(u"pattern"_s), QRegularExpression::CaseInsensitiveOption);
        if (!scope.pattern.isValid())
            object.fail(
                u"pattern"_s,
                RulesReaderText::tr("the pattern is not valid: %1.").arg(scope.pattern.errorString()));
        if (object.has(u"blank"_s))
            scope.blank = object.strings(u"blank"_s);
        scope.in = m_names.add(u"scope"_s, u"in"_s);
        scope.out = m_names.add(u"scope"_s, u"out"_s);
        scope.assumed = m_names.add(u"scope"_s, u"assumed"_s);
    }

    void readHold()
    {
        if (!m_root.has(u"hold"_s))
            return;
        const JsonObject object = m_root.object(u"hold"_s, {u"field"_s, u"note"_s});
        HoldRule &hold = m_procedure.hold;
        hold.field = field(object, u"field"_s, FieldKind::Flag);
        hold.note = object.text(u"note"_s);
        hold.yes = m_names.add(u"hold"_s, u"yes"_s);
        hold.no = m_names.add(u"hold"_s, u"no"_s);
    }

    void readRestarts()
    {
        const JsonObject object
            = m_root.object(u"restarts"_s, {u"last"_s, u"pending"_s, u"awaitedNote"_s, u"notBeforeNote"_s});
        RestartEvidence &restarts = m_procedure.restarts;
        restarts.last = field(object, u"last"_s, FieldKind::Time);
        if (object.has(u"pending"_s))
            restarts.pending = field(object, u"pending"_s, FieldKind::Flag);
        restarts.awaitedNote = object.textOr(u"awaitedNote"_s, {});
        restarts.notBeforeNote = object.textOr(u"notBeforeNote"_s, {});
    }

    void readComponents()
    {
        if (!m_root.has(u"components"_s))
            return;
        m_root.forEach(u"components"_s, {u"id"_s, u"installed"_s}, [this](const JsonObject &object, int) {
            Component component{.id = object.newId(m_ids)};
            component.installed = field(object, u"installed"_s, FieldKind::Flag);
            component.present = m_names.add(component.id, u"present"_s);
            component.absent = m_names.add(component.id, u"absent"_s);
            component.assumed = m_names.add(component.id, u"assumed"_s);
            m_componentIds.append(component.id);
            m_procedure.components.push_back(std::move(component));
        });
    }

    /// One "timer", which needs no id, or several "timers".
    void readTimers()
    {
        const QStringList known{u"title"_s,         u"intervalMinutes"_s, u"anchors"_s,
                                u"runsAtRestart"_s, u"runsNote"_s,        u"missedNote"_s};
        if (m_root.has(u"timer"_s)) {
            m_timerIds.append(u"timer"_s);
            readTimer(m_root.object(u"timer"_s, known));
        }
        if (m_root.has(u"timers"_s)) {
            m_root.forEach(u"timers"_s, known + QStringList{u"id"_s}, [this](const JsonObject &object, int) {
                object.newId(m_timerIds);
                readTimer(object);
            });
        }
        if (m_timerIds.size() > Procedure::maxTimers)
            m_root.fail(
                u"timers"_s,
                RulesReaderText::tr("more than %1 timers cannot be followed.").arg(Procedure::maxTimers));
        if (!m_procedure.timers.empty())
            m_procedure.restarts.settled = m_names.add(u"last-restart"_s, u"settled"_s);
    }

    void readTimer(const JsonObject &object)
    {
        Timer &timer = m_procedure.timers.emplace_back();
        timer.id = m_timerIds.constLast();
        timer.title = object.text(u"title"_s);
        timer.interval = std::chrono::minutes(object.number(u"intervalMinutes"_s));
        for (const QString &id : object.strings(u"anchors"_s)) {
            const std::optional<Field> anchor = m_procedure.fields.fromId(id);
            if (!anchor || kindOf(*anchor) != FieldKind::Time)
                object.fail(u"anchors"_s,
                            RulesReaderText::tr("“%1” is not a field that holds a time.").arg(id));
            else
                timer.anchors.push_back(*anchor);
        }
        timer.runsNote = object.textOr(u"runsNote"_s, {});
        timer.missedNote = object.textOr(u"missedNote"_s, {});
        timer.runsAtRestart = object.isTrue(u"runsAtRestart"_s);
        if (timer.interval < std::chrono::hours(1))
            object.fail(u"intervalMinutes"_s,
                        RulesReaderText::tr("a timer of less than an hour cannot be followed."));
        timer.known = m_names.add(timer.id, u"known"_s);
        timer.passed = m_names.add(timer.id, u"passed"_s);
        timer.overdue = m_names.add(timer.id, u"overdue"_s);
    }

    void readObservations()
    {
        if (!m_root.has(u"observations"_s))
            return;
        const JsonObject object
            = m_root.object(u"observations"_s, {u"lastSeen"_s, u"staleAfterDays"_s, u"site"_s});
        Observations &observations = m_procedure.observations;
        observations.lastSeen = field(object, u"lastSeen"_s, FieldKind::Time);
        observations.staleAfter = std::chrono::days(object.number(u"staleAfterDays"_s));
        observations.site = field(object, u"site"_s, FieldKind::Text);
        observations.stale = m_names.add(u"last-seen"_s, u"stale"_s);
        observations.severalSites = m_names.add(u"site"_s, u"several"_s);
        observations.sharedId = m_names.add(u"sms-id"_s, u"shared"_s);
        observations.sharedName = m_names.add(u"name"_s, u"shared"_s);
    }

    void readSteps()
    {
        m_root.forEach(u"steps"_s, stepKeys, [this](const JsonObject &object, int place) {
            Step step;
            step.id = object.newId(m_ids);
            step.title = object.text(u"title"_s);
            step.waitsFor = object.has(u"after"_s)
                ? object.placeOf(u"after"_s, object.string(u"after"_s), m_stepIds)
                : place - 1;
            step.proven = m_names.add(step.id, u"proven"_s);
            if (object.has(u"component"_s))
                step.component
                    = object.placeOf(u"component"_s, object.string(u"component"_s), m_componentIds);
            if (object.has(u"restart"_s))
                readRestart(object, step);
            else
                readUpgrade(object, step);
            m_stepIds.append(step.id);
            m_procedure.steps.push_back(std::move(step));
        });
        if (std::ranges::count(m_procedure.steps, Step::Kind::Restart, &Step::kind) > Procedure::maxRestarts)
            m_root.fail(
                u"steps"_s,
                RulesReaderText::tr("more than %1 restarts cannot be followed.").arg(Procedure::maxRestarts));
        if (m_root.hasFailed())
            return;
        m_root.forEach(u"steps"_s, stepKeys,
                       [this](const JsonObject &object, int place) { readImplications(object, place); });
    }

    void readUpgrade(const JsonObject &object, Step &step)
    {
        const JsonObject upgrade = object.object(
            u"upgrade"_s,
            {u"version"_s, u"atLeast"_s, u"time"_s, u"flag"_s, u"byTimer"_s, u"heldUpBy"_s, u"startedBy"_s});
        if (upgrade.has(u"version"_s)) {
            step.version = field(upgrade, u"version"_s, FieldKind::Version);
            const QString text = upgrade.string(u"atLeast"_s);
            const std::optional<Version> target = versionFrom(text);
            if (!target)
                upgrade.fail(u"atLeast"_s, RulesReaderText::tr("“%1” is not a version.").arg(text));
            step.target = target.value_or(Version());
            step.atTarget = m_names.add(step.id, u"at-target"_s);
            step.belowTarget = m_names.add(step.id, u"below-target"_s);
        }
        if (upgrade.has(u"time"_s))
            step.time = field(upgrade, u"time"_s, FieldKind::Time);
        if (upgrade.has(u"flag"_s))
            step.flag = field(upgrade, u"flag"_s, FieldKind::Flag);
        if (!step.version && !step.time && !step.flag)
            object.fail(
                u"upgrade"_s,
                RulesReaderText::tr("nothing can prove this step; give “version”, “time” or “flag”."));
        step.timer = timer(upgrade, u"byTimer"_s);
        step.startedBy = timer(upgrade, u"startedBy"_s);
        if (upgrade.has(u"heldUpBy"_s))
            step.heldUpBy = upgrade.placeOf(u"heldUpBy"_s, upgrade.string(u"heldUpBy"_s), m_componentIds);
    }

    /// A timer is named by its id; the only one may be asked for with true as well.
    std::optional<int> timer(const JsonObject &upgrade, const QString &key)
    {
        if (!upgrade.has(key))
            return {};
        if (upgrade.value(key).isString() && !m_timerIds.isEmpty())
            return upgrade.placeOf(key, upgrade.string(key), m_timerIds);
        if (!upgrade.isTrue(key))
            return {};
        if (m_timerIds.isEmpty()) {
            upgrade.fail(key, RulesReaderText::tr("the procedure has no timer."));
            return {};
        }
        if (m_timerIds.size() > 1)
            upgrade.fail(key, RulesReaderText::tr("there are several timers; give the id of one."));
        return 0;
    }

    void readRestart(const JsonObject &object, Step &step)
    {
        const JsonObject restart = object.object(u"restart"_s, {u"after"_s, u"dwellMinutes"_s});
        step.kind = Step::Kind::Restart;
        if (restart.has(u"after"_s)) {
            step.after = restart.placeOf(u"after"_s, restart.string(u"after"_s), m_stepIds);
            if (!m_procedure.steps.empty() && m_procedure.step(step.after).kind != Step::Kind::Upgrade)
                restart.fail(u"after"_s,
                             RulesReaderText::tr("a restart follows an upgrade, or nothing at all."));
        } else if (!m_procedure.restarts.pending) {
            object.fail(
                u"restart"_s,
                RulesReaderText::tr("nothing can prove a restart that follows no upgrade; name the field of "
                                    "pending restarts in “restarts”."));
        }
        step.disproven = m_names.add(step.id, u"disproven"_s);
        step.stillPending = m_names.add(step.id, u"still-pending"_s);
        if (restart.has(u"dwellMinutes"_s)) {
            step.dwell = std::chrono::minutes(restart.number(u"dwellMinutes"_s));
            step.tooEarly = m_names.add(step.id, u"too-early"_s);
            step.early = m_names.add(step.id, u"early"_s);
        }
    }

    void readImplications(const JsonObject &object, int place)
    {
        if (!object.has(u"impliedBy"_s))
            return;
        for (const QString &id : object.strings(u"impliedBy"_s)) {
            const int other = object.placeOf(u"impliedBy"_s, id, m_stepIds);
            const Step &later = m_procedure.steps[static_cast<size_t>(other)];
            if (other <= place || later.kind != Step::Kind::Upgrade)
                object.fail(
                    u"impliedBy"_s,
                    RulesReaderText::tr("only a later upgrade can imply a step; “%1” is none.").arg(id));
            m_procedure.steps[static_cast<size_t>(place)].impliedBy |= later.proven;
        }
    }

    std::vector<int> stepPlaces(const JsonObject &object, const QString &key)
    {
        std::vector<int> places;
        for (const QString &id : object.strings(key))
            places.push_back(object.placeOf(key, id, m_stepIds));
        return places;
    }

    void readTracks()
    {
        std::vector<int> all(m_procedure.steps.size());
        std::iota(all.begin(), all.end(), 0);
        const QStringList known{u"id"_s, u"curve"_s, u"title"_s, u"dueTitle"_s, u"steps"_s, u"shown"_s};
        QStringList ids;
        QStringList curves;
        m_root.forEach(u"tracks"_s, known, [&](const JsonObject &object, int) {
            Track track{.title = object.text(u"title"_s), .steps = stepPlaces(object, u"steps"_s)};
            track.dueTitle = object.textOr(u"dueTitle"_s, RulesReaderText::tr("%1 by").arg(track.title));
            if (!object.has(u"shown"_s) || object.isTrue(u"shown"_s))
                m_procedure.rows.push_back(track);
            if (!object.has(u"id"_s))
                return;
            track.id = object.newId(ids);
            track.curveId = object.has(u"curve"_s) ? object.string(u"curve"_s)
                : track.id == u"completion"_s      ? u"complete"_s
                                                   : track.id;
            checkTrack(object, u"steps"_s, track, curves);
            m_procedure.tracks.push_back(std::move(track));
        });
        // Where no track has a bound of its own: what the agents wait for, if that is told, and all steps.
        if (m_procedure.tracks.empty() && m_root.has(u"agentsBound"_s)) {
            const QString title = m_procedure.rows.empty() ? QString() : m_procedure.rows.front().title;
            m_procedure.tracks.push_back({.id = u"agents"_s,
                                          .curveId = u"agents"_s,
                                          .title = title,
                                          .dueTitle = RulesReaderText::tr("%1 by").arg(title),
                                          .steps = stepPlaces(m_root, u"agentsBound"_s)});
            ids.append(u"agents"_s);
            checkTrack(m_root, u"agentsBound"_s, m_procedure.tracks.back(), curves);
        }
        if (!ids.contains(u"completion"_s)) {
            m_procedure.tracks.push_back({.id = u"completion"_s,
                                          .curveId = u"complete"_s,
                                          .title = RulesReaderText::tr("Completion"),
                                          .dueTitle = RulesReaderText::tr("Complete by"),
                                          .steps = all});
            checkTrack(m_root, u"tracks"_s, m_procedure.tracks.back(), curves);
        }
        if (m_procedure.tracks.size() > Procedure::maxTracks)
            m_root.fail(
                u"tracks"_s,
                RulesReaderText::tr("more than %1 tracks cannot be followed.").arg(Procedure::maxTracks));
        m_root.forEach(u"steps"_s, stepKeys,
                       [this](const JsonObject &object, int place) { checkTimer(object, place); });
        if (m_procedure.tracks.back().steps != all)
            m_root.fail(u"tracks"_s,
                        RulesReaderText::tr(
                            "the track “completion” must be the last and hold every step, in order."));
    }

    /// A step that waits for a timer beside others has to be done by the time that these are: one after the
    /// other, or by the restart that is needed anyway. Else a track would wait for two things at once.
    void checkTimer(const JsonObject &object, int place)
    {
        const Step &step = m_procedure.step(place);
        const Timer *const timer = m_procedure.timerOf(step);
        if (step.startedBy && step.waitsFor >= 0)
            object.fail(u"upgrade"_s, RulesReaderText::tr("only the first step can be started by a timer."));
        if (!timer)
            return;
        for (size_t other = 0; other < m_procedure.steps.size(); ++other) {
            const Step &beside = m_procedure.steps[other];
            if (!m_procedure.areBeside(place, static_cast<int>(other)))
                continue;
            const bool isRestart = beside.kind == Step::Kind::Restart;
            // What has to wait for something that is beside the other, too, would be late for it.
            const bool isLate = (isRestart || beside.timer) && waitsBeside(place, static_cast<int>(other));
            if (isLate || (isRestart && !timer->runsAtRestart)
                || (beside.timer && beside.timer != step.timer))
                object.fail(u"upgrade"_s,
                            RulesReaderText::tr(
                                "“%1” and “%2” would be waited for at once, which cannot be followed; "
                                "let one come “after” the other.")
                                .arg(step.id, beside.id));
        }
    }

    /// Whether a restart or a timer that a step has to wait for is beside \a other.
    bool waitsBeside(int place, int other) const
    {
        for (int before = m_procedure.step(place).waitsFor; before >= 0;
             before = m_procedure.step(before).waitsFor) {
            const Step &step = m_procedure.step(before);
            if ((step.timer || step.kind == Step::Kind::Restart) && m_procedure.areBeside(before, other))
                return true;
        }
        return false;
    }

    /// A track with a bound is followed from the beginning: it holds whatever its steps wait for.
    void checkTrack(const JsonObject &object, const QString &key, const Track &track, QStringList &curves)
    {
        for (const int place : track.steps) {
            const int before = m_procedure.step(place).waitsFor;
            if (before >= 0 && !std::ranges::count(track.steps, before))
                object.fail(key,
                            RulesReaderText::tr("“%1” waits for “%2”, which is not in the track.")
                                .arg(m_procedure.step(place).id, m_procedure.step(before).id));
        }
        if (!std::ranges::is_sorted(track.steps)
            || std::ranges::adjacent_find(track.steps) != track.steps.end())
            object.fail(
                key, RulesReaderText::tr("the steps of a track stand in the order of “steps”, once each."));
        if (curves.contains(track.curveId))
            object.fail(key, RulesReaderText::tr("another track's curve is called “%1”.").arg(track.curveId));
        curves.append(track.curveId);
    }

    const JsonObject &m_root;
    Procedure &m_procedure;
    FactNames &m_names;
    QStringList m_ids; // by which conditions call components, steps and whatever else they can ask for
    QStringList m_componentIds;
    QStringList m_timerIds;
    QStringList m_stepIds;
};

} // namespace

void readRules(const JsonObject &root, Procedure &procedure, FactNames &names)
{
    RulesReader(root, procedure, names).read();
}

} // namespace tracker
