// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonlines.h"
#include "app/procedure/procedure.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString ourFile(const QString &name)
{
    return QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/") + name;
}

} // namespace

/// The built-in procedures, and the reader of their form.
class TestProcedure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInOnesAreReadInEveryLanguage_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QLocale>("locale");
        const QStringList files = QDir(u":/procedures"_s).entryList();
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QString id = file.chopped(5);
            for (const QLocale::Language language : {QLocale::C, QLocale::English, QLocale::German})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(QLocale(language).name()))
                    << id << QLocale(language);
        }
    }
    void builtInOnesAreReadInEveryLanguage()
    {
        QFETCH(QString, id);
        QFETCH(QLocale, locale);
        const auto procedure = findProcedure(id, locale);
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        QCOMPARE((*procedure)->id, id);
    }

    void followsTheArticleToTheLetter()
    {
        const QString article = QString::fromUtf8(contentOf(ourFile(u"Q264969.txt"_s))).simplified();
        const auto procedure = *findProcedure(defaultProcedureId(), QLocale::c());
        std::vector<Rule> rules;
        for (const Stage &stage : procedure->stages)
            rules.push_back(stage.rule);
        for (const Case &one : procedure->cases) {
            if (one.rule)
                rules.push_back(*one.rule);
        }
        int checked = 0;
        for (const Rule &rule : rules) {
            if (rule.article != procedure->article)
                continue;
            QVERIFY2(article.contains(rule.quote), qPrintable(rule.quote));
            ++checked;
        }
        QCOMPARE(checked, 10);
    }

    void keepsTheContractsOrderOfWarnings()
    {
        QStringList ids;
        const auto procedure = *findProcedure(defaultProcedureId(), QLocale::c());
        for (const Warning &warning : procedure->warnings)
            ids.append(warning.id);
        QCOMPARE(ids.join(u' '),
                 u"assumed-os assumed-swd early-restart pending-after-restart mixed-versions stale-version "
                 u"overdue-ccim "
                 "deferred stale-data multi-site duplicate-id duplicate-name"_s);
    }

    void speaksTheUsersLanguageButQuotesTheArticle()
    {
        const auto german = *findProcedure(defaultProcedureId(), QLocale(QLocale::German, QLocale::Austria));
        const auto french = *findProcedure(defaultProcedureId(), QLocale(QLocale::French));
        QCOMPARE(german->scopeTitle, u"Windows-9x-Clients"_s);
        QCOMPARE(french->scopeTitle, u"Windows 9x clients"_s);
        for (size_t i = 0; i < german->stages.size(); ++i) {
            QVERIFY(german->stages[i].title != french->stages[i].title);
            QCOMPARE(german->stages[i].rule.quote, french->stages[i].rule.quote);
        }
    }

    void knowsTheTimerByTheMinute()
    {
        const auto procedure = *findProcedure(defaultProcedureId(), QLocale::c());
        QVERIFY(procedure->timers.front().interval == std::chrono::hours(23)); // Q231232
        QVERIFY(procedure->steps[1].dwell == std::chrono::minutes(15)); // Q237543
    }

    void readsAFile()
    {
        const auto procedure = findProcedure(ourFile(u"one-restart.json"_s), QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        QCOMPARE((*procedure)->stages.size(), 4u);
        QVERIFY((*procedure)->timers.empty());
    }

    void saysWhichOnesThereAreWhenThereIsNone()
    {
        const auto procedure = findProcedure(u"nonesuch"_s, QLocale::c());
        QVERIFY(!procedure);
        QCOMPARE(procedure.failure().message,
                 u"There is no procedure and no file “nonesuch”; built in are: sms20-sp2-windows9x."_s);
    }

    void namesFileLineAndReasonOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *good, const char *bad, const char *reason) {
            QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromUtf8(reason);
        };
        row("not JSON", R"("article": "KB5034763",)", R"("article" "KB5034763",)",
            "line 4: the JSON does not parse: missing name separator.");
        row("unknown key", R"("scopeTitle")", R"("scopetitle")", "line 5: “scopetitle” is not known here");
        row("key given twice", R"("scopeTitle": "Windows 10 devices")", R"("id": "Windows 10 devices")",
            "line 5: “id” is given twice.");
        row("wrong type", R"(["update", "restart"],)", R"("update",)", "line 17: “agentsBound” is missing");
        row("no English text", R"({"en": "A monthly update and one restart",)", "{",
            "line 3: “title” has no English text");
        row("stage without a title", R"("id": "current", "title": "Current",)", R"("id": "current",)",
            "line 29: “title” is missing; a text is expected.");
        row("id given twice", R"({"id": "restart", "title")", R"({"id": "update", "title")",
            "line 14: “update” is there already");
        row("an id that conditions use already", R"({"id": "restart", "title")", R"({"id": "scope", "title")",
            "line 14: “scope” is there already");
        row("no steps", R"("steps": [)", R"("steps": [], "step": [)", "line 8: “step” is not known here");
        row("a first step after itself", R"("title": "Update",
      "upgrade")",
            R"("title": "Update", "after": "update",
      "upgrade")",
            "line 11: there is no “update”; there are: .");
        row("unknown field", R"("last": "last-restart")", R"("last": "last-reboot")",
            "line 7: there is no field “last-reboot”.");
        row("field of another kind", R"("last": "last-restart")", R"("last": "client-version")",
            "line 7: the field “client-version” holds another kind of value.");
        row("not a version", "10.0.19045.4046", "10.0.19045.x", "line 12: “10.0.19045.x” is not a version.");
        row("pattern", "\"windows 10\"", "\"windows (10\"", "line 6: the pattern is not valid");
        row("restart after nothing", R"("after": "update")", R"("after": "install")",
            "line 14: there is no “install”; there are: update.");
        row("nothing proves a step",
            R"("version": "client-version", "atLeast": "10.0.19045.4046", "time": "base-upgraded")", "",
            "line 12: nothing can prove this step");
        row("timer that is not there", R"("time": "base-upgraded")",
            R"("time": "base-upgraded", "byTimer": true)", "line 12: the procedure has no timer.");
        row("flag that is none", R"("time": "base-upgraded")", R"("time": "base-upgraded", "byTimer": "yes")",
            "line 12: “byTimer” must be true or false.");
        row("a restart that nothing proves",
            R"("pending": "restart-pending", "awaitedNote": "at a good time"},
  "steps": [)",
            R"("awaitedNote": "at a good time"},
  "steps": [{"id": "first", "title": "First", "restart": {}},)",
            "line 8: nothing can prove a restart that follows no upgrade; name the field of pending restarts "
            "in “restarts”.");
        row("unknown role", R"("role": "done")", R"("role": "finished")",
            "line 31: there is no role “finished”.");
        row("placeholder of no field", "{client-version}", "{client}",
            "line 41: {client} is not a field that a sentence can show.");
        row("no sentence that can always be said", R"(, {"text": "The build is not known."})", "",
            "line 41: the last sentence must need nothing");
        row("unknown step in a condition", R"("when": {"update": "not proven"})",
            R"("when": {"install": "not proven"})", "line 45: “install” is not known here; expected are:");
        row("unknown state in a condition", R"("update": "not proven")", R"("update": "not installed")",
            "line 45: “update” cannot be “installed”; it can be: at-target, below-target, proven.");
        row("condition that never holds", R"("update": "not proven")",
            R"("update": ["not proven", "proven"])", "line 45: “update” can never be all of this at once.");
        row("unknown stage", R"({"stage": "current")", R"({"stage": "done")",
            "line 47: there is no “done”; there are:");
        row("case never reached", R"("when": {"restart": "not proven"})",
            R"("when": {"restart": "not proven", "update": "not proven"})",
            "line 46: this case is never reached: an earlier one always fits first.");
        row("no case for every machine", R"({"stage": "current", "say")",
            R"({"stage": "current", "when": {"restart": "proven"}, "say")",
            "line 43: the last case must hold for every machine");
        row("no case for a stage", R"({"stage": "restart-pending", "when")",
            R"({"stage": "outdated", "when")", "line 18: no case leads to the stage “restart-pending”.");
        row("out of scope not first", R"("when": {"scope": "out"})", R"("when": {"update": "proven"})",
            "line 43: the first case, and no other, must be for machines out of scope.");
    }
    void namesFileLineAndReasonOfAMistake()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        QByteArray json = contentOf(ourFile(u"one-restart.json"_s));
        const qsizetype place = json.indexOf(good);
        QVERIFY(place >= 0);
        json.replace(place, good.size(), bad);
        const auto procedure = readProcedure(json, u"mine.json"_s, QLocale::c());
        QVERIFY(!procedure);
        const QString message = procedure.failure().message;
        QVERIFY2(message.startsWith(u"mine.json, "_s + reason), qPrintable(message));
    }

    /// Whatever the forecast could only follow wrongly.
    void whatCannotBeFollowedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *good, const char *bad, const char *reason) {
            QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromUtf8(reason);
        };
        row("a timer beside a restart that does not fire it", R"("runsAtRestart": true,)", "",
            "“agents” and “restart-2” would be waited for at once, which cannot be followed; let one come "
            "“after” the other.");
        row("two timers at once", R"("time": "swd-upgraded"})",
            R"("time": "swd-upgraded", "byTimer": "other"})",
            "“agent-files” and “agents” would be waited for at once");
        row("a track without what its steps wait for", R"(["base", "restart-1", "agents"])",
            R"(["base", "agents"])", "“agents” waits for “restart-1”, which is not in the track.");
        row("a track in another order", R"(["base", "restart-1", "agents"])",
            R"(["restart-1", "base", "agents"])",
            "the steps of a track stand in the order of “steps”, once each.");
        row("two curves of one name", "\"id\": \"agents\",\n      \"title\": {\"en\": \"Other",
            "\"id\": \"agents\", \"curve\": \"complete\",\n      \"title\": {\"en\": \"Other",
            "another track's curve is called “complete”.");
        row("a start in the middle", R"("time": "swd-upgraded"})",
            R"("time": "swd-upgraded", "startedBy": "timer"})",
            "only the first step can be started by a timer.");
        row("a timer of minutes", R"("intervalMinutes": 1380)", R"("intervalMinutes": 59)",
            "a timer of less than an hour cannot be followed.");
        row("a restart after a restart", R"({"after": "agent-files"})", R"({"after": "restart-1"})",
            "a restart follows an upgrade, or nothing at all.");
        row("a completion that leaves out a step",
            R"(["base", "restart-1", "agent-files", "restart-2", "agents"])",
            R"(["base", "restart-1", "agents"])",
            "the track “completion” must be the last and hold every step, in order.");
        QByteArray tracks = R"("tracks": [)";
        for (char digit = '0'; digit < '7'; ++digit)
            tracks += QByteArray(R"({"id": "x%", "title": "T", "steps": ["base"]},)").replace('%', digit);
        row("too many tracks", R"("tracks": [)", tracks.constData(),
            "more than 8 tracks cannot be followed.");
        const QByteArray more
            = R"({"id": "t%", "title": "T", "intervalMinutes": 60, "anchors": ["last-ccim"]},)";
        QByteArray many = R"("timers": [)";
        for (char digit = '0'; digit < '4'; ++digit)
            many += QByteArray(more).replace('%', digit);
        QByteArray restarts = R"("steps": [)";
        for (char digit = '0'; digit < '7'; ++digit)
            restarts += QByteArray(R"({"id": "r%", "title": "T", "restart": {}},)").replace('%', digit);
        row("too many restarts", R"("steps": [)", restarts.constData(),
            "more than 8 restarts cannot be followed.");
        row("too many timers", R"("timers": [)", many.constData(), "more than 4 timers cannot be followed.");
    }
    void whatCannotBeFollowedIsRefused()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        // The built-in one, with a timer more that nothing waits for.
        QByteArray json = contentOf(u":/procedures/sms20-sp2-windows9x.json"_s);
        const auto replace = [&json](const QByteArray &before, const QByteArray &after) {
            const qsizetype place = json.indexOf(before);
            QVERIFY(place >= 0);
            json.replace(place, before.size(), after);
        };
        replace(R"("timer": {)",
                R"("timers": [{"id": "other", "title": "T", "intervalMinutes": 60, "anchors": ["last-ccim"],
                   "runsAtRestart": true}, {"id": "timer",)");
        replace("bei der nächsten Anmeldung\"}\n  },", "bei der nächsten Anmeldung\"}\n  }],");
        replace(R"("startedBy": true)", R"("startedBy": "timer")");
        replace(R"("byTimer": true)", R"("byTimer": "timer")");
        const auto whole = readProcedure(json, u"mine.json"_s, QLocale::c());
        QVERIFY2(whole, whole ? "" : qPrintable(whole.failure().message));
        if (const qsizetype place = json.indexOf(good, json.indexOf(R"("id": "timer")")); place >= 0)
            json.replace(place, good.size(), bad);
        else
            replace(good, bad);
        const auto procedure = readProcedure(json, u"mine.json"_s, QLocale::c());
        QVERIFY(!procedure);
        QVERIFY2(procedure.failure().message.startsWith(u"mine.json, line "_s)
                     && procedure.failure().message.contains(reason),
                 qPrintable(procedure.failure().message));
    }

    void neverCrashesOnATruncatedFile()
    {
        const QByteArray json = contentOf(ourFile(u"one-restart.json"_s));
        for (qsizetype size = 0; size < json.trimmed().size(); ++size)
            QVERIFY(!readProcedure(json.first(size), u"mine.json"_s, QLocale::c()));
    }

    void findsLinesWithinStringsAndLists()
    {
        const QByteArray json
            = "{\n \"a\": [1,\n  {\"b\\n\\\"{\": \"]}\",\n \"c\" : null}],\r\n\"d\":\n-1.5e3}";
        const JsonLines lines(json);
        QCOMPARE(lines.lineOf(u"a"_s), 2);
        QCOMPARE(lines.lineOf(u"a[0]"_s), 2);
        QCOMPARE(lines.lineOf(u"a[1]"_s), 3);
        QCOMPARE(lines.lineOf(u"a[1].b\n\"{"_s), 3);
        QCOMPARE(lines.lineOf(u"a[1].c"_s), 4);
        QCOMPARE(lines.lineOf(u"d"_s), 6);
        QCOMPARE(lines.repeatedKey(), QString());
    }
};

TRACKER_TEST(TestProcedure)
#include "tst_procedure.moc"
