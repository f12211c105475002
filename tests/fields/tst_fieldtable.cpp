// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/procedure.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TRACKER_SOURCE_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

/// The table of fields: the core ones, and those that a procedure declares.
class TestFieldTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesInCodeAreThoseOfTheTable()
    {
        const FieldTable core;
        const std::vector<std::pair<Field, QString>> named{
            {Field::Name, u"name"_s},
            {Field::SmsId, u"sms-id"_s},
            {Field::Domain, u"domain"_s},
            {Field::Site, u"site"_s},
            {Field::Os, u"os"_s},
            {SmsField::ClientVersion, u"client-version"_s},
            {SmsField::BaseUpgraded, u"base-upgraded"_s},
            {Field::LastRestart, u"last-restart"_s},
            {SmsField::SwdInstalled, u"swd-installed"_s},
            {SmsField::SwdVersion, u"swd-version"_s},
            {SmsField::SwdUpgraded, u"swd-upgraded"_s},
            {SmsField::AgentsVersion, u"agents-version"_s},
            {SmsField::AgentsUpgraded, u"agents-upgraded"_s},
            {SmsField::LastCcim, u"last-ccim"_s},
            {SmsField::RestartPending, u"restart-pending"_s},
            {SmsField::Deferred, u"deferred"_s},
            {Field::LastSeen, u"last-seen"_s},
            {Field::Location, u"location"_s},
            {Field::Contact, u"contact"_s},
        };
        QCOMPARE(core.size(), named.size());
        for (const auto &[field, id] : named)
            QCOMPARE(core.fromId(id), field); // place and kind
        QVERIFY(core.unites(Field::Site));
        QVERIFY(!core.unites(Field::Location));
    }

    void theContractSaysTheSame()
    {
        static const QRegularExpression row(
            u"^\\| ([a-z-]+) \\| ([A-Z][^|]*) \\| ([^|]*) \\| (text|version|time|flag)[^|]*\\|$"_s,
            QRegularExpression::MultilineOption);
        const FieldTable core;
        const QString page = QString::fromUtf8(contentOf(u"app/contract.md"_s));
        size_t place = 0;
        for (const QRegularExpressionMatch &match : row.globalMatch(page)) {
            QVERIFY(place < core.size());
            const Field field = core.all()[place++];
            QCOMPARE(core.id(field), match.captured(1));
            QString headers = match.captured(3);
            static const QRegularExpression remark(u" \\([^)]*\\)"_s);
            headers.remove(remark);
            QCOMPARE(core.headers(field), QStringList(match.captured(2)) + headers.split(u", "_s));
            constexpr const char *kinds[] = {"text", "version", "time", "flag"};
            QCOMPARE(match.captured(4), QString::fromLatin1(kinds[static_cast<int>(kindOf(field))]));
        }
        QCOMPARE(place, core.size());
    }

    void titlesAreInTheLanguageOfThePerson()
    {
        QCOMPARE(FieldTable().title(Field::LastRestart), u"Last restart"_s);
        const FieldTable german = FieldTable::core(QLocale(u"de_AT"_s));
        QCOMPARE(german.title(Field::LastRestart), u"Letzter Neustart"_s);
        QCOMPARE(german.header(Field::LastRestart), u"Last Restart"_s);
        QCOMPARE(FieldTable::core(QLocale(u"fr"_s)), FieldTable());
        QVERIFY(german != FieldTable());
    }

    void headersAreComparedByWhatMattersInThem_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("id");
        QTest::newRow("title") << u"Last Restart"_s << u"last-restart"_s;
        QTest::newRow("synonym") << u"LastBootUpTime"_s << u"last-restart"_s;
        QTest::newRow("case, spaces, hyphens, a 0 at the end")
            << u"last-BOOT_up time0"_s << u"last-restart"_s;
        QTest::newRow("declared") << u"Installed On"_s << u"patch-installed"_s;
        QTest::newRow("of no field") << u"Last Restarts"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void headersAreComparedByWhatMattersInThem()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, id);
        const FieldTable fields = FieldTable().with({{.id = u"patch-installed"_s,
                                                      .title = u"Patch installed"_s,
                                                      .kind = FieldKind::Time,
                                                      .headers = {u"Patch Installed"_s, u"InstalledOn"_s}}});
        const std::optional<Field> field = fields.ofHeader(header);
        QCOMPARE(field ? fields.id(*field) : QString(), id);
    }

    void declaredFieldsFollowTheCore()
    {
        const auto procedure
            = readProcedure(contentOf(u"tests/fields/ownfield.json"_s), u"own.json"_s, QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        const FieldTable &fields = (*procedure)->fields;
        QCOMPARE(fields.size(), FieldTable().size() + 1);
        const Field own = fields.all().back();
        QCOMPARE(fields.id(own), u"patch-installed"_s);
        QCOMPARE(kindOf(own), FieldKind::Time);
        QCOMPARE(fields.header(own), u"Patch Installed"_s);
        QCOMPARE((*procedure)->steps.front().time, std::optional(own));
        QVERIFY(!FieldTable().fromId(u"patch-installed"));
    }

    void namesFileLineAndReasonOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *good, const char *bad, const char *reason) {
            QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromUtf8(reason);
        };
        const char *const id = R"("id": "patched")";
        row("of the core", id, R"("id": "last-restart")",
            "line 117: there is a field “last-restart” already; every id must be its own.");
        row("of the core but for a hyphen", id, R"("id": "lastrestart")",
            "line 117: there is a field “last-restart” already");
        row("as a header of the core", id, R"("id": "operating-system")",
            "line 117: there is a field “os” already");
        row("as columns that are kept", id, R"("id": "text")",
            "line 117: “text” is what the program calls a column of its own");
        row("twice", R"("fields": [)",
            R"("fields": [ {"id": "patched", "title": "P", "kind": "flag", "headers": ["P"]},)",
            "line 117: there is a field “patched” already");
        row("a conclusion", id, R"("id": "stage")",
            "line 117: “stage” is what the program calls a column of its own; choose another id.");
        row("a conclusion of two words", id, R"("id": "restart-required")",
            "line 117: “restart-required” is what the program calls a column of its own");
        row("a bound of a track", id, R"("id": "completion-due")",
            "line 117: “completion-due” is what the program calls a column of its own");
        row("a short name of a conclusion", id, R"("id": "owed")",
            "line 117: “owed” is a short name that filters know for another column");
        row("a short name of a field", id, R"("id": "seen")",
            "line 117: “seen” is a short name that filters know for another column");
        row("no id", id, R"("id": "Is patched")",
            "line 117: “Is patched” is no id; use small letters, digits and hyphens.");
        row("unknown kind", R"("kind": "flag")", R"("kind": "number")",
            "line 119: there is no “number”; there are: text, version, time, flag.");
        row("no title", R"("title": "Patched",)", "", "line 116: “title” is missing; a text is expected.");
        row("no header", R"("headers": [)", R"("header": [)", "line 120: “header” is not known here");
        row("header of the core", R"(    "Patched")", R"(    "Last Boot")",
            "line 120: “Last Boot” is a header of the field “last-restart” already.");
        row("header of a conclusion", R"(    "Patched")", R"(    "Stage")",
            "line 120: “Stage” is what the program calls a column of its own, which is never read");
        row("header of nothing", R"(    "Patched")", R"(    " - ")", "line 120: “ - ” is no header.");
        row("unknown merging", R"("kind": "flag",)", R"("kind": "flag", "merge": "last",)",
            "line 119: there is no “last”; there are: first, unite.");
        row("a flag that unites", R"("kind": "flag",)", R"("kind": "flag", "merge": "unite",)",
            "line 119: only texts can be merged in more than one way.");
        row("a short name that is taken", R"("kind": "flag",)", R"("kind": "flag", "shortName": "ccim",)",
            "line 119: filters know “ccim” for another column; choose another short name.");
        row("a short name of capitals", R"("kind": "flag",)", R"("kind": "flag", "shortName": "P",)",
            "line 119: “P” is no short name; use small letters and digits.");
        row("a step that the field cannot prove", R"("kind": "flag")", R"("kind": "text")",
            "the field “patched” holds another kind of value.");
        row("components of no field", R"("fields": [)",
            R"("componentRows": {"components": [{"version": "patch-level"}]}, "fields": [)",
            "line 115: there is no field “patch-level”.");
        row("components of another kind", R"("fields": [)",
            R"("componentRows": {"components": [{"version": "patched"}]}, "fields": [)",
            "line 115: the field “patched” holds another kind of value.");
        row("components that come to nothing", R"("fields": [)",
            R"("componentRows": {"components": [{"part": "base"}]}, "fields": [)",
            "line 115: nothing follows from these components");
        row("a state that is no flag", R"("fields": [)",
            R"("componentRows": {"components": [{"installed": "patched"}], "states": ["os"]}, "fields": [)",
            "line 115: the field “os” holds another kind of value.");
    }
    void namesFileLineAndReasonOfAMistake()
    {
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, reason);
        QByteArray json = contentOf(u"tests/fields/flag.json"_s);
        QVERIFY(readProcedure(json, u"own.json"_s, QLocale::c()));
        const qsizetype place = json.lastIndexOf(good);
        QVERIFY(place >= 0);
        json.replace(place, good.size(), bad);
        const auto procedure = readProcedure(json, u"own.json"_s, QLocale::c());
        QVERIFY(!procedure);
        const QString message = procedure.failure().message;
        QVERIFY2(message.contains(u"own.json"_s) && message.contains(reason), qPrintable(message));
    }

    /// Its bound and its due time are columns, too.
    void aTrackOfTheProcedureReservesItsColumns()
    {
        QByteArray json = contentOf(u"tests/fields/flag.json"_s);
        json.replace(R"("title": "All",)", R"("id": "patches", "title": "All",)");
        QVERIFY(readProcedure(json, u"own.json"_s, QLocale::c()));
        json.replace(R"("id": "patched")", R"("id": "patches-due")");
        const auto procedure = readProcedure(json, u"own.json"_s, QLocale::c());
        QVERIFY(!procedure);
        QVERIFY2(procedure.failure().message.contains(u"“patches-due” is what the program calls"),
                 qPrintable(procedure.failure().message));
    }
};

TRACKER_TEST(TestFieldTable)
#include "tst_fieldtable.moc"
