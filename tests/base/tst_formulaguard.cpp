// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/formulaguard.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

using namespace tracker;

namespace {

std::string guardedText(const std::string &text)
{
    std::string room;
    return std::string(guarded(text, room));
}

std::string unguardedText(std::string text)
{
    text.resize(removeGuards(text.data(), text.size()));
    return text;
}

} // namespace

/// Spreadsheets calculate nothing that a list says.
class TestFormulaGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");

        QTest::newRow("plain text") << QByteArray("Dock 5") << QByteArray("Dock 5");
        QTest::newRow("blank") << QByteArray("") << QByteArray("");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("a command") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1+1") << QByteArray("'-1+1");
        QTest::newRow("tab") << QByteArray("\tx") << QByteArray("'\tx");
        QTest::newRow("tab before a formula") << QByteArray("\t=x") << QByteArray("'\t'=x");
        QTest::newRow("carriage return") << QByteArray("\rx") << QByteArray("'\rx");
        QTest::newRow("behind a blank") << QByteArray(" =1") << QByteArray("' =1");
        QTest::newRow("behind a wide blank") << QByteArray("\u00A0\u3000=1") << QByteArray("'\u00A0\u3000=1");
        QTest::newRow("wide letters") << QByteArray("＝1") << QByteArray("'＝1");
        QTest::newRow("on another line") << QByteArray("a\n=1") << QByteArray("a\n'=1");
        QTest::newRow("where a semicolon parts cells")
            << QByteArray("a;=cmd|x;b") << QByteArray("a;'=cmd|x;b");
        QTest::newRow("where a tab parts cells") << QByteArray("a\t@x") << QByteArray("a\t'@x");
        QTest::newRow("one that begins with the guard") << QByteArray("'=1") << QByteArray("''=1");
        QTest::newRow("one that begins with two") << QByteArray("''-1") << QByteArray("'''-1");
        QTest::newRow("an apostrophe before anything else") << QByteArray("'tis") << QByteArray("'tis");
        QTest::newRow("in the middle of a part") << QByteArray("a=b-c, -d") << QByteArray("a=b-c, -d");
        QTest::newRow("dashes for nothing") << QByteArray("--") << QByteArray("--");
        QTest::newRow("sites") << QByteArray("S01;S02") << QByteArray("S01;S02");
        QTest::newRow("a dash among sites") << QByteArray("S01;-") << QByteArray("S01;-");
    }
    void text()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        QCOMPARE(QByteArray::fromStdString(guardedText(text.toStdString())), written);
        QCOMPARE(QByteArray::fromStdString(unguardedText(written.toStdString())), text);
    }

    /// Whatever a text says, it comes back as it was, and nothing that is written is a formula.
    void randomTexts()
    {
        const std::vector<std::string> pieces{"'",  "'", "=", "+", "-",  "@", "＝",     "\t", "\r",
                                              "\n", ";", " ", ",", "\"", "a", "\u00A0", "1",  "東"};
        std::mt19937 random(20000725); // NOLINT(bugprone-random-generator-seed): the same texts each time
        for (int i = 0; i < 200'000; ++i) {
            std::string text;
            for (auto left = random() % 9; left > 0; --left)
                text += pieces[random() % pieces.size()];
            const std::string written = guardedText(text);
            QCOMPARE(unguardedText(written), text);
            const size_t first = written.find_first_not_of(" ");
            if (first != std::string::npos
                && std::string("=+@\t\r").find(written[first]) != std::string::npos)
                QFAIL(written.c_str());
        }
    }

    void whatIsLeftOverIsBlank()
    {
        std::string text = "'=a;'=b";
        QCOMPARE(removeGuards(text.data(), text.size()), size_t{5});
        QCOMPARE(text, std::string("=a;=b  "));
    }
};

TRACKER_TEST(TestFormulaGuard)
#include "tst_formulaguard.moc"
