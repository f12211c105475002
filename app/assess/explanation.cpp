// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/explanation.h"

#include "app/assess/facts.h"
#include "app/assess/judge.h"
#include "app/base/format.h"
#include "app/procedure/opensteps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// One machine, and everything that is asked about it here.
class Explainer {
public:
    Explainer(const Assessment &assessment, MachineIndex machine, const QLocale &locale)
        : m_assessment(assessment)
        , m_fleet(assessment.fleet())
        , m_procedure(assessment.procedure())
        , m_machine(machine)
        , m_locale(locale)
        , m_facts(assessment.factsOf(machine))
        , m_steps(m_procedure, m_facts)
        , m_wanted(m_procedure.fields.size())
    {
        m_case = &caseOf(m_procedure, m_facts);
    }

    Explanation explain()
    {
        const Judgement &judgement = m_assessment.at(m_machine);
        Explanation explanation;
        explanation.sentence = sentence();
        explanation.rule = m_case->rule.value_or(m_procedure.stages[judgement.stage].rule);
        if (m_facts & m_procedure.scope.in) {
            for (const Track &track : m_procedure.rows)
                explanation.tracks.push_back(story(track));
        }
        explanation.judgedBy = judgedBy();
        for (size_t warning = 0; warning < m_procedure.warnings.size(); ++warning) {
            if (judgement.warnings >> warning & 1)
                explanation.warnings.push_back(static_cast<quint8>(warning));
        }
        return explanation;
    }

private:
    bool isKnown(Field field) const
    {
        switch (kindOf(field)) {
        case FieldKind::Text:
            return !m_fleet.text(field, m_machine).empty();
        case FieldKind::Version:
            return m_fleet.version(field, m_machine).isKnown();
        case FieldKind::Time:
            return m_fleet.time(field, m_machine).isKnown();
        case FieldKind::Flag:
            return m_fleet.flag(field, m_machine) != Flag::Unknown;
        }
        Q_UNREACHABLE();
    }

    QString textOf(Field field) const
    {
        const std::string_view utf8 = m_fleet.text(field, m_machine);
        return QString::fromUtf8(utf8);
    }

    // Sentence.

    QString sentence() const
    {
        QStringList sentences;
        for (const int statement : m_case->statements) {
            const SentenceTemplate &form = formOf(m_procedure.statements[static_cast<size_t>(statement)]);
            QString text = form.text;
            for (const Field field : form.fields)
                text.replace(u'{' + m_procedure.fields.id(field) + u'}', spoken(field));
            sentences.append(text);
        }
        return sentences.join(u' ');
    }

    const SentenceTemplate &formOf(const Statement &statement) const
    {
        return *std::ranges::find_if(statement, [this](const SentenceTemplate &form) {
            return form.when.holds(m_facts)
                && std::ranges::all_of(form.fields, [this](Field field) { return isKnown(field); });
        });
    }

    QString spoken(Field field) const
    {
        switch (kindOf(field)) {
        case FieldKind::Version:
            return m_fleet.version(field, m_machine).toString();
        case FieldKind::Time:
            return formatMoment(m_fleet.time(field, m_machine), m_locale);
        default:
            return textOf(field);
        }
    }

    // Tracks.

    const Step &step(int place) const { return m_procedure.steps[static_cast<size_t>(place)]; }

    TrackStory story(const Track &track) const
    {
        TrackStory story{.title = track.title};
        bool isNext = true;
        for (const int place : track.steps) {
            Milestone milestone = milestoneOf(step(place));
            const bool waits
                = milestone.state == MilestoneState::Awaited || milestone.state == MilestoneState::Unknown;
            if (waits && !isNext)
                milestone = {.title = milestone.title, .state = MilestoneState::Ahead};
            isNext = isNext && !waits;
            story.milestones.push_back(std::move(milestone));
        }
        return story;
    }

    /// As if nothing before it on its track were still awaited.
    Milestone milestoneOf(const Step &step) const
    {
        Milestone milestone{.title = step.title};
        if (!m_steps.isNeeded(step)) {
            milestone.state = MilestoneState::NotNeeded;
        } else if (m_facts & step.proven) {
            milestone.state = MilestoneState::Done;
            milestone.time = step.kind == Step::Kind::Restart ? restartTime(step) : upgradeTime(step);
        } else if (step.kind == Step::Kind::Restart) {
            milestone.state = m_steps.mayHaveCome(step) ? MilestoneState::Unknown : MilestoneState::Awaited;
            milestone.note = m_procedure.restarts.awaitedNote;
            if (m_facts & step.tooEarly && m_facts & step.disproven) {
                milestone.time = m_assessment.restartNotBefore(m_machine);
                milestone.note = m_procedure.restarts.notBeforeNote;
            }
        } else {
            milestone.state = MilestoneState::Awaited;
            addTimer(step, milestone);
        }
        return milestone;
    }

    void addTimer(const Step &step, Milestone &milestone) const
    {
        if (m_facts & m_procedure.hold.yes) {
            milestone.note = m_procedure.hold.note;
        } else if (const Timer *const timer = m_procedure.timerOf(step)) {
            if (m_facts & timer->passed) {
                milestone.note = timer->missedNote;
            } else if (m_facts & timer->known) {
                milestone.time = m_assessment.timerDue(*timer, m_machine);
                milestone.note = timer->runsNote;
            }
        }
    }

    LocalTime upgradeTime(const Step &upgrade) const
    {
        return upgrade.time ? m_fleet.time(*upgrade.time, m_machine) : LocalTime();
    }

    /// The list knows only the last restart, which tells of the latest step that it can have been.
    LocalTime restartTime(const Step &restart) const
    {
        const bool isLatest = std::none_of(
            &restart + 1, m_procedure.steps.data() + m_procedure.steps.size(), [this](const Step &later) {
                return later.kind == Step::Kind::Restart && m_steps.mayHaveCome(later);
            });
        const LocalTime restarted = m_fleet.time(m_procedure.restarts.last, m_machine);
        const LocalTime upgraded = restart.after < 0 ? LocalTime() : upgradeTime(step(restart.after));
        return isLatest && restarted > upgraded ? restarted : LocalTime();
    }

    // Evidence.

    /// What the deciding case looked at, what the sentence names, and what a due time comes from.
    std::vector<JudgedBy> judgedBy()
    {
        const Facts asked = m_case->when.mask == 0 ? ~Facts(0) : m_case->when.mask;
        if (asked & (m_procedure.scope.in | m_procedure.scope.out))
            want({m_procedure.scope.field});
        if (m_procedure.hold.field && asked & m_procedure.hold.yes)
            want({*m_procedure.hold.field});
        for (const Component &component : m_procedure.components) {
            if (asked & (component.present | component.absent))
                want({component.installed});
        }
        for (const Step &step : m_procedure.steps) {
            if (asked & (step.proven | step.disproven) && m_steps.isNeeded(step))
                wantEvidence(step);
        }
        for (const int statement : m_case->statements) {
            for (const Field field : formOf(m_procedure.statements[static_cast<size_t>(statement)]).fields)
                want({field});
        }
        const Judgement &judgement = m_assessment.at(m_machine);
        for (const Bound bound : judgement.bounds) {
            if (bound == Bound::Timed || bound == Bound::NextLogon || bound == Bound::Unknown) {
                for (const Timer &timer : m_procedure.timers)
                    want(timer.anchors);
            }
        }

        std::vector<JudgedBy> evidence;
        for (const Field field : m_procedure.fields.all()) {
            if (m_wanted[field.place()])
                evidence.push_back({field, m_procedure.fields.title(field), taken(field)});
        }
        return evidence;
    }

    void wantEvidence(const Step &judged)
    {
        std::vector<Field> fields;
        const bool isRestart = judged.kind == Step::Kind::Restart;
        const Step &upgrade = isRestart && judged.after >= 0 ? step(judged.after) : judged;
        if (judged.kind == Step::Kind::Restart)
            fields.push_back(m_procedure.restarts.last);
        else if (judged.version)
            fields.push_back(*judged.version);
        if (upgrade.time)
            fields.push_back(*upgrade.time);
        if (upgrade.flag)
            fields.push_back(*upgrade.flag);
        const bool isTimed = judged.after >= 0
            && std::ranges::all_of(fields, [this](Field field) { return isKnown(field); });
        if (judged.kind == Step::Kind::Restart && m_procedure.restarts.pending && !isTimed)
            fields.push_back(*m_procedure.restarts.pending);
        want(fields);
    }

    /// Those of \a fields that are known; if none is, the first says so.
    void want(const std::vector<Field> &fields)
    {
        bool any = false;
        for (const Field field : fields) {
            if (isKnown(field)) {
                m_wanted[field.place()] = true;
                any = true;
            }
        }
        if (!any && !fields.empty())
            m_wanted[fields.front().place()] = true;
    }

    QString taken(Field field) const
    {
        if (!isKnown(field))
            return Explain::tr("unknown");
        switch (kindOf(field)) {
        case FieldKind::Text:
            return textOf(field);
        case FieldKind::Version:
            return m_fleet.version(field, m_machine).toString();
        case FieldKind::Time:
            return formatTime(m_fleet.time(field, m_machine), m_locale);
        case FieldKind::Flag:
            return m_fleet.flag(field, m_machine) == Flag::Yes ? Explain::tr("yes") : Explain::tr("no");
        }
        Q_UNREACHABLE();
    }

    const Assessment &m_assessment;
    const Fleet &m_fleet;
    const Procedure &m_procedure;
    const MachineIndex m_machine;
    const QLocale &m_locale;
    const Facts m_facts;
    const OpenSteps m_steps;
    const Case *m_case = nullptr;
    std::vector<bool> m_wanted; // by place of the field
};

} // namespace

Explanation explain(const Assessment &assessment, MachineIndex machine, const QLocale &locale)
{
    return Explainer(assessment, machine, locale).explain();
}

} // namespace tracker
