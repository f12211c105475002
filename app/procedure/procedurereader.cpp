// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonobject.h"
#include "app/fields/fieldreader.h"
#include "app/fleet/querycolumns.h"
#include "app/procedure/factnames.h"
#include "app/procedure/procedure.h"
#include "app/procedure/rulesreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ProcedureReaderText {
    Q_DECLARE_TR_FUNCTIONS(ProcedureReader)
};

const QStringList ruleKeys{u"text"_s, u"quote"_s, u"article"_s};

/// Makes a procedure of the JSON form, from what needs nothing else to what needs everything: facts get their
/// names before conditions ask for them.
class ProcedureReader {
public:
    ProcedureReader(JsonSource &source, const QLocale &locale)
        : m_root(source, {}, source.root(),
                 {u"id"_s,           u"title"_s,    u"article"_s,    u"scopeTitle"_s,  u"scope"_s,
                  u"hold"_s,         u"restarts"_s, u"components"_s, u"timer"_s,       u"timers"_s,
                  u"observations"_s, u"steps"_s,    u"tracks"_s,     u"agentsBound"_s, u"stages"_s,
                  u"statements"_s,   u"cases"_s,    u"warnings"_s,   u"fields"_s,      u"componentRows"_s})
        , m_locale(locale)
    {
    }

    Procedure read()
    {
        m_procedure.id = m_root.string(u"id"_s);
        m_procedure.title = m_root.text(u"title"_s);
        m_procedure.article = m_root.string(u"article"_s);
        m_procedure.scopeTitle = m_root.text(u"scopeTitle"_s);
        m_procedure.fields = FieldTable::core(m_locale);
        if (m_root.has(u"fields"_s))
            m_procedure.fields = m_procedure.fields.with(
                readFields(m_root, {reservedIds(), shortQueryNames()}, &m_procedure.fields));
        m_procedure.fields = m_procedure.fields.withConclusions(trackColumns());
        if (m_root.has(u"componentRows"_s))
            m_procedure.fields
                = m_procedure.fields.withComponents(readComponentRules(m_root, m_procedure.fields));
        readRules(m_root, m_procedure, m_names);
        m_procedure.fields = m_procedure.fields.withLastSeen(m_procedure.observations.lastSeen);
        readStages();
        readStatements();
        readCases();
        if (m_root.has(u"warnings"_s))
            readWarnings();
        return std::move(m_procedure);
    }

private:
    /// What the columns of its tracks are called, and, in profiles, those that are kept as text.
    QStringList reservedIds() const { return QStringList{u"text"_s} + trackColumns(); }
    QStringList trackColumns() const
    {
        QStringList names;
        const QJsonArray tracks = m_root.value(u"tracks"_s).toArray();
        for (const QJsonValue &track : tracks) {
            const QString id = track[u"id"_s].toString();
            for (const QString &end : {u"_bound"_s, u"_due"_s}) {
                if (const QString name = id + end; !id.isEmpty())
                    names << foldedHeader(name);
            }
        }
        return names;
    }

    /// An absent "when" always holds.
    Condition condition(const JsonObject &object)
    {
        return object.has(u"when"_s) ? m_names.read(object.object(u"when"_s, m_names.names())) : Condition();
    }

    static Rule rule(const JsonObject &object)
    {
        const JsonObject rule = object.object(u"rule"_s, ruleKeys);
        return {rule.text(u"text"_s), rule.string(u"quote"_s), rule.string(u"article"_s)};
    }

    void readStages()
    {
        const QHash<QString, StageRole> roles{
            {u"out-of-scope"_s, StageRole::OutOfScope}, {u"held"_s, StageRole::Held},
            {u"not-started"_s, StageRole::NotStarted},  {u"awaiting-restart"_s, StageRole::AwaitingRestart},
            {u"working"_s, StageRole::Working},         {u"done"_s, StageRole::Done},
        };
        m_root.forEach(u"stages"_s,
                       {u"id"_s, u"title"_s, u"shortTitle"_s, u"meaning"_s, u"symbol"_s, u"colour"_s,
                        u"role"_s, u"rule"_s},
                       [&](const JsonObject &object, int) {
                           Stage stage;
                           stage.id = object.newId(m_stageIds);
                           stage.title = object.text(u"title"_s);
                           stage.shortTitle = object.textOr(u"shortTitle"_s, stage.title);
                           stage.meaning = object.text(u"meaning"_s);
                           stage.symbol = object.string(u"symbol"_s);
                           stage.colour = object.string(u"colour"_s);
                           const QString role = object.string(u"role"_s);
                           if (!roles.contains(role))
                               object.fail(u"role"_s,
                                           ProcedureReaderText::tr("there is no role “%1”.").arg(role));
                           stage.role = roles.value(role);
                           stage.rule = rule(object);
                           m_procedure.stages.push_back(std::move(stage));
                       });
    }

    void readStatements()
    {
        m_root.forEach(u"statements"_s, {u"id"_s, u"say"_s}, [this](const JsonObject &object, int) {
            object.newId(m_statementIds);
            Statement &statement = m_procedure.statements.emplace_back();
            object.forEach(u"say"_s, {u"text"_s, u"when"_s}, [&](const JsonObject &say, int) {
                statement.push_back({say.text(u"text"_s), placeholders(say), condition(say)});
            });
            if (!statement.empty() && (!statement.back().fields.empty() || statement.back().when.mask != 0))
                object.fail(u"say"_s,
                            ProcedureReaderText::tr(
                                "the last sentence must need nothing, so that there is always one."));
        });
    }

    std::vector<Field> placeholders(const JsonObject &say)
    {
        static const QRegularExpression pattern(u"\\{([^}]*)\\}"_s);
        std::vector<Field> fields;
        for (const QRegularExpressionMatch &match : pattern.globalMatch(say.text(u"text"_s))) {
            const std::optional<Field> field = m_procedure.fields.fromId(match.capturedView(1));
            if (!field || kindOf(*field) == FieldKind::Flag)
                say.fail(u"text"_s,
                         ProcedureReaderText::tr("{%1} is not a field that a sentence can show.")
                             .arg(match.captured(1)));
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
                one.stage = object.placeOf(u"stage"_s, object.string(u"stage"_s), m_stageIds);
                one.when = condition(object);
                for (const QString &id : object.strings(u"say"_s))
                    one.statements.push_back(object.placeOf(u"say"_s, id, m_statementIds));
                if (object.has(u"rule"_s))
                    one.rule = rule(object);
                for (const Case &earlier : m_procedure.cases) {
                    if (earlier.when.covers(one.when))
                        object.fail(u"when"_s,
                                    ProcedureReaderText::tr(
                                        "this case is never reached: an earlier one always fits first."));
                }
                m_procedure.cases.push_back(std::move(one));
            });
        if (m_procedure.cases.empty() || m_procedure.stages.empty())
            return;
        if (m_procedure.cases.back().when.mask != 0)
            m_root.fail(
                u"cases"_s,
                ProcedureReaderText::tr("the last case must hold for every machine: give it no “when”."));
        for (const Case &one : m_procedure.cases) {
            const bool isOut
                = m_procedure.stages[static_cast<size_t>(one.stage)].role == StageRole::OutOfScope;
            if (isOut != (&one == &m_procedure.cases.front() && one.when.holds(m_procedure.scope.out)))
                m_root.fail(u"cases"_s,
                            ProcedureReaderText::tr(
                                "the first case, and no other, must be for machines out of scope."));
        }
        for (int stage = 0; stage < m_stageIds.size(); ++stage) {
            if (std::ranges::find(m_procedure.cases, stage, &Case::stage) == m_procedure.cases.end())
                m_root.fail(
                    u"stages"_s,
                    ProcedureReaderText::tr("no case leads to the stage “%1”.").arg(m_stageIds[stage]));
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
                warning.id = object.newId(ids);
                warning.title = object.text(u"title"_s);
                warning.meaning = object.text(u"meaning"_s);
                warning.advice = object.text(u"advice"_s);
                warning.article = object.string(u"article"_s);
                warning.when = warningConditions(object);
                if (place == maxWarnings)
                    object.fail(
                        {}, ProcedureReaderText::tr("there may be at most %1 warnings.").arg(maxWarnings));
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
        if (!object.isTrue(u"outOfScopeToo"_s)) {
            for (Condition &condition : conditions) {
                condition.mask |= m_procedure.scope.in;
                condition.value |= m_procedure.scope.in;
            }
        }
        return conditions;
    }

    static constexpr int maxWarnings = 16;

    const JsonObject m_root;
    const QLocale m_locale;
    Procedure m_procedure;
    FactNames m_names;
    QStringList m_stageIds;
    QStringList m_statementIds;
};

} // namespace

Result<std::shared_ptr<const Procedure>> readProcedure(const QByteArray &json, const QString &fileName,
                                                       const QLocale &locale)
{
    JsonSource source(json, fileName, locale);
    Procedure procedure = ProcedureReader(source, locale).read();
    if (source.failure())
        return *source.failure();
    return std::make_shared<const Procedure>(std::move(procedure));
}

} // namespace tracker
