// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

using Kind = RowIssue::Kind;

/// A list of random rows with every quirk, and what they come to by contract §1.
class QuirkyList {
public:
    QuirkyList(int rows, unsigned seed, QChar separator, const QString &lineEnd)
        : m_random(seed)
        , m_separator(separator)
        , m_lineEnd(lineEnd)
    {
        addLine({u"Name"_s, u"SMS Unique Identifier"_s, u"Location"_s, u"Deferred"_s});
        for (int i = 0; i < rows; ++i)
            addRow(i);
        addOpenQuote();
    }

    QString text;
    RowAccount account;
    std::map<Kind, quint64> issues;
    quint32 firstNameless = 0; ///< its physical line

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    void addRow(int number)
    {
        switch (below(20)) {
        case 0:
            addBlank();
            break;
        case 1:
            addNameless();
            break;
        case 2:
        case 3:
        case 4:
            addKnown();
            break;
        case 5: // the same name for two machines
            addMachine(u"DUP-%1"_s.arg(number), u"GUID:%1-A"_s.arg(number));
            addMachine(u"dup-%1"_s.arg(number), u"GUID:%1-B"_s.arg(number));
            break;
        case 6:
            addShort(u"PC-%1"_s.arg(number));
            break;
        case 7:
            addLong(u"PC-%1"_s.arg(number));
            break;
        default:
            addMachine(u"PC-%1"_s.arg(number), below(3) ? QString() : u"GUID:%1"_s.arg(number));
        }
    }

    void addMachine(const QString &name, const QString &id)
    {
        addLine({wrapped(name), wrapped(id), location(), deferred()});
        ++account.read;
        ++account.machines;
        m_names << name;
    }

    /// A machine again: in another case, with blanks around, and without an id that could differ.
    void addKnown()
    {
        const QString name = m_names.isEmpty() ? QString() : m_names[below(int(m_names.size()))];
        if (name.isEmpty())
            return;
        addLine({wrapped(below(2) ? name.toLower() : name.toUpper()), {}, location(), deferred()});
        ++account.read;
        ++account.merged;
    }

    void addBlank()
    {
        static const QStringList blanks{{}, u" "_s, u"\"\""_s};
        QStringList cells;
        for (int i = below(5); i >= 0; --i)
            cells << blanks[below(3)];
        addLine(cells);
        ++account.read;
        ++account.blank;
    }

    void addNameless()
    {
        if (firstNameless == 0)
            firstNameless = m_line;
        addLine({below(2) ? u" "_s : u"\"  \""_s, {}, u"Hall %1"_s.arg(below(9)), {}});
        ++account.read;
        ++account.rejected;
        ++issues[Kind::NoName];
    }

    void addShort(const QString &name)
    {
        addLine({name});
        ++account.read;
        ++account.machines;
        ++issues[Kind::TooFewCells];
        m_names << name;
    }

    void addLong(const QString &name)
    {
        addLine({name, {}, {}, {}, {}, u"more"_s});
        ++account.read;
        ++account.machines;
        ++issues[Kind::TooManyCells];
        m_names << name;
    }

    /// Nothing behind it may hold a quote, which would close it.
    void addOpenQuote()
    {
        addLine({u"PC-open"_s, {}, u"\"Hall"_s, {}});
        ++account.read;
        ++account.rejected;
        ++issues[Kind::OpenQuote];
        addLine({u"PC-last"_s, {}, u"Hall"_s, {}});
        ++account.read;
        ++account.machines;
    }

    QString wrapped(const QString &cell)
    {
        switch (below(4)) {
        case 0:
            return u"\"%1\""_s.arg(cell);
        case 1:
            return u"  %1 "_s.arg(cell);
        default:
            return cell;
        }
    }

    QString location()
    {
        switch (below(8)) {
        case 0:
            return u"\"Halle%1\"\"Süd\"\"%2%3\""_s.arg(m_lineEnd, m_separator).arg(below(9));
        case 1:
            ++issues[Kind::StrayQuote];
            return u"5\" disk"_s;
        case 2:
            return {};
        default:
            return u"Straße %1"_s.arg(below(99));
        }
    }

    QString deferred()
    {
        static const QStringList known{u"yes"_s, u"NO"_s, u"1"_s, {}, u"n/a"_s};
        if (below(10) > 0)
            return known[below(5)];
        ++issues[Kind::UnknownFlag];
        return u"maybe %1"_s.arg(below(3));
    }

    void addLine(const QStringList &cells)
    {
        const QString line = cells.join(m_separator) + m_lineEnd;
        text += line;
        m_line += static_cast<quint32>(line.count(m_lineEnd));
    }

    std::mt19937 m_random;
    QChar m_separator;
    QString m_lineEnd;
    quint32 m_line = 1; // the next
    QStringList m_names;
};

} // namespace

/// A million rows with every quirk are accounted for, one by one.
class TestAccountBalance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<char>("separator");
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<bool>("oneThread");
        QTest::newRow("commas") << QByteArray("UTF-8") << ',' << u"\r\n"_s << false;
        QTest::newRow("semicolons") << QByteArray("UTF-8") << ';' << u"\n"_s << false;
        QTest::newRow("tabs") << QByteArray("UTF-8") << '\t' << u"\r\n"_s << false;
        QTest::newRow("bars, CR") << QByteArray("UTF-8") << '|' << u"\r"_s << false;
        QTest::newRow("one thread") << QByteArray("UTF-8") << ',' << u"\n"_s << true;
        QTest::newRow("a byte a character") << QByteArray("windows-1252") << ';' << u"\r\n"_s << false;
        QTest::newRow("two bytes a character") << QByteArray("UTF-16LE") << '\t' << u"\r\n"_s << false;
        QTest::newRow("two bytes, one thread") << QByteArray("UTF-16BE") << ',' << u"\n"_s << true;
    }

    void everyRowIsAccountedFor()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(char, separator);
        QFETCH(QString, lineEnd);
        QFETCH(bool, oneThread);
        constexpr int rows = 125'000; // in each of eight lists
        const QuirkyList made(rows, static_cast<unsigned>(separator) * 1000 + unsigned(encoding.size()),
                              QLatin1Char(separator), lineEnd);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(made.text);
        Progress progress;
        const auto result = importClientLists(
            {.inputs = {{.text = bytes, .name = u"list"_s}}, .oneThread = oneThread}, progress);
        QVERIFY2(result, qPrintable(result ? QString() : result.failure().message));
        const ClientList &list = **result;
        QVERIFY(list.account.balances());
        QVERIFY2(list.account == made.account,
                 qPrintable(rowAccountSentence(list.account) + u" Expected: "_s
                            + rowAccountSentence(made.account)));
        QCOMPARE(quint64{list.fleet->size()}, made.account.machines);

        std::map<RowIssue::Kind, quint64> counts;
        quint32 firstNameless = 0;
        for (const RowIssue &issue : list.issues) {
            counts[issue.kind] += issue.count;
            if (issue.kind == RowIssue::Kind::NoName)
                firstNameless = issue.line;
        }
        QVERIFY(counts == made.issues);
        QCOMPARE(firstNameless, made.firstNameless);
    }
};

TRACKER_TEST(TestAccountBalance)
#include "tst_accountbalance.moc"
