// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/identity.h"
#include "app/sources/clientlistimport.h"
#include "app/sources/rejectedrows.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <functional>
#include <new>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// What was done since start: on one thread alone.
struct Work {
    quint64 steps = 0; ///< branches taken
    quint64 bytes = 0; ///< of memory asked for
};
Work work;

} // namespace

/// The compiler calls it at every step of what is counted.
extern "C" void __sanitizer_cov_trace_pc()
{
    ++work.steps;
}

void *operator new(size_t bytes)
{
    work.bytes += bytes;
    if (void *const place = std::malloc(bytes))
        return place;
    throw std::bad_alloc();
}

void operator delete(void *place) noexcept
{
    std::free(place);
}

void operator delete(void *place, size_t) noexcept
{
    std::free(place);
}

namespace {

using Made = std::function<QByteArray(int number)>;

/// \a head, then what \a made makes of every number below \a count.
QByteArray listOf(const QByteArray &head, int count, const Made &made)
{
    QByteArray text = head;
    for (int i = 0; i < count; ++i)
        text += made(i);
    return text;
}

QByteArray numbered(const char *before, int number, const char *after)
{
    return before + QByteArray::number(number) + after;
}

std::shared_ptr<const ClientList> imported(const QByteArray &text)
{
    Progress progress;
    const auto list
        = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}, .oneThread = true}, progress);
    return list ? *list : nullptr;
}

/// The work of \a doing.
Work workOf(const std::function<void()> &doing)
{
    const Work before = work;
    doing();
    return {work.steps - before.steps, work.bytes - before.bytes};
}

} // namespace

/// Lists of the kinds that break programs: twice as much of it takes about twice the work.
class TestGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is made once and for all is made.
    void initTestCase() { QVERIFY(imported("Name,Last Restart\nPC-1,on the 1st of July\n")); }

    void importing_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<std::function<QByteArray(int)>>("text");
        const auto rows = [](const char *kind, int count, const QByteArray &head, const Made &made) {
            QTest::newRow(kind) << count << std::function<QByteArray(int)>([head, made](int n) {
                return listOf(head, n, made);
            });
        };
        const auto whole
            = [](const char *kind, int count, const Made &text) { QTest::newRow(kind) << count << text; };

        rows("ordinary rows", 4'000, "Name,Site,OS\n",
             [](int i) -> QByteArray { return numbered("PC-", i, ",S01,Windows 98\n"); });
        rows("one name, an id for each row", 4'000, "Name,SMSID\n",
             [](int i) -> QByteArray { return numbered("IMAGE,GUID:", i, "\n"); });
        rows("one name without ids", 4'000, "Name,Tag\n",
             [](int i) -> QByteArray { return numbered("IMAGE,", i, "\n"); });
        rows("one id, a name for each row", 4'000, "Name,SMSID\n",
             [](int i) -> QByteArray { return numbered("PC-", i, ",GUID:1\n"); });
        rows("one machine, a site for each row", 4'000, "Name,Site\n",
             [](int i) -> QByteArray { return numbered("PC-1,S", i, "\n"); });
        rows("one machine, all sites so far in each row", 300, "Name,Site\n", [](int i) -> QByteArray {
            return listOf("PC-1,\"S", i, [](int site) -> QByteArray { return numbered(";S", site, ""); })
                + "\"\n";
        });
        whole("all sites in one cell", 4'000, [](int n) -> QByteArray {
            return listOf("Name,Site\nPC-1,\"S", n, [](int i) -> QByteArray { return numbered(";S", i, ""); })
                + "\"\n";
        });
        rows("sites that differ by case", 4'000, "Name,Site\n",
             [](int i) -> QByteArray { return QByteArray(i % 2 ? "PC-1,s01;S02\n" : "PC-1,S02;S01\n"); });
        rows("names that fold slowly", 3'000, "Name,Site\n",
             [](int i) -> QByteArray { return numbered("\xC3\x84RZTE-", i / 2, ",S01\n"); });
        whole("columns of one header", 4'000, [](int n) -> QByteArray {
            return "Name" + QByteArray(",Tag").repeated(n) + "\nPC-1" + QByteArray(",v").repeated(n) + '\n';
        });
        whole("columns of one field", 4'000, [](int n) -> QByteArray {
            return "Name" + QByteArray(",Domain").repeated(n) + "\nPC-1" + QByteArray(",v").repeated(n)
                + '\n';
        });
        whole("columns of sites", 4'000, [](int n) -> QByteArray {
            return "Name" + QByteArray(",Site").repeated(n) + "\nPC-1"
                + listOf({}, n, [](int i) -> QByteArray { return numbered(",S", i, ""); }) + '\n';
        });
        whole("columns of conclusions", 4'000, [](int n) -> QByteArray {
            return "Name" + QByteArray(",stage").repeated(n) + "\nPC-1" + QByteArray(",v").repeated(n) + '\n';
        });
        whole("as many columns as rows", 20'000, [](int n) -> QByteArray {
            const int side = static_cast<int>(std::sqrt(n));
            return listOf(listOf("Name", side, [](int i) -> QByteArray { return numbered(",C", i, ""); })
                              + '\n',
                          side, [side](int i) -> QByteArray {
                              return numbered("PC-", i, "") + QByteArray(",v").repeated(side) + '\n';
                          });
        });
        whole("columns that no row reaches", 3'000, [](int n) -> QByteArray {
            return listOf(listOf("Name", n, [](int i) -> QByteArray { return numbered(",C", i, ""); }) + '\n',
                          n, [](int i) -> QByteArray { return numbered("PC-", i, "\n"); });
        });
        whole("only quotes", 60'000,
              [](int n) -> QByteArray { return "Name,Site\nPC-1,\"" + QByteArray(n, '"'); });
        whole("quotes in every line", 4'000, [](int n) -> QByteArray {
            return listOf("Name,Site\n", n,
                          [](int i) -> QByteArray { return numbered("PC-", i, ",\"S01\n"); });
        });
        rows("stray quotes", 4'000, "Name,Remark\n",
             [](int i) -> QByteArray { return numbered("PC-", i, ",5\" \"disk\"\n"); });
        whole("a quote that is never closed", 4'000, [](int n) -> QByteArray {
            return listOf("Name,Site\nPC-X,\"S01\n", n,
                          [](int i) -> QByteArray { return numbered("PC-", i, ",S01\n"); });
        });
        whole("only separators", 60'000,
              [](int n) -> QByteArray { return "Name,Site\nPC-1" + QByteArray(n, ',') + '\n'; });
        whole("only blank lines", 60'000,
              [](int n) -> QByteArray { return "Name,Site\nPC-1,S01\n" + QByteArray(n, '\n'); });
        whole("one huge cell", 60'000,
              [](int n) -> QByteArray { return "Name,Remark\nPC-1,\"" + QByteArray(n, 'x') + "\"\n"; });
        whole("one huge cell of lines", 60'000,
              [](int n) -> QByteArray { return "Name,Remark\nPC-1,\"" + QByteArray(n, '\n') + "\"\n"; });
        whole("one huge line without end", 60'000,
              [](int n) -> QByteArray { return "Name\n" + QByteArray(n, 'x'); });
        whole("a huge header", 60'000, [](int n) -> QByteArray {
            return "Name,Last" + QByteArray(n, '_') + "Restart\nPC-1,never so\n";
        });
        whole("a long header and odd cells below it", 3'000, [](int n) -> QByteArray {
            return listOf("Name,Last" + QByteArray(n, '_') + "Restart\n", n,
                          [](int i) -> QByteArray { return numbered("PC-", i, ",never so\n"); });
        });
        rows("every cell is odd", 4'000, "Name,Restart Pending,Client Version\n", [](int i) -> QByteArray {
            return numbered("PC-", i, ",") + numbered("maybe", i, ",") + numbered("new", i, "\n");
        });
        rows("every row is rejected", 4'000, "Name,Site\nPC-1,S01\n",
             [](int i) -> QByteArray { return numbered(",S", i, "\n"); });
        rows("the header again and again", 3'000, "Name,Site\nPC-1,S01\n",
             [](int) -> QByteArray { return QByteArray("Name,Site\n"); });
        rows("times in odd forms", 2'000, "Name,Last Restart\n", [](int i) -> QByteArray {
            return numbered("PC-", i, ",") + numbered("on the ", i, "th of July in the year 2000\n");
        });
        rows("a text of its own in every cell", 4'000, "Name,A,B\n", [](int i) -> QByteArray {
            return numbered("PC-", i, ",") + numbered("a", i, ",") + numbered("b", i, "\n");
        });
        rows("bytes that stand for nothing", 4'000, "\xEF\xBB\xBFName,Remark\n",
             [](int i) -> QByteArray { return numbered("PC-", i, ",\xFF\xFE\xC3\n"); });
        rows("a block of names and values for each machine", 2'000, {}, [](int i) -> QByteArray {
            return numbered("Name : PC-", i, "\nSite : S01\nOS : Windows 98\n\n");
        });
        rows("columns of fixed width", 3'000,
             "Name        Site  Operating System\n----------  ----  ----------------\n",
             [](int i) -> QByteArray { return numbered("PC-", 1'000'000 + i, "  S01   Windows 98\n"); });
    }

    void importing()
    {
        QFETCH(const int, count);
        QFETCH(const std::function<QByteArray(int)>, text);
        const QByteArray once = text(count);
        const QByteArray twice = text(2 * count);
        const double growth = static_cast<double>(twice.size()) / static_cast<double>(once.size());
        grows(workOf([&] { imported(once); }), workOf([&] { imported(twice); }), growth);
    }

    void findingTheSameMachines()
    {
        const auto fleetOf = [](int count) {
            return imported(listOf("Name,SMSID\n", count,
                                   [](int i) -> QByteArray { return numbered("IMAGE,GUID:", i, "\n"); }))
                ->fleet;
        };
        const auto small = fleetOf(3'000);
        const auto large = fleetOf(6'000);
        grows(workOf([&] { sameMachines(*small, *small); }), workOf([&] { sameMachines(*large, *large); }));
    }

    void readingEvidence()
    {
        const auto listed = [](int count) {
            return imported(listOf("Name,Site\n", count,
                                   [](int i) -> QByteArray { return numbered("PC-1,S", i, "\n"); }));
        };
        const auto small = listed(3'000);
        const auto large = listed(6'000);
        const auto read
            = [](const auto &list) { Q_UNUSED(readEvidence(*list, {0}, {Field::Site}).operator bool()); };
        grows(workOf([&] { read(small); }), workOf([&] { read(large); }));
    }

    void savingRejectedRows()
    {
        const auto listed = [](int count) {
            return imported(listOf("Name,Site\nPC-1,S01\n", count,
                                   [](int i) -> QByteArray { return numbered(",S", i, "\n"); }));
        };
        const auto save = [](const auto &list) {
            QBuffer device;
            device.open(QIODevice::WriteOnly);
            Progress progress;
            Q_UNUSED(saveRejectedRows(*list, device, progress).operator bool());
        };
        const auto small = listed(3'000);
        const auto large = listed(6'000);
        grows(workOf([&] { save(small); }), workOf([&] { save(large); }));
    }

private:
    /// \a growth is that of the list.
    static void grows(const Work &once, const Work &twice, double growth = 2)
    {
        const auto ratio
            = [](quint64 a, quint64 b) { return static_cast<double>(b) / static_cast<double>(a); };
        const double steps = ratio(once.steps, twice.steps);
        const double bytes = ratio(once.bytes, twice.bytes);
        QVERIFY(once.steps > 1000);
        const QByteArray found = "steps " + QByteArray::number(once.steps) + " x "
            + QByteArray::number(steps, 'f', 2) + ", bytes " + QByteArray::number(once.bytes) + " x "
            + QByteArray::number(bytes, 'f', 2);
        if (qEnvironmentVariableIsSet("TRACKER_SHOW_GROWTH"))
            qInfo("%s", found.constData());
        QVERIFY2(steps < 1.25 * growth, found.constData());
        QVERIFY2(bytes < 1.25 * growth, found.constData());
    }
};

TRACKER_TEST(TestGrowth)
#include "tst_growth.moc"
