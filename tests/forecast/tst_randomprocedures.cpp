// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"
#include "tests/assess/testfleet.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// A step as this test and its simulator know it.
struct SimpleStep {
    enum class Kind { Upgrade, Restart, Timed };
    Kind kind = Kind::Upgrade;
    int after = -1; ///< the step before it
    int timer = -1; ///< of Timed
    bool isOptional = false; ///< needed only where the component is installed
};

struct SimpleTimer {
    int hours = 0;
    bool firesAtRestart = false;
};

struct SimpleProcedure {
    std::vector<SimpleStep> steps;
    std::vector<SimpleTimer> timers;
    int trackEnd = 0; ///< the track “some” holds the steps before this one
};

constexpr int lastRestart = -27; // hours from now, of every machine
constexpr int firstEvening = 3; // the hour that ends at 17:00
constexpr int hours = 220;

int number(QRandomGenerator &random, int from, int to)
{
    return static_cast<int>(random.bounded(from, to + 1));
}

/// The first upgrade is done. \a someTimersAlone: there are timers that no restart fires.
SimpleProcedure drawProcedure(QRandomGenerator &random, bool someTimersAlone)
{
    SimpleProcedure procedure;
    for (int timer = number(random, 0, 2); timer > 0; --timer) {
        // Longer than from any restart to the next, so that in the evenings it is a restart that fires it.
        procedure.timers.push_back({someTimersAlone ? number(random, 2, 70) : number(random, 31, 70),
                                    !someTimersAlone || random.bounded(2) == 0});
    }
    std::vector<SimpleStep> &steps = procedure.steps;
    const auto add = [&](SimpleStep step, int after) {
        step.after = after;
        steps.push_back(step);
        return static_cast<int>(steps.size()) - 1;
    };
    int last = add({}, -1);
    int restarts = number(random, 0, 5);
    int timed = procedure.timers.empty() ? 0 : number(random, 0, 2);
    bool isUpgrade = true;
    bool hasBranch = false;
    while (restarts + timed > 0) {
        // A timer beside the restarts to come, as the other agents of SMS are.
        if (timed == 0 && !hasBranch && steps.back().kind == SimpleStep::Kind::Restart
            && !procedure.timers.empty() && procedure.timers.front().firesAtRestart
            && random.bounded(2) == 0) {
            add({.kind = SimpleStep::Kind::Timed, .timer = 0}, last);
            hasBranch = true;
        }
        if (restarts > 0 && (timed == 0 || random.bounded(2) == 0)) {
            // Never at the beginning: what follows it would have followed by itself long ago.
            const bool isOptional = steps.size() > 1 && random.bounded(4) == 0;
            // A restart follows an upgrade.
            if (!isUpgrade)
                last = add({.isOptional = isOptional}, last);
            last = add({.kind = SimpleStep::Kind::Restart, .isOptional = isOptional}, last);
            isUpgrade = false;
            --restarts;
        } else {
            const int timer = number(random, 0, static_cast<int>(procedure.timers.size()) - 1);
            last = add({.kind = SimpleStep::Kind::Timed, .timer = timer}, last);
            isUpgrade = true;
            --timed;
        }
    }
    procedure.trackEnd = number(random, 1, static_cast<int>(steps.size()));
    return procedure;
}

/// What proves an upgrade: a field, and the cell that does.
struct Proof {
    QString field;
    QString kind;
    QString cell;
};

const std::vector<Proof> proofs{
    {u"base-upgraded"_s, u"time"_s, u"-30h"_s},   {u"swd-upgraded"_s, u"time"_s, u"-30h"_s},
    {u"agents-upgraded"_s, u"time"_s, u"-30h"_s}, {u"client-version"_s, u"version"_s, u"2.0"_s},
    {u"swd-version"_s, u"version"_s, u"2.0"_s},   {u"agents-version"_s, u"version"_s, u"2.0"_s},
    {u"deferred"_s, u"flag"_s, u"yes"_s},         {u"restart-pending"_s, u"flag"_s, u"yes"_s},
    {u"last-ccim"_s, u"time"_s, u"-30h"_s},       {u"last-seen"_s, u"time"_s, u"-30h"_s},
};

QString stepId(size_t place)
{
    return u"step-"_s + QString::number(place);
}

std::shared_ptr<const Procedure> written(const SimpleProcedure &procedure)
{
    QJsonArray steps;
    QJsonArray some;
    size_t upgrades = 0;
    for (size_t place = 0; place < procedure.steps.size(); ++place) {
        const SimpleStep &step = procedure.steps[place];
        QJsonObject object{{u"id"_s, stepId(place)}, {u"title"_s, stepId(place)}};
        if (step.after >= 0)
            object[u"after"_s] = stepId(static_cast<size_t>(step.after));
        if (step.isOptional)
            object[u"component"_s] = u"part"_s;
        if (step.kind == SimpleStep::Kind::Restart) {
            object[u"restart"_s] = QJsonObject{{u"after"_s, stepId(static_cast<size_t>(step.after))}};
        } else {
            const Proof &proof = proofs[upgrades++];
            QJsonObject upgrade{{proof.kind, proof.field}};
            if (proof.kind == u"version"_s)
                upgrade[u"atLeast"_s] = u"2.0"_s;
            if (step.timer >= 0)
                upgrade[u"byTimer"_s] = QString(u"timer-"_s + QString::number(step.timer));
            object[u"upgrade"_s] = upgrade;
        }
        steps.append(object);
        if (static_cast<int>(place) < procedure.trackEnd)
            some.append(stepId(place));
    }
    QJsonArray timers;
    for (size_t timer = 0; timer < procedure.timers.size(); ++timer) {
        timers.append(QJsonObject{{u"id"_s, QString(u"timer-"_s + QString::number(timer))},
                                  {u"title"_s, u"Timer"_s},
                                  {u"intervalMinutes"_s, procedure.timers[timer].hours * 60},
                                  {u"anchors"_s, QJsonArray{u"last-restart"_s}},
                                  {u"runsAtRestart"_s, procedure.timers[timer].firesAtRestart}});
    }
    const auto stage = [](const QString &id, const QString &role) {
        return QJsonObject{
            {u"id"_s, id},
            {u"title"_s, id},
            {u"meaning"_s, u"m"_s},
            {u"symbol"_s, u"upgrading"_s},
            {u"colour"_s, u"progress"_s},
            {u"role"_s, role},
            {u"rule"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"quote"_s, u"q"_s}, {u"article"_s, u"X1"_s}}}};
    };
    const QJsonArray said{u"said"_s};
    QJsonObject json{
        {u"id"_s, u"random"_s},
        {u"title"_s, u"Random"_s},
        {u"article"_s, u"X1"_s},
        {u"scopeTitle"_s, u"clients"_s},
        {u"scope"_s, QJsonObject{{u"field"_s, u"os"_s}, {u"pattern"_s, u"."_s}}},
        {u"restarts"_s, QJsonObject{{u"last"_s, u"last-restart"_s}}},
        {u"components"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"part"_s}, {u"installed"_s, u"swd-installed"_s}}}},
        {u"steps"_s, steps},
        {u"tracks"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"some"_s}, {u"title"_s, u"Some"_s}, {u"steps"_s, some}}}},
        {u"stages"_s, QJsonArray{stage(u"out"_s, u"out-of-scope"_s), stage(u"on"_s, u"working"_s)}},
        {u"statements"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"said"_s},
                                {u"say"_s, QJsonArray{QJsonObject{{u"text"_s, u"Said."_s}}}}}}},
        {u"cases"_s,
         QJsonArray{QJsonObject{{u"stage"_s, u"out"_s},
                                {u"when"_s, QJsonObject{{u"scope"_s, u"out"_s}}},
                                {u"say"_s, said}},
                    QJsonObject{{u"stage"_s, u"on"_s}, {u"say"_s, said}}}},
    };
    if (!timers.isEmpty())
        json[u"timers"_s] = timers;
    const auto read = readProcedure(QJsonDocument(json).toJson(), u"random.json"_s, QLocale::c());
    if (!read)
        qFatal("%s\n%s", qPrintable(read.failure().message), QJsonDocument(json).toJson().constData());
    return *read;
}

/// One machine, an event after the other. Knows nothing of how the program projects.
class Simulator {
public:
    Simulator(const SimpleProcedure &procedure, bool hasPart)
        : m_procedure(procedure)
        , m_done(procedure.steps.size())
    {
        m_done[0] = true;
        for (size_t step = 0; step < m_done.size(); ++step)
            m_done[step] = m_done[step] || (procedure.steps[step].isOptional && !hasPart);
        settle();
    }

    bool isDone(int end) const { return std::all_of(m_done.begin(), m_done.begin() + end, std::identity()); }
    void restart()
    {
        std::vector<size_t> fired;
        std::optional<size_t> given;
        for (size_t step = 0; step < m_done.size(); ++step) {
            const SimpleStep &known = m_procedure.steps[step];
            if (!isReady(step))
                continue;
            if (known.kind == SimpleStep::Kind::Restart && !given)
                given = step;
            if (known.timer >= 0 && m_procedure.timers[static_cast<size_t>(known.timer)].firesAtRestart)
                fired.push_back(step);
        }
        if (given)
            m_done[*given] = true;
        for (const size_t step : fired)
            m_done[step] = true;
        settle();
    }
    void fire(int timer)
    {
        std::vector<size_t> fired;
        for (size_t step = 0; step < m_done.size(); ++step) {
            if (isReady(step) && m_procedure.steps[step].timer == timer)
                fired.push_back(step);
        }
        for (const size_t step : fired)
            m_done[step] = true;
        settle();
    }

private:
    bool isReady(size_t step) const
    {
        if (m_done[step])
            return false;
        for (int before = m_procedure.steps[step].after; before >= 0;
             before = m_procedure.steps[static_cast<size_t>(before)].after) {
            if (!m_done[static_cast<size_t>(before)])
                return false;
        }
        return true;
    }
    /// What the machine does by itself.
    void settle()
    {
        for (size_t step = 0; step < m_done.size(); ++step) {
            if (isReady(step) && m_procedure.steps[step].kind == SimpleStep::Kind::Upgrade)
                m_done[step] = true;
        }
    }

    const SimpleProcedure &m_procedure;
    std::vector<bool> m_done;
};

/// The hour by which the first \a end steps are done if everybody restarts every evening.
std::optional<int> hourWithRestarts(const SimpleProcedure &procedure, bool hasPart, int end)
{
    Simulator machine(procedure, hasPart);
    if (machine.isDone(end))
        return 0;
    for (int hour = firstEvening; hour <= hours; hour += 24) {
        machine.restart();
        if (machine.isDone(end))
            return hour;
    }
    return {};
}

/// The same if nobody restarts, and all machines stay on.
std::optional<int> hourLeftOn(const SimpleProcedure &procedure, bool hasPart, int end)
{
    Simulator machine(procedure, hasPart);
    if (machine.isDone(end))
        return 0;
    for (int hour = 1; hour <= hours; ++hour) {
        // Several may fire within the hour, and each may be what another waited for.
        for (size_t round = 0; round < procedure.steps.size(); ++round) {
            for (size_t timer = 0; timer < procedure.timers.size(); ++timer) {
                const int interval = procedure.timers[timer].hours;
                const int due = lastRestart + interval;
                const bool isMissed = due <= 0;
                const bool fires
                    = isMissed ? (hour - 1) % interval == 0 : hour >= due && (hour - due) % interval == 0;
                if (fires)
                    machine.fire(static_cast<int>(timer));
            }
        }
        if (machine.isDone(end))
            return hour;
    }
    return {};
}

/// 20 machines without the component, and 20 with it.
std::shared_ptr<const Assessment> assessmentOf(const SimpleProcedure &procedure)
{
    QStringList machines;
    for (int i = 0; i < 40; ++i) {
        machines.append(u"os=W, base-upgraded=-4h, last-restart=%1h, swd-installed=%2"_s.arg(
            QString::number(lastRestart), i < 20 ? u"no"_s : u"yes"_s));
    }
    Progress progress;
    return *assess(testFleet(machines), written(procedure), testNow(), progress);
}

QByteArray textOf(const SimpleProcedure &procedure)
{
    QByteArray text;
    for (const SimpleStep &step : procedure.steps) {
        text += step.kind == SimpleStep::Kind::Restart ? "R" : step.timer >= 0 ? "T" : "U";
        if (step.timer >= 0)
            text += QByteArray::number(step.timer);
        text += step.isOptional ? "? " : " ";
    }
    for (const SimpleTimer &timer : procedure.timers)
        text += QByteArray::number(timer.hours) + (timer.firesAtRestart ? "h at restarts " : "h ");
    return text + "end " + QByteArray::number(procedure.trackEnd);
}

/// Nothing where the curve of \a end steps is what the simulator says, hour by hour.
template <typename HourOf>
QByteArray difference(const HourlyCounts &curve, const SimpleProcedure &procedure, int end, HourOf hourOf)
{
    const std::optional<int> without = hourOf(procedure, false, end);
    const std::optional<int> with = hourOf(procedure, true, end);
    for (int hour = 0; hour <= hours; ++hour) {
        const double simulated = (without && hour >= *without ? 20 : 0) + (with && hour >= *with ? 20 : 0);
        const double projected = curve[static_cast<size_t>(hour)];
        if (std::abs(projected - simulated) > 1e-4)
            return textOf(procedure) + ", hour " + QByteArray::number(hour) + ": projected "
                + QByteArray::number(projected) + ", simulated " + QByteArray::number(simulated);
    }
    return {};
}

} // namespace

/// Procedures drawn at random, against a simulator that knows nothing of the program: none to five restarts,
/// none to two timers, a component that some machines have.
class TestRandomProcedures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyRestartsDaily()
    {
        QRandomGenerator random(20001);
        const RestartScenario daily{.kind = RestartScenario::Kind::Daily, .at = QTime(17, 0)};
        int branched = 0;
        for (int i = 0; i < 80; ++i) {
            const SimpleProcedure procedure = drawProcedure(random, false);
            for (size_t step = 1; step < procedure.steps.size(); ++step)
                branched += procedure.steps[step].after != static_cast<int>(step) - 1;
            check(procedure, daily, hourWithRestarts);
        }
        QVERIFY(branched > 5);
    }

    void nobodyRestarts()
    {
        QRandomGenerator random(20002);
        const RestartScenario nobody{.kind = RestartScenario::Kind::Nobody};
        for (int i = 0; i < 200; ++i)
            check(drawProcedure(random, true), nobody, hourLeftOn);
    }

private:
    template <typename HourOf>
    void check(const SimpleProcedure &procedure, const RestartScenario &scenario, HourOf hourOf)
    {
        Progress progress;
        const auto projection = *project(
            {.assessment = assessmentOf(procedure), .restarts = scenario, .hours = hours}, progress);
        QCOMPARE(projection->tracks.size(), size_t{2});
        const QByteArray some
            = difference(projection->tracks.front().curve.expected, procedure, procedure.trackEnd, hourOf);
        QVERIFY2(some.isEmpty(), some.constData());
        const QByteArray all = difference(projection->completion().curve.expected, procedure,
                                          static_cast<int>(procedure.steps.size()), hourOf);
        QVERIFY2(all.isEmpty(), all.constData());
    }
};

TRACKER_TEST(TestRandomProcedures)
#include "tst_randomprocedures.moc"
