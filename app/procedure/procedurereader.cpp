// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/factnames.h"
#include "app/procedure/jsonobject.h"
#include "app/procedure/procedure.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Reader {
    Q_DECLARE_TR_FUNCTIONS(ProcedureReader)
};

const QStringList ruleKeys{u"text"_s, u"quote"_s, u"article"_s};

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

/// Makes a procedure of the JSON form, from what needs nothing else to what needs everything: facts get their
/// names before conditions ask for them.
class ProcedureReader {
public:
    explicit ProcedureReader(JsonSource &source)
        : m_source(source)
        , m_root(source, {}, source.root(),
                 {u"id"_s, u"title"_s, u"article"_s, u"scopeTitle"_s, u"scope"_s, u"hold"_s, u"restarts"_s,
                  u"components"_s, u"timer"_s, u"observations"_s, u"steps"_s, u"tracks"_s, u"agentsBound"_s,
                  u"stages"_s, u"statements"_s, u"cases"_s, u"warnings"_s})
    {
    }

    Procedure read()
    {
        m_procedure.id = m_root.string(u"id"_s);
        m_procedure.title = m_root.text(u"title"_s);
        m_procedure.article = m_root.string(u"article"_s);
        m_procedure.scopeTitle = m_root.text(u"scopeTitle"_s);
        readScope();
        readHold();
        readRestarts();
        readComponents();
        readTimer();
        readObservations();
        readSteps();
        readTracks();
        if (m_names.isFull())
            m_root.fail(u"steps"_s,
                        Reader::tr("the steps need more facts than a machine can have; use fewer."));
        readStages();
        readStatements();
        readCases();
        if (m_root.has(u"warnings"_s))
            readWarnings();
        return std::move(m_procedure);
    }

private:
    Field field(const JsonObject &object, const QString &key, FieldKind kind)
    {
        const QString id = object.string(key);
        const std::optional<Field> field = fieldFromId(id);
        if (!field)
            object.fail(key, Reader::tr("there is no field “%1”.").arg(id));
        else if (kindOf(*field) != kind)
            object.fail(key, Reader::tr("the field “%1” holds another kind of value.").arg(id));
        return field.value_or(Field::Name);
    }

    /// An absent "when" always holds.
    Condition condition(const JsonObject &object)
    {
        return object.has(u"when"_s) ? m_names.read(object.object(u"when"_s, m_names.names())) : Condition();
    }

    /// Each id may be given once among \a taken.
    QString newId(const JsonObject &object, QStringList &taken)
    {
        const QString id = object.string(u"id"_s);
        if (taken.contains(id))
            object.fail(u"id"_s, Reader::tr("“%1” is there already; every id must be its own.").arg(id));
        taken.append(id);
        return id;
    }

    int placeOf(const JsonObject &object, const QString &key, const QString &id, const QStringList &ids)
    {
        const qsizetype place = ids.indexOf(id);
        if (place < 0)
            object.fail(key, Reader::tr("there is no “%1”; there are: %2.").arg(id, ids.join(u", "_s)));
        return static_cast<int>(std::max<qsizetype>(place, 0));
    }

    /// Steps read so far.
    Step &stepNamed(const JsonObject &object, const QString &key, const QString &id)
    {
        return m_procedure.steps[static_cast<size_t>(placeOf(object, key, id, m_stepIds))];
    }

    static Rule rule(const JsonObject &object)
    {
        const JsonObject rule = object.object(u"rule"_s, ruleKeys);
        return {rule.text(u"text"_s), rule.string(u"quote"_s), rule.string(u"article"_s)};
    }

    void readScope()
    {
        const JsonObject object = m_root.object(u"scope"_s, {u"field"_s, u"pattern"_s, u"blank"_s});
        ScopeRule &scope = m_procedure.scope;
        scope.field = field(object, u"field"_s, FieldKind::Text);
        scope.pattern
            = QRegularExpression(object.string(u"pattern"_s), QRegularExpression::CaseInsensitiveOption);
        if (!scope.pattern.isValid())
            object.fail(u"pattern"_s,
                        Reader::tr("the pattern is not valid: %1.").arg(scope.pattern.errorString()));
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
            Component component{.id = newId(object, m_factIds)};
            component.installed = field(object, u"installed"_s, FieldKind::Flag);
            component.present = m_names.add(component.id, u"present"_s);
            component.absent = m_names.add(component.id, u"absent"_s);
            component.assumed = m_names.add(component.id, u"assumed"_s);
            m_componentIds.append(component.id);
            m_procedure.components.push_back(std::move(component));
        });
    }

    void readTimer()
    {
        if (!m_root.has(u"timer"_s))
            return;
        const JsonObject object = m_root.object(
            u"timer"_s, {u"title"_s, u"intervalMinutes"_s, u"anchors"_s, u"runsNote"_s, u"missedNote"_s});
        Timer &timer = m_procedure.timer.emplace();
        timer.title = object.text(u"title"_s);
        timer.interval = std::chrono::minutes(object.number(u"intervalMinutes"_s));
        for (const QString &id : object.strings(u"anchors"_s)) {
            const std::optional<Field> anchor = fieldFromId(id);
            if (!anchor || kindOf(*anchor) != FieldKind::Time)
                object.fail(u"anchors"_s, Reader::tr("“%1” is not a field that holds a time.").arg(id));
            else
                timer.anchors.push_back(*anchor);
        }
        timer.runsNote = object.textOr(u"runsNote"_s, {});
        timer.missedNote = object.textOr(u"missedNote"_s, {});
        timer.known = m_names.add(u"timer"_s, u"known"_s);
        timer.passed = m_names.add(u"timer"_s, u"passed"_s);
        timer.overdue = m_names.add(u"timer"_s, u"overdue"_s);
        m_procedure.restarts.settled = m_names.add(u"last-restart"_s, u"settled"_s);
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
        const QStringList known{u"id"_s,        u"title"_s,   u"component"_s,
                                u"impliedBy"_s, u"upgrade"_s, u"restart"_s};
        m_root.forEach(u"steps"_s, known, [this](const JsonObject &object, int) {
            Step step;
            step.id = newId(object, m_factIds);
            step.title = object.text(u"title"_s);
            step.proven = m_names.add(step.id, u"proven"_s);
            if (object.has(u"component"_s))
                step.component
                    = placeOf(object, u"component"_s, object.string(u"component"_s), m_componentIds);
            if (object.has(u"restart"_s))
                readRestart(object, step);
            else
                readUpgrade(object, step);
            m_stepIds.append(step.id);
            m_procedure.steps.push_back(std::move(step));
        });
        if (!m_procedure.steps.empty() && m_procedure.steps.front().kind == Step::Kind::Restart)
            m_root.fail(u"steps"_s, Reader::tr("the first step must be an upgrade."));
        m_root.forEach(u"steps"_s, known,
                       [this](const JsonObject &object, int place) { readImplications(object, place); });
    }

    void readUpgrade(const JsonObject &object, Step &step)
    {
        const JsonObject upgrade
            = object.object(u"upgrade"_s, {u"version"_s, u"atLeast"_s, u"time"_s, u"byTimer"_s});
        if (upgrade.has(u"version"_s)) {
            step.version = field(upgrade, u"version"_s, FieldKind::Version);
            const QString text = upgrade.string(u"atLeast"_s);
            const std::optional<Version> target = versionFrom(text);
            if (!target)
                upgrade.fail(u"atLeast"_s, Reader::tr("“%1” is not a version.").arg(text));
            step.target = target.value_or(Version());
            step.atTarget = m_names.add(step.id, u"at-target"_s);
            step.belowTarget = m_names.add(step.id, u"below-target"_s);
        }
        if (upgrade.has(u"time"_s))
            step.time = field(upgrade, u"time"_s, FieldKind::Time);
        if (!step.version && !step.time)
            object.fail(u"upgrade"_s, Reader::tr("nothing can prove this step; give “version” or “time”."));
        step.byTimer = upgrade.value(u"byTimer"_s).toBool();
        if (step.byTimer && !m_procedure.timer)
            upgrade.fail(u"byTimer"_s, Reader::tr("the procedure has no timer."));
    }

    void readRestart(const JsonObject &object, Step &step)
    {
        const JsonObject restart = object.object(u"restart"_s, {u"after"_s, u"dwellMinutes"_s});
        step.kind = Step::Kind::Restart;
        step.after = placeOf(restart, u"after"_s, restart.string(u"after"_s), m_stepIds);
        if (!m_procedure.steps.empty()
            && m_procedure.steps[static_cast<size_t>(step.after)].kind != Step::Kind::Upgrade)
            restart.fail(u"after"_s, Reader::tr("a restart must follow an upgrade."));
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
        if (!object.has(u"impliedBy"_s) || m_source.failure())
            return;
        for (const QString &id : object.strings(u"impliedBy"_s)) {
            const int other = placeOf(object, u"impliedBy"_s, id, m_stepIds);
            const Step &later = m_procedure.steps[static_cast<size_t>(other)];
            if (other <= place || later.kind != Step::Kind::Upgrade)
                object.fail(u"impliedBy"_s,
                            Reader::tr("only a later upgrade can imply a step; “%1” is none.").arg(id));
            m_procedure.steps[static_cast<size_t>(place)].impliedBy |= later.proven;
        }
    }

    std::vector<int> stepPlaces(const JsonObject &object, const QString &key)
    {
        std::vector<int> places;
        for (const QString &id : object.strings(key))
            places.push_back(placeOf(object, key, id, m_stepIds));
        return places;
    }

    void readTracks()
    {
        m_root.forEach(u"tracks"_s, {u"title"_s, u"steps"_s}, [this](const JsonObject &object, int) {
            m_procedure.tracks.push_back({object.text(u"title"_s), stepPlaces(object, u"steps"_s)});
        });
        m_procedure.agentsSteps = stepPlaces(m_root, u"agentsBound"_s);
    }

    void readStages()
    {
        const QHash<QString, StageRole> roles{
            {u"out-of-scope"_s, StageRole::OutOfScope}, {u"held"_s, StageRole::Held},
            {u"not-started"_s, StageRole::NotStarted},  {u"awaiting-restart"_s, StageRole::AwaitingRestart},
            {u"working"_s, StageRole::Working},         {u"done"_s, StageRole::Done},
        };
        m_root.forEach(u"stages"_s,
                       {u"id"_s, u"title"_s, u"meaning"_s, u"symbol"_s, u"colour"_s, u"role"_s, u"rule"_s},
                       [&](const JsonObject &object, int) {
                           Stage stage;
                           stage.id = newId(object, m_stageIds);
                           stage.title = object.text(u"title"_s);
                           stage.meaning = object.text(u"meaning"_s);
                           stage.symbol = object.string(u"symbol"_s);
                           stage.colour = object.string(u"colour"_s);
                           const QString role = object.string(u"role"_s);
                           if (!roles.contains(role))
                               object.fail(u"role"_s, Reader::tr("there is no role “%1”.").arg(role));
                           stage.role = roles.value(role);
                           stage.rule = rule(object);
                           m_procedure.stages.push_back(std::move(stage));
                       });
    }

    void readStatements()
    {
        m_root.forEach(u"statements"_s, {u"id"_s, u"say"_s}, [this](const JsonObject &object, int) {
            newId(object, m_statementIds);
            Statement &statement = m_procedure.statements.emplace_back();
            object.forEach(u"say"_s, {u"text"_s, u"when"_s}, [&](const JsonObject &say, int) {
                statement.push_back({say.text(u"text"_s), placeholders(say), condition(say)});
            });
            if (!statement.empty() && (!statement.back().fields.empty() || statement.back().when.mask != 0))
                object.fail(u"say"_s,
                            Reader::tr("the last sentence must need nothing, so that there is always one."));
        });
    }

    std::vector<Field> placeholders(const JsonObject &say)
    {
        static const QRegularExpression pattern(u"\\{([^}]*)\\}"_s);
        std::vector<Field> fields;
        for (const QRegularExpressionMatch &match : pattern.globalMatch(say.text(u"text"_s))) {
            const std::optional<Field> field = fieldFromId(match.capturedView(1));
            if (!field || kindOf(*field) == FieldKind::Flag)
                say.fail(u"text"_s,
                         Reader::tr("{%1} is not a field that a sentence can show.").arg(match.captured(1)));
            else
                fields.push_back(*field);
        }
        return fields;
    }

    void readCases()
    {
        m_root.forEach(
            u"cases"_s, {u"stage"_s, u"when"_s, u"say"_s, u"rule"_s}, [this](const JsonObject &object, int) {
                Case one;
                one.stage = placeOf(object, u"stage"_s, object.string(u"stage"_s), m_stageIds);
                one.when = condition(object);
                for (const QString &id : object.strings(u"say"_s))
                    one.statements.push_back(placeOf(object, u"say"_s, id, m_statementIds));
                if (object.has(u"rule"_s))
                    one.rule = rule(object);
                for (const Case &earlier : m_procedure.cases) {
                    if (earlier.when.covers(one.when))
                        object.fail(
                            u"when"_s,
                            Reader::tr("this case is never reached: an earlier one always fits first."));
                }
                m_procedure.cases.push_back(std::move(one));
            });
        if (!m_procedure.cases.empty() && m_procedure.cases.back().when.mask != 0)
            m_root.fail(u"cases"_s,
                        Reader::tr("the last case must hold for every machine: give it no “when”."));
        for (int stage = 0; stage < m_stageIds.size(); ++stage) {
            if (std::ranges::find(m_procedure.cases, stage, &Case::stage) == m_procedure.cases.end())
                m_root.fail(u"stages"_s,
                            Reader::tr("no case leads to the stage “%1”.").arg(m_stageIds[stage]));
        }
    }

    void readWarnings()
    {
        QStringList ids;
        m_root.forEach(
            u"warnings"_s,
            {u"id"_s, u"title"_s, u"meaning"_s, u"advice"_s, u"article"_s, u"when"_s, u"outOfScopeToo"_s},
            [&](const JsonObject &object, int place) {
                Warning warning;
                warning.id = newId(object, ids);
                warning.title = object.text(u"title"_s);
                warning.meaning = object.text(u"meaning"_s);
                warning.advice = object.text(u"advice"_s);
                warning.article = object.string(u"article"_s);
                warning.when = warningConditions(object);
                if (place == maxWarnings)
                    object.fail({}, Reader::tr("there may be at most %1 warnings.").arg(maxWarnings));
                m_procedure.warnings.push_back(std::move(warning));
            });
    }

    /// "when" is one condition or a list of which one holds; machines out of scope are left alone unless the
    /// warning says otherwise.
    std::vector<Condition> warningConditions(const JsonObject &object)
    {
        std::vector<Condition> conditions;
        if (object.value(u"when"_s).isArray()) {
            object.forEach(u"when"_s, m_names.names(),
                           [&](const JsonObject &when, int) { conditions.push_back(m_names.read(when)); });
        } else {
            conditions.push_back(m_names.read(object.object(u"when"_s, m_names.names())));
        }
        if (!object.value(u"outOfScopeToo"_s).toBool()) {
            for (Condition &condition : conditions) {
                condition.mask |= m_procedure.scope.in;
                condition.value |= m_procedure.scope.in;
            }
        }
        return conditions;
    }

    static constexpr int maxWarnings = 16;

    JsonSource &m_source;
    const JsonObject m_root;
    Procedure m_procedure;
    FactNames m_names;
    QStringList m_factIds; // of components and steps: conditions call them by these
    QStringList m_componentIds;
    QStringList m_stepIds;
    QStringList m_stageIds;
    QStringList m_statementIds;
};

} // namespace

Result<std::shared_ptr<const Procedure>> readProcedure(const QByteArray &json, const QString &fileName,
                                                       const QLocale &locale)
{
    JsonSource source(json, fileName, locale);
    Procedure procedure = ProcedureReader(source).read();
    if (source.failure())
        return *source.failure();
    return std::make_shared<const Procedure>(std::move(procedure));
}

} // namespace tracker
