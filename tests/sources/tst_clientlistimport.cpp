// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/listcomparison.h"
#include "app/sources/listpreview.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// What golden folders cannot show: files that are not there or change, cancelling, evidence.
class TestClientListImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void aMissingFileIsNamed()
    {
        const auto result = import({m_dir.filePath(u"no.csv"_s)});
        QVERIFY(!result);
        QCOMPARE(result.failure().message,
                 u"There is no file “%1”. Check the name."_s.arg(m_dir.filePath(u"no.csv"_s)));
    }

    void aFolderIsNoList()
    {
        const auto result = import({m_dir.path()});
        QVERIFY(!result);
        QVERIFY(result.failure().message.contains(u"is a folder"_s));
    }

    void theFileTimeStandsWhereNoTimeIsListed()
    {
        const auto result = import({write(u"times.csv"_s, "Name\nPC-1\n")});
        QVERIFY(result);
        QCOMPARE((*result)->inventoryTime.source, InventoryTime::Source::FileTime);
        QCOMPARE((*result)->inventoryTime.time,
                 LocalTime::fromDateTime(QFileInfo(m_dir.filePath(u"times.csv"_s)).lastModified()));
    }

    void theEndOfTimeIsNoTrap()
    {
        Progress progress;
        const auto result = importClientLists(
            {.inputs = {{.text = "Name,Last Restart\nPC-1,2106-02-07\n", .name = u"list"_s}},
             .asOf = LocalTime::fromIso(u"2106-02-07T00:00:00")},
            progress);
        QVERIFY(result);
        QVERIFY((*result)->fleet->time(Field::LastRestart, {0}).isKnown());
    }

    void progressReachesTheEndAndCancels()
    {
        QByteArray text = "Name,Domain\n";
        for (int i = 0; i < 100'000; ++i)
            text += "PC-" + QByteArray::number(i) + ",NYC\n";
        double reached = 0;
        Progress progress([&reached](double part) { reached = part; });
        const ImportRequest request{.inputs = {{.text = text, .name = u"list"_s}}};
        QVERIFY(importClientLists(request, progress));
        QCOMPARE(reached, 1.0);

        Progress cancelled;
        cancelled.cancel();
        const auto result = importClientLists(request, cancelled);
        QVERIFY(!result);
        QVERIFY(result.failure().cancelled);
    }

    void cancellingStopsAtTheNextBlock_data()
    {
        QTest::addColumn<bool>("oneThread");
        QTest::newRow("one thread") << true;
        QTest::newRow("two threads") << false;
    }
    void cancellingStopsAtTheNextBlock()
    {
        QFETCH(bool, oneThread);
        QByteArray text = "Name,Location\n";
        for (int i = 0; i < 200'000; ++i)
            text += "PC-" + QByteArray::number(i) + ",\"Hall, " + QByteArray::number(i % 97) + "\"\n";
        const ImportRequest request{.inputs = {{.text = text, .name = u"list"_s}}, .oneThread = oneThread};
        for (const double cancelAt : {0.0, 0.3, 0.9}) {
            Progress *running = nullptr;
            int after = 0; // reports that show work after the one that cancelled
            Progress progress([&](double part) {
                if (running->isCancelled())
                    ++after;
                else if (part >= cancelAt)
                    running->cancel();
            });
            running = &progress;
            const auto result = importClientLists(request, progress);
            QVERIFY(!result);
            QVERIFY(result.failure().cancelled);
            QCOMPARE(after, 0);
        }
    }

    void anOddUnitOfUtf16IsMarkedAndCounted_data()
    {
        QTest::addColumn<QByteArray>("tail"); // in the machine's last cell, little endian
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("faults");
        QTest::newRow("a pair is one character") << "\x3D\xD8\x00\xDE"_ba << u"Ä\U0001F600"_s << quint64{0};
        QTest::newRow("first half alone") << "\x3D\xD8\x41\x00"_ba << u"Ä\uFFFDA"_s << quint64{1};
        QTest::newRow("second half alone") << "\x00\xDE\x41\x00"_ba << u"Ä\uFFFDA"_s << quint64{1};
        QTest::newRow("halves the wrong way round")
            << "\x00\xDE\x3D\xD8\x41\x00"_ba << u"Ä\uFFFD\uFFFDA"_s << quint64{2};
        QTest::newRow("half a unit at the end") << "\x41"_ba << u"Ä\uFFFD"_s << quint64{1};
    }
    void anOddUnitOfUtf16IsMarkedAndCounted()
    {
        QFETCH(QByteArray, tail);
        QFETCH(QString, text);
        QFETCH(quint64, faults);
        QByteArray bytes = "\xFF\xFE"_ba;
        for (const QChar c : u"Name,Contact\nPC-1,Ä"_s)
            bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        Progress progress;
        const auto result
            = importClientLists({.inputs = {{.text = bytes + tail, .name = u"list"_s}}}, progress);
        QVERIFY(result);
        QCOMPARE(QString::fromUtf8((*result)->fleet->text(Field::Contact, {0})), text);
        QCOMPARE((*result)->files.front().faults, faults);
    }

    void evidenceNamesFileLineAndColumn()
    {
        const QString one
            = write(u"one.csv"_s, "Name,Site,Last Restart\nPC-1,S01,\"2000-07-25\n\"\n\nPC-2,S01,\n");
        const QString two = write(u"two.csv"_s, "sep=;\nSite;Computer;Last Restart\nS02;pc-1;7/26/2000\n");
        const auto result = import({one, two});
        QVERIFY(result);
        const auto evidence = readEvidence(**result, {0}, {Field::LastRestart, Field::Site, Field::Contact});
        QVERIFY(evidence);
        QStringList cells;
        for (const EvidenceCell &cell : *evidence) {
            cells << u"%1:%2:%3 %4=%5"_s.arg(QFileInfo(cell.file).fileName())
                         .arg(cell.line)
                         .arg(cell.column)
                         .arg(cell.header, cell.text);
        }
        QCOMPARE(cells,
                 (QStringList{u"one.csv:2:2 Site=S01"_s, u"one.csv:2:3 Last Restart=2000-07-25"_s,
                              u"two.csv:3:1 Site=S02"_s, u"two.csv:3:3 Last Restart=7/26/2000"_s}));
    }

    void evidenceIsFoundAnywhereInALongList()
    {
        QByteArray text = "Name,Location\n";
        for (int i = 0; i < 20'000; ++i)
            text += "PC-" + QByteArray::number(i) + ",\"Hall\n" + QByteArray::number(i) + "\"\n";
        Progress progress;
        const auto result = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(result);
        for (const quint32 machine : {0u, 1u, 1023u, 1024u, 1025u, 12'345u, 19'999u}) {
            const auto evidence = readEvidence(**result, {machine}, {Field::Location});
            QVERIFY(evidence);
            QCOMPARE(evidence->size(), 1u);
            QCOMPARE(evidence->front().text, u"Hall\n%1"_s.arg(machine));
            QCOMPARE(evidence->front().line, 2 + 2 * machine);
        }
    }

    void evidenceOfAChangedFileIsRefused()
    {
        const QString path = write(u"changed.csv"_s, "Name,Site\nPC-1,S01\n");
        const auto result = import({path});
        QVERIFY(result);
        write(u"changed.csv"_s, "Name,Site\nPC-7,S01\nPC-8,S01\n");
        const auto evidence = readEvidence(**result, {0}, {Field::Site});
        QVERIFY(!evidence);
        QVERIFY(evidence.failure().message.contains(u"has changed"_s));
    }

    void choicesWinOverGuesses()
    {
        const QByteArray text = "PC-1|3/4/2000|x;y\nPC-2|1/2/2000|z\n";
        ListInput input{.text = text, .name = u"list"_s};
        const auto guessed = previewList(input);
        QVERIFY(guessed);
        QVERIFY(!guessed->fault);
        QCOMPARE(guessed->layout.headerLine, 0u);
        QVERIFY(guessed->layout.columns[2].use == FileColumn::Use::Text);
        input.choices = {.separator = '|',
                         .headerLine = 0,
                         .fields = {{0, Field::Name}, {1, Field::LastRestart}, {2, std::nullopt}},
                         .dateOrder = DateOrder::DayFirst};
        const auto preview = previewList(input);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), 2u);
        QCOMPARE(preview->rows[1].line, 2u);
        QCOMPARE(textsOf(preview->rows[0]), (QStringList{u"PC-1"_s, u"3/4/2000"_s, u"x;y"_s}));
        Progress progress;
        const auto result = importClientLists(
            {.inputs = {input}, .now = LocalTime::fromIso(u"2000-08-01T00:00:00")}, progress);
        QVERIFY(result);
        QCOMPARE((*result)->account.machines, 2u);
        QCOMPARE((*result)->fleet->time(Field::LastRestart, {0}).toIso(), u"2000-04-03T00:00:00"_s);
        QCOMPARE((*result)->fleet->extraColumns().front().header, u"Column 3"_s);
    }

    void anEncodingCanBeChosen()
    {
        ListInput input{
            .text = "Name,Contact\nPC-1,J\x81rgen\n", .name = u"list"_s, .choices = {.encoding = "IBM850"}};
        const auto preview = previewList(input);
        QVERIFY(preview);
        QCOMPARE(preview->rows[0].cells[1].text, u"Jürgen"_s);
        QVERIFY(preview->layout.encoding.isCertain);
    }

    void aFaultFarBehindTheSampleChangesTheEncoding()
    {
        QByteArray text = "Name,Contact\n";
        for (int i = 0; i < 40'000; ++i)
            text += "PC-" + QByteArray::number(i) + ",ann\n";
        text += "PC-X,J\xFCrgen\n";
        Progress progress;
        const auto result = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(result);
        QCOMPARE((*result)->files.front().layout.encoding.name, QByteArray("windows-1252"));
        QCOMPARE((*result)->fleet->text(Field::Contact, {40'000}), std::string_view("J\xC3\xBCrgen"));
        QCOMPARE((*result)->notes, (QStringList{u"The text is not UTF-8; windows-1252 was assumed."_s}));
    }

    /// Evidence is read again in the middle of a text that is decoded piece by piece.
    void evidenceOfEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }

    void evidenceOfEveryEncoding()
    {
        QFETCH(QByteArray, encoding);
        const QString contact = encoding == "windows-1252" ? u"Jürgen"_s : u"日本"_s;
        QString text = u"Name,Contact\n"_s;
        for (int i = 0; i < 20'000; ++i)
            text += u"PC-%1,%2 %1\n"_s.arg(i).arg(contact);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(text);
        Progress progress;
        const auto result = importClientLists(
            {.inputs = {{.text = bytes, .name = u"list"_s, .choices = {.encoding = encoding}}}}, progress);
        QVERIFY(result);
        QCOMPARE((*result)->account.machines, 20'000u);
        QVERIFY((*result)->notes.isEmpty());
        for (quint32 machine = 0; machine < 20'000; machine += 499) {
            const auto evidence = readEvidence(**result, {machine}, {Field::Contact});
            QVERIFY(evidence);
            QCOMPARE(evidence->front().text, contact + u' ' + QString::number(machine));
            QCOMPARE(evidence->front().line, machine + 2);
        }
    }

    void threadsDoNotMatter()
    {
        QByteArray text = "Name,Site,Last Seen,Deferred\n";
        for (int i = 0; i < 60'000; ++i) {
            text += "PC-" + QByteArray::number(i * 7919 % 50'000) + ",S" + QByteArray::number(i % 13)
                + ",2000-07-" + QByteArray::number(i % 40) + ",odd" + QByteArray::number(i % 77) + '\n';
        }
        ImportRequest request{.inputs = {{.text = text, .name = u"list"_s}},
                              .now = LocalTime::fromIso(u"2000-08-01T00:00:00")};
        Progress progress;
        const auto two = importClientLists(request, progress);
        request.oneThread = true;
        const auto one = importClientLists(request, progress);
        QVERIFY(one && two);
        QCOMPARE((*one)->account, (*two)->account);
        QCOMPARE((*one)->inventoryTime.time, (*two)->inventoryTime.time);
        QCOMPARE((*one)->issues.size(), (*two)->issues.size());
        for (size_t i = 0; i < (*one)->issues.size(); ++i)
            QCOMPARE(rowIssueSentence((*one)->issues[i], **one), rowIssueSentence((*two)->issues[i], **two));
        for (MachineIndex machine{0}; machine.value < (*one)->fleet->size(); ++machine.value) {
            QCOMPARE((*one)->fleet->name(machine), (*two)->fleet->name(machine));
            QCOMPARE((*one)->fleet->text(Field::Site, machine), (*two)->fleet->text(Field::Site, machine));
            QCOMPARE((*one)->fleet->time(Field::LastSeen, machine),
                     (*two)->fleet->time(Field::LastSeen, machine));
            QCOMPARE((*one)->fleet->recordsOf(machine), (*two)->fleet->recordsOf(machine));
        }
    }

    void aZoneOfSeveralMeaningsIsNamed()
    {
        const ImportRequest request{.inputs = {{.text = "Name,Last Restart\nPC1,2000-07-24 08:00 CST\n"
                                                        "PC2,cst\n",
                                                .name = u"list"_s}}};
        Progress progress;
        const auto list = importClientLists(request, progress);
        QVERIFY(list);
        QCOMPARE((*list)->issues.size(), size_t{2});
        const QString sentence = rowIssueSentence((*list)->issues[0], **list);
        QVERIFY2(sentence.contains(u"the zones called CST"_s), qPrintable(sentence));
        QVERIFY(rowIssueSentence((*list)->issues[1], **list).contains(u"“cst” is not a time"_s));
    }

    void manyDifferentOddTextsFold()
    {
        QByteArray text = "Name,Deferred\n";
        for (int i = 0; i < 5000; ++i)
            text += "PC-" + QByteArray::number(i) + ",odd" + QByteArray::number(i) + '\n';
        Progress progress;
        const auto result = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(result);
        quint32 count = 0;
        for (const RowIssue &issue : (*result)->issues)
            count += issue.count;
        QCOMPARE(count, 5000u);
        QCOMPARE((*result)->issues.size(), 1001u);
        QVERIFY((*result)->issues.back().text.isEmpty());
    }

    void aColumnOfOtherThingsThanTimesIsDoubted()
    {
        QByteArray text = "Name,Last Seen\n";
        for (int i = 0; i < 10; ++i)
            text += "PC-" + QByteArray::number(i) + (i < 3 ? ",yesterday\n" : ",2000-07-25\n");
        Progress progress;
        const auto result = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(result);
        QCOMPARE((*result)->doubts,
                 QStringList{
                     u"list: 3 of 10 times in “Last Seen” cannot be read. Check what the column holds."_s});
        text.replace("PC-1,yesterday", "PC-1,2000-07-25");
        const auto better = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(better);
        QVERIFY((*better)->doubts.isEmpty());
    }

    void aListIsDoubtedAfterAnother()
    {
        const QLocale locale(QLocale::English);
        const auto on = [](const char *day) {
            const QByteArray text = QByteArray("Name,Last Seen\nPC-1,") + day + '\n';
            Progress progress;
            const auto list = importClientLists({.inputs = {{.text = text, .name = u"list"_s}},
                                                 .now = LocalTime::fromIso(u"2000-08-01T00:00:00")},
                                                progress);
            return list ? *list : nullptr;
        };
        const auto monday = on("2000-07-24");
        const auto tuesday = on("2000-07-25");
        QVERIFY(monday && tuesday);
        QVERIFY(doubtsAfter(*monday, *tuesday, locale).isEmpty());
        QVERIFY(doubtsAfter(*tuesday, *monday, locale).join(u' ').contains(u"an earlier moment"_s));
        QVERIFY(doubtsAfter(*monday, *on("2000-07-24"), locale)
                    .join(u' ')
                    .contains(u"nothing in it has changed"_s));
    }

    /// gzip of "Name,Site\nPC-1,S01\n" by gzip itself.
    static QByteArray packed()
    {
        return QByteArray::fromHex(
            "1f8b0800000000000003f34bcc4dd509ce2c49e50a70d635d4093630e402000631104c13000000");
    }

    void packedListsAreUnpacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QByteArray damaged = packed();
        damaged[damaged.size() - 6] ^= 1; // in its check sum
        QTest::newRow("a packed list") << packed() << QString();
        QTest::newRow("two packed texts in a row") << packed() + packed() << QString();
        QTest::newRow("zeros behind it") << packed() + QByteArray(512, '\0') << QString();
        QTest::newRow("damaged") << damaged << u"is damaged"_s;
        QTest::newRow("broken off") << packed().chopped(12) << u"breaks off"_s;
        QTest::newRow("hardly begun") << packed().first(2) << u"breaks off"_s;
    }

    void packedListsAreUnpacked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        write(u"list.csv.gz"_s, bytes);
        const ListInput inputs[]
            = {{.path = m_dir.filePath(u"list.csv.gz"_s)}, {.text = bytes, .name = u"list"_s}};
        for (const ListInput &input : inputs) {
            Progress progress;
            const auto result = importClientLists({.inputs = {input}}, progress);
            QCOMPARE(bool(result), problem.isEmpty());
            if (!result) {
                QVERIFY2(result.failure().message.contains(problem), qPrintable(result.failure().message));
                continue;
            }
            QCOMPARE((*result)->fleet->text(Field::Site, {0}), std::string_view("S01"));
            const auto evidence = readEvidence(**result, {0}, {Field::Site});
            QVERIFY(evidence);
            QCOMPARE(evidence->front().line, 2u);
            QVERIFY(previewList(input));
        }
    }

    void choicesForTextOutliveAWrongGuessOfItsEncoding()
    {
        QByteArray text = "a;b\nPC-1;J\xC3\xBCrgen\n";
        for (int i = 0; i < 40'000; ++i)
            text += "PC-" + QByteArray::number(i) + ";ann\n";
        text += "PC-X;J\xFCrgen\n";
        Progress progress;
        const auto result = importClientLists(
            {.inputs = {{.text = text, .name = u"list"_s, .choices = {.fields = {{0, Field::Name}}}}}},
            progress);
        QVERIFY(result);
        QCOMPARE((*result)->files.front().layout.encoding.name, QByteArray("windows-1252"));
    }

private:
    static QStringList textsOf(const PreviewRow &row)
    {
        QStringList texts;
        for (const PreviewCell &cell : row.cells)
            texts << cell.text;
        return texts;
    }

    Result<std::shared_ptr<const ClientList>> import(const QStringList &paths)
    {
        ImportRequest request;
        for (const QString &path : paths)
            request.inputs.push_back({.path = path});
        Progress progress;
        return importClientLists(request, progress);
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

TRACKER_TEST(TestClientListImport)
#include "tst_clientlistimport.moc"
