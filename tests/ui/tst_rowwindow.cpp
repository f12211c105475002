// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/evidence.h"
#include "tests/support/testmain.h"
#include "ui/import/linesview.h"
#include "ui/import/rowwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

std::shared_ptr<const ClientList> imported(const ListInput &input)
{
    Progress progress;
    const auto list = importClientLists({.inputs = {input}}, progress);
    return list ? *list : nullptr;
}

/// Of the machine called \a name, the cell of its name.
EvidenceCell cellOf(const ClientList &list, std::string_view name)
{
    for (MachineIndex machine{0}; machine.value < list.fleet->size(); ++machine.value) {
        if (list.fleet->name(machine) != name)
            continue;
        const auto cells = readEvidence(list, machine, {Field::Name});
        if (cells && !cells->empty())
            return cells->front();
    }
    return {};
}

} // namespace

/// A cell, shown where it stands in its list.
class TestRowWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aCellOfAWorkbookStandsInItsRow()
    {
        const auto list = imported(
            {.path = QStringLiteral(TRACKER_SOURCE_DIR "/tests/sources/golden/workbook-xlsx/list.xlsx")});
        QVERIFY(list);
        const EvidenceCell cell = cellOf(*list, "PC2");
        QCOMPARE(cell.text, u"PC2"_s);
        RowWindow window;
        window.showCell(list, cell);
        QTRY_VERIFY(!window.isReading());
        const auto *table = window.findChild<QTableWidget *>();
        QVERIFY(table->isVisible());
        QVERIFY(table->currentItem());
        QCOMPARE(table->currentItem()->text(), u"PC2"_s);
        QCOMPARE(table->currentColumn(), cell.column - 1);
        QCOMPARE(table->horizontalHeaderItem(table->currentColumn())->text(), cell.header);
        QCOMPARE(table->verticalHeaderItem(table->currentRow())->text(),
                 u"▸ %1"_s.arg(cell.rows.numberOf(cell.line)));
        QVERIFY(table->currentItem()->background().style() != Qt::NoBrush);
        QVERIFY(table->rowCount() > 1);
        QVERIFY(window.findChild<QLabel *>()->text().startsWith(u"list.xlsx, sheet “"_s));
    }

    void aRecordOfJsonStandsAmongOthers()
    {
        QByteArray text = "[";
        for (int i = 1; i <= 20; ++i)
            text += (i > 1 ? ",{\"Name\":\"PC" : "{\"Name\":\"PC") + QByteArray::number(i) + "\"}";
        const auto list = imported({.text = text + ']', .name = u"list.json"_s});
        QVERIFY(list);
        RowWindow window;
        window.showCell(list, cellOf(*list, "PC10"));
        QTRY_VERIFY(!window.isReading());
        const auto *table = window.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 7);
        QCOMPARE(table->item(0, 0)->text(), u"PC7"_s);
        QCOMPARE(table->verticalHeaderItem(3)->text(), u"▸ 10"_s);
        window.showCell(list, cellOf(*list, "PC20"));
        QTRY_VERIFY(!window.isReading());
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->currentItem()->text(), u"PC20"_s);
    }

    void aCellOfATextStandsInItsLine()
    {
        const auto list = imported({.text = "Name,Site Code\nPC1,S01\nPC2,S02\nPC3,S03\n", .name = u"a"_s});
        QVERIFY(list);
        RowWindow window;
        window.showCell(list, cellOf(*list, "PC2"));
        QTRY_VERIFY(!window.isReading());
        const auto *lines = window.findChild<LinesView *>();
        QVERIFY(lines->isVisible());
        QCOMPARE(lines->toPlainText(), u" 1  Name,Site Code\n 2  PC1,S01\n▸3  PC2,S02\n 4  PC3,S03"_s);
    }

    void aListThatHasChangedIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.json"_s);
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(R"([{"Name":"PC1"},{"Name":"PC2"}])"));
        const auto list = imported({.path = path});
        QVERIFY(list);
        const EvidenceCell cell = cellOf(*list, "PC2");
        QVERIFY(write("[]"));
        RowWindow window;
        window.showCell(list, cell);
        QTRY_VERIFY(!window.isReading());
        QVERIFY(window.findChild<LinesView *>()->toPlainText().contains(u"has changed"_s));
    }
};

TRACKER_WINDOW_TEST(TestRowWindow)
#include "tst_rowwindow.moc"
