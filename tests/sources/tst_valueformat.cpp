// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/valueformat.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;

/// Contract §1, "Flags" and "Versions"; the spellings themselves are golden cases.
class TestValueFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("version"); // null: none
        const auto row = [](const char *rule, const char *text, const QString &version) {
            QTest::newRow(rule) << QByteArray(text) << version;
        };
        using namespace Qt::StringLiterals;
        row("leading zeros count for nothing", "2.00.1493.2009", u"2.0.1493.2009"_s);
        row("missing groups are 0", "2.1", u"2.1.0.0"_s);
        row("blank is the unknown version", "", u""_s);
        row("0 is known", "0", u"0.0.0.0"_s);
        row("largest group", "65535.65535.65535.65534", u"65535.65535.65535.65534"_s);
        row("group over 16 bits", "2.65536", {});
        row("five groups", "1.2.3.4.5", {});
        row("dot at the end", "1.2.", {});
        row("dot at the beginning", ".1", {});
        row("sign", "-1.2", {});
        row("letter", "2.0a", {});
        row("blank inside", "2. 0", {});
    }

    void versions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, version);
        const auto read = readVersion({text.constData(), static_cast<size_t>(text.size())});
        QCOMPARE(read.has_value(), !version.isNull());
        if (read)
            QCOMPARE(read->toString(), version);
    }

    void flags()
    {
        QCOMPARE(readFlag("ReBoot Required"), Flag::Yes);
        QCOMPARE(readFlag("NOT INSTALLED"), Flag::No);
        QCOMPARE(readFlag(""), Flag::Unknown);
        QVERIFY(!readFlag("yes please"));
        QVERIFY(!readFlag("ye"));
    }
};

TRACKER_TEST(TestValueFormat)
#include "tst_valueformat.moc"
