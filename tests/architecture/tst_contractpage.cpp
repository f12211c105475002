// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The numbers of the sections that \a text, with comments of C++ or of scripts, names in the contract.
QStringList namedSections(QString text)
{
    // A reference may be broken at the end of a line of comment.
    static const QRegularExpression lineBreak(u"\\s*\n\\s*(///?|#|\\*)?\\s*"_s);
    static const QRegularExpression reference(u"contract\\s*§\\s*([0-9.]*[0-9])"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    text.replace(lineBreak, u" "_s);
    QStringList numbers;
    for (auto it = reference.globalMatch(text); it.hasNext();)
        numbers << it.next().captured(1);
    return numbers;
}

bool hasSection(const QString &page, const QString &number)
{
    const QRegularExpression heading(u"^#+ "_s + QRegularExpression::escape(number) + u"[. ]"_s,
                                     QRegularExpression::MultilineOption);
    return heading.match(page).hasMatch();
}

} // namespace

/// Every "contract §n" can be followed to app/contract.md.
class TestContractPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedReferences_data();
    void plantedReferences();
    void referencesLeadSomewhere();
};

void TestContractPage::plantedReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("there") << u"/// As contract §3 writes it."_s << QStringList();
    QTest::newRow("gone") << u"// Contract §4, \"Flags\"."_s << QStringList{u"4"_s};
    QTest::newRow("a part of a section") << u"/// See contract §2.1."_s << QStringList{u"2.1"_s};
    QTest::newRow("over the end of a line")
        << u"    /// is read by contract\n    /// §5 and §1"_s << QStringList{u"5"_s};
    QTest::newRow("a page of something else") << u"// by RFC 4180 §7"_s << QStringList();
}

void TestContractPage::plantedReferences()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, missing);
    const QString page = u"# The contract\n\n## 1. Fields\n\n## 2. Stages\n\n## 3. Command line\n"_s;
    QStringList found = namedSections(text);
    found.removeIf([&page](const QString &number) { return hasSection(page, number); });
    QCOMPARE(found, missing);
}

void TestContractPage::referencesLeadSomewhere()
{
    const QString page = textOf(u"app/contract.md"_s);
    QVERIFY(!page.isEmpty());
    const QString here = u"tests/architecture/tst_contractpage.cpp"_s;
    int references = 0;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const QString &path : filesBelow(top, {u"*.h"_s, u"*.cpp"_s, u"*.sh"_s, u"*.txt"_s, u"run"_s})) {
            if (path == here)
                continue;
            for (const QString &number : namedSections(textOf(path))) {
                ++references;
                QVERIFY2(hasSection(page, number),
                         qPrintable(u"%1 names contract §%2, which is not there"_s.arg(path, number)));
            }
        }
    }
    QVERIFY(references > 10);
}

TRACKER_TEST(TestContractPage)

#include "tst_contractpage.moc"
