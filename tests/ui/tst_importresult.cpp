// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "tests/support/testmain.h"
#include "ui/import/accountbalance.h"
#include "ui/import/importresult.h"
#include "ui/import/linesview.h"
#include "ui/models/issuemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace tracker;

/// The page that tells what became of every row.
class TestImportResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_folder = std::make_unique<QTemporaryDir>();
        m_result = std::make_unique<ImportResult>();
    }

    void theAccountIsASum()
    {
        open({oddList()});
        QStringList texts;
        for (const QLabel *label : m_result->findChild<AccountBalance *>()->findChildren<QLabel *>())
            texts << label->text();
        texts.sort();
        QStringList expected{u"6"_s,        u"="_s,      u"3"_s,     u"+"_s,       u"1"_s,
                             u"+"_s,        u"1"_s,      u"+"_s,     u"1"_s,       u"Rows read"_s,
                             u"Machines"_s, u"Merged"_s, u"Blank"_s, u"Rejected"_s};
        expected.sort();
        QCOMPARE(texts, expected);
    }

    void saysHowEachListWasRead()
    {
        open({oddList(), "Name;Site\nPC-9;S02\n"});
        const auto *notes = m_result->findChild<QListWidget *>();
        QCOMPARE(notes->item(0)->text(), u"list0.csv, 6 row(s). Read as UTF-8, commas, header in line 1."_s);
        QCOMPARE(notes->item(1)->text(),
                 u"list1.csv, 1 row(s). Read as UTF-8, semicolons, header in line 1."_s);
        QVERIFY(notes->item(2)->text().startsWith(u"Inventory time: 25/07/2000 12:00"));
        QVERIFY(!table()->isColumnHidden(IssueModel::FileColumn));
    }

    void anOddValueIsShownWhereItStands()
    {
        open({oddList()});
        const QAbstractItemModelTester tester(table()->model());
        QTRY_VERIFY(lines()->toPlainText().contains(u"yesterday"));
        QVERIFY(lines()->toPlainText().contains(u"▸2  PC-1,S01,yesterday"));
        QVERIFY(lines()->toPlainText().startsWith(u" 1  Name,Site,Last Restart"));
        QCOMPARE(markedText(), u"yesterday"_s);

        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_COMPARE(markedText(), u",S02,"_s); // the whole row
    }

    void theOtherPlacesOfAFoldedValueAreAClickAway()
    {
        open({oddList()});
        QLabel *where = nullptr;
        for (QLabel *label : m_result->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Where it stands")
                where = label;
        }
        QVERIFY(where->text().contains(u"<a href=\"2\">2</a>, <a href=\"6\">6</a>"));
        Q_EMIT where->linkActivated(u"6"_s);
        QTRY_VERIFY(lines()->toPlainText().contains(u"▸6  PC-4"));
    }

    void saysWhenTheFileHasChangedSince()
    {
        open({oddList()});
        write(0, "Name,Site\nPC-1,S01\n");
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(lines()->toPlainText().contains(u"has changed since it was imported"));
    }

    void rejectedRowsAreSavedAsTheyStandInTheFile()
    {
        open({oddList()});
        QTest::mouseClick(button(u"rejected"_s), Qt::LeftButton);
        auto *dialog = m_result->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"rejected.csv"_s);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList saved = file.readAll().split('\n');
        QVERIFY(saved[0].startsWith("Name,Site,Last Restart,"));
        QVERIFY(saved[1].startsWith(",S02,,"));
    }

    void copiesWhatIsSelectedAsSentences()
    {
        open({oddList()});
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"list0.csv, line 2, column “Last Restart”: “yesterday” is not a time"));
        QCOMPARE(copied.count(u'\n'), 1);
        table()->clearSelection();
        QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
    }

    void aCleanListOffersNothingToSave()
    {
        open({"Name,Site\nPC-1,S01\n"});
        QVERIFY(!button(u"rejected"_s)->isEnabled());
        QVERIFY(!button(u"Copy"_s)->isEnabled());
        QCOMPARE(lines()->toPlainText(), QString());
    }

private:
    /// Three machines, one row merged, one blank, one without a name, and a time nobody can read, twice.
    static QByteArray oddList()
    {
        return "Name,Site,Last Restart\nPC-1,S01,yesterday\n,S02,\n\nPC-1,S02,2000-07-24 08:00\n"
               "PC-4,S02,yesterday\nPC-5,S01,2000-07-24 09:00\n";
    }
    QString write(int place, const QByteArray &csv) const
    {
        const QString path = m_folder->filePath(u"list%1.csv"_s.arg(place));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the list could not be written");
        return path;
    }
    void open(const QByteArrayList &lists)
    {
        ImportRequest request{.asOf = LocalTime::fromIso(u"2000-07-25T12:00:00")};
        for (int i = 0; i < lists.size(); ++i)
            request.inputs.push_back({.path = write(i, lists[i])});
        Progress progress;
        const auto list = importClientLists(request, progress);
        QVERIFY(list);
        m_result->setList(*list);
        m_result->show();
        QVERIFY(QTest::qWaitForWindowActive(m_result.get()));
    }
    QTableView *table() const { return m_result->findChild<QTableView *>(); }
    LinesView *lines() const { return m_result->findChild<LinesView *>(); }
    QPushButton *button(const QString &word) const
    {
        for (QPushButton *button : m_result->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&').contains(word))
                return button;
        }
        return nullptr;
    }
    QString markedText() const
    {
        for (QTextBlock block = lines()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().fontWeight() == QFont::Bold)
                    return piece.fragment().text();
            }
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportResult> m_result;
};

TRACKER_WINDOW_TEST(TestImportResult)
#include "tst_importresult.moc"
