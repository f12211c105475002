// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/importprofile.h"
#include "app/sources/listpreview.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

std::shared_ptr<const ClientList> listOf(const QByteArrayList &texts, const ListChoices &choices = {})
{
    ImportRequest request;
    for (const QByteArray &text : texts) {
        request.inputs.push_back(
            {.text = text, .name = u"list %1"_s.arg(request.inputs.size() + 1), .choices = choices});
    }
    Progress progress;
    const auto list = importClientLists(request, progress);
    return list ? *list : nullptr;
}

QStringList namesOf(const ClientList &list)
{
    QStringList names;
    for (MachineIndex machine{0}; machine.value < list.fleet->size(); ++machine.value) {
        const std::string_view name = list.fleet->name(machine);
        names << QString::fromUtf8(name) + (list.fleet->hasDuplicateName(machine) ? u"!"_s : QString());
    }
    return names;
}

} // namespace

/// Lists that call one machine by several names.
class TestSpelledLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneChoiceUndoesTheJoining()
    {
        const QByteArray text = "Name,Contact\nCORP\\PC1,a\npc1.corp.example.com,b\nPC2,c\n";
        const auto joined = listOf({text});
        QVERIFY(joined);
        QCOMPARE(namesOf(*joined), (QStringList{u"PC1"_s, u"PC2"_s}));
        QCOMPARE(QString::fromUtf8(joined->fleet->text(Field::Domain, {0})), u"CORP"_s);
        QCOMPARE(joined->account.merged, 1u);
        QCOMPARE(joined->notes.size(), 1);
        const auto written = listOf({text}, {.namesAsWritten = true});
        QVERIFY(written);
        QCOMPARE(namesOf(*written), (QStringList{u"CORP\\PC1"_s, u"pc1.corp.example.com"_s, u"PC2"_s}));
        QVERIFY(written->notes.isEmpty());
    }

    void namesAreJoinedAcrossLists()
    {
        const auto list = listOf({"Name,Contact\nPC1,a\n", "Name,Location\npc1.corp.example.com,b\n"});
        QVERIFY(list);
        QCOMPARE(namesOf(*list), QStringList{u"PC1"_s});
        QCOMPARE(list->fleet->recordsOf({0}).size(), 2u);
        QCOMPARE(list->notes.size(), 1);
        QVERIFY2(list->notes.front().startsWith(u"list 2: "_s), qPrintable(list->notes.front()));
    }

    void theSameInTwoDomainsIsWarnedOf()
    {
        const auto list = listOf({"Name\nPC1.a.example.com\nPC1.b.example.com\nPC1\nPC2\n"});
        QVERIFY(list);
        QCOMPARE(namesOf(*list),
                 (QStringList{u"PC1.a.example.com!"_s, u"PC1.b.example.com!"_s, u"PC1!"_s, u"PC2"_s}));
        QCOMPARE(list->notes.size(), 1);
        QVERIFY2(list->notes.front().contains(u"“PC1”: line 4."_s), qPrintable(list->notes.front()));
    }

    void theWindowKnowsOfSuchNames()
    {
        const auto hasSuch = [](const QByteArray &text) {
            const auto preview = previewList({.text = text, .name = u"list"_s});
            return preview && preview->hasQualifiedNames;
        };
        QVERIFY(hasSuch("Name,Site\nPC1,S01\nCORP\\PC2,S01\n"));
        QVERIFY(!hasSuch("Name,Site\nPC1,S01\n10.1.2.3,S01\n"));
    }

    void aProfileKeepsTheChoice()
    {
        ListInput input{.text = "Name\nCORP\\PC1\n", .name = u"list"_s, .choices = {.namesAsWritten = true}};
        const auto preview = previewList(input);
        QVERIFY(preview);
        const auto profile = makeProfile(u"x"_s, input, preview->layout);
        QVERIFY(profile);
        input.choices = {};
        const auto choices = choicesFor(*profile, input);
        QVERIFY(choices);
        QVERIFY(choices->namesAsWritten);
    }
};

TRACKER_TEST(TestSpelledLists)
#include "tst_spelledlists.moc"
