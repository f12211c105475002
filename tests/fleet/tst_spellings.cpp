// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/hostname.h"
#include "app/fleet/spellings.h"
#include "tests/support/fleetrows.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

/// Machines as name|id|domain, with a blank between them.
FleetRows builderOf(const QString &machines)
{
    FleetRows builder;
    quint32 record = 0;
    for (const QString &machine : machines.split(u' ')) {
        builder.joinOrAdd(machine.section(u'|', 0, 0).toStdString(),
                          machine.section(u'|', 1, 1).toStdString(), record++);
        builder.setText(Field::Domain, machine.section(u'|', 2, 2).toStdString());
    }
    return builder;
}

} // namespace

/// Names that lists spell in several ways.
class TestSpellings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfNames_data()
    {
        QTest::addColumn<QString>(
            "parts"); // host, domain and suffix; empty where the name is not taken apart
        const auto row = [](const char *name, const QString &parts) { QTest::newRow(name) << parts; };
        row("PC1", u""_s);
        row("pc1.corp.example.com", u"pc1,,corp.example.com"_s);
        row("pc1.corp.example.com.", u"pc1,,corp.example.com"_s);
        row("PC1.", u"PC1,,"_s);
        row("CORP\\PC1", u"PC1,CORP,"_s);
        row("CORP/PC1$", u"PC1,CORP,"_s);
        row("corp.example.com\\PC1", u"PC1,,corp.example.com"_s);
        row("corp.example.com/Clients/Berlin/PC1", u"PC1,,corp.example.com"_s);
        row("CORP\\pc1.corp.example.com", u"pc1,CORP,corp.example.com"_s);
        row("PC1$", u"PC1,,"_s);
        row("PC1$@CORP.EXAMPLE.COM", u"PC1,,CORP.EXAMPLE.COM"_s);
        row("PC1@CORP", u"PC1,CORP,"_s);
        row("\\\\PC1", u"PC1,,"_s);
        row(".\\PC1", u"PC1,,"_s);
        row("pc1.local", u"pc1,,local"_s);
        row("MÜLLER-01.corp.example.com", u"MÜLLER-01,,corp.example.com"_s);
        row("4711.corp.example.com", u"4711,,corp.example.com"_s);
        // What merely holds such characters.
        row("10.1.2.3", u""_s);
        row("10.1.2.3.in-addr.arpa", u""_s);
        row("v2.0", u""_s);
        row("SRV2.0.1", u""_s);
        row("PC1.old", u""_s);
        row("pc1..corp.example.com", u""_s);
        row(".corp.example.com", u""_s);
        row("pc1.corp.example.c0", u""_s);
        row("Berlin/Floor 2/PC1", u""_s);
        row("\\\\SERVER\\share", u""_s);
        row("PC1$$", u""_s);
        row("$", u""_s);
        row("@", u""_s);
        row("\\", u""_s);
        row("one two.example.com", u""_s);
        row("fe80::1%eth0.1", u""_s);
    }
    void partsOfNames()
    {
        const std::string text = QTest::currentDataTag();
        const auto name = qualifiedName(text);
        const auto part = [](std::string_view of) { return QString::fromUtf8(of); };
        const QString found = name
            ? QStringList{part(name->host), part(name->domain), part(name->suffix)}.join(u',')
            : QString();
        QTEST(found, "parts");
    }

    void whichAreOne_data()
    {
        QTest::addColumn<QString>("machines");
        QTest::addColumn<QString>("spelled"); // written=shown, or written? where it stays open
        QTest::newRow("no qualified name") << u"PC1 pc2 PC3"_s << u""_s;
        QTest::newRow("none that is there twice") << u"pc1.corp.example.com CORP\\PC2 PC3"_s << u""_s;
        QTest::newRow("three ways") << u"pc1.corp.example.com PC1||CORP CORP\\PC1"_s
                                    << u"pc1.corp.example.com=PC1 PC1=PC1 CORP\\PC1=PC1"_s;
        QTest::newRow("without a bare one")
            << u"pc1.corp.example.com CORP\\PC1$"_s << u"pc1.corp.example.com=pc1/CORP CORP\\PC1$=pc1/CORP"_s;
        QTest::newRow("two domains") << u"CORP\\PC1 LAB\\PC1"_s << u""_s;
        QTest::newRow("two suffixes") << u"pc1.a.example.com pc1.b.example.com"_s << u""_s;
        QTest::newRow("a domain that is not the suffix's") << u"LAB\\PC1 pc1.corp.example.com"_s << u""_s;
        QTest::newRow("a domain in its column") << u"PC1||LAB CORP\\PC1"_s << u""_s;
        QTest::newRow("two ids") << u"PC1|1 pc1.corp.example.com|2"_s << u""_s;
        QTest::newRow("one id") << u"PC1|1 pc1.corp.example.com|1"_s
                                << u"PC1=PC1/corp.example.com pc1.corp.example.com=PC1/corp.example.com"_s;
        QTest::newRow("either of two domains") << u"PC1 CORP\\PC1 LAB\\PC1"_s << u"PC1?"_s;
        QTest::newRow("either of two ids")
            << u"PC1|1 PC1|2 pc1.corp.example.com"_s << u"pc1.corp.example.com?"_s;
        QTest::newRow("one of two domains twice")
            << u"PC1 CORP\\PC1 pc1.corp.example.com LAB\\PC1"_s
            << u"CORP\\PC1=CORP\\PC1/CORP pc1.corp.example.com=CORP\\PC1/CORP PC1?"_s;
        QTest::newRow("a short domain of fifteen characters")
            << u"HEADQUARTERS-CE\\PC1 pc1.headquarters-central.example.com"_s
            << u"HEADQUARTERS-CE\\PC1=PC1/HEADQUARTERS-CE "
               "pc1.headquarters-central.example.com=PC1/HEADQUARTERS-CE"_s;
        QTest::newRow("an id tells which of two has the name")
            << u"PC1|1 PC1|2 PC1$|2"_s << u"PC1=PC1 PC1$=PC1"_s;
        QTest::newRow("two names that two have are not made one") << u"PC1|1 PC1|2 PC1$|1 PC1$|2"_s << u""_s;
    }
    void whichAreOne()
    {
        QFETCH(const QString, machines);
        const FleetRows builder = builderOf(machines);
        const SpelledNames names = spelledNames(builder);
        QStringList spelled;
        for (const Spelling &spelling : names.spellings.all()) {
            const QString domain
                = spelling.domain.empty() ? QString() : u'/' + QString::fromStdString(spelling.domain);
            spelled << QString::fromStdString(spelling.written)
                    + (spelling.isOpen ? u"?"_s : u'=' + QString::fromStdString(spelling.shown) + domain);
        }
        QTEST(spelled.join(u' '), "spelled");
    }

    void thoseOfOneHostAreNamesakes()
    {
        const FleetRows builder = builderOf(u"PC1 CORP\\PC2 LAB\\PC2 pc3.corp.example.com PC3"_s);
        const SpelledNames names = spelledNames(builder);
        QCOMPARE(names.namesakes, (std::vector<MachineIndex>{{1}, {2}}));
    }

    /// Names of one host that nobody could tell apart cost no more than others; compared with each other they
    /// would take longer than a test may.
    void manyOfOneHostTakeNoTime()
    {
        FleetRows builder;
        for (quint32 i = 0; i < 100'000; ++i)
            builder.joinOrAdd("pc1.d" + std::to_string(i) + ".example.com", {}, i);
        QVERIFY(spelledNames(builder).spellings.isEmpty());
    }
};

TRACKER_TEST(TestSpellings)
#include "tst_spellings.moc"
