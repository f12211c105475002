// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/rowwindow.h"

#include "app/base/shown.h"
#include "app/sources/physicallines.h"
#include "ui/import/linesview.h"
#include "ui/presentation/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Rows shown before and after the one with the cell.
constexpr quint32 rowsBeside = 3;
constexpr int widestColumn = 320;

QTableWidgetItem *cellItem(const QString &text, bool isOfRow, bool isMarked, const QWidget &of)
{
    auto *item = new QTableWidgetItem(shownText(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (isOfRow) {
        QFont bold = of.font();
        bold.setBold(true);
        item->setFont(bold);
    }
    if (isMarked) {
        const QPalette &palette = of.palette();
        item->setBackground(blended(palette.color(QPalette::Base), toneColour(u"second"_s, palette), 0.25));
    }
    return item;
}

} // namespace

RowWindow::RowWindow(QWidget *parent)
    : QDialog(parent)
    , m_where(new QLabel)
    , m_pages(new QStackedWidget)
    , m_lines(new LinesView)
    , m_table(new QTableWidget)
{
    setWindowTitle(tr("Where it stands in the list"));
    resize(860, 320);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_where->setWordWrap(true);
    m_lines->setAccessibleName(tr("Lines of the file"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pages->addWidget(m_lines);
    m_pages->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_where);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

void RowWindow::showCell(std::shared_ptr<const ClientList> list, const EvidenceCell &cell)
{
    const auto place = static_cast<size_t>(cell.place);
    const QString row = rowTitle(cell.rows, cell.line, locale());
    //: file, row, header of a column
    m_where->setText(shownText(tr("%1, %2: “%3”").arg(QFileInfo(cell.file).fileName(), row, cell.header)));
    if (list->files[place].transcript) {
        m_reading.start(
            [list, cell](Progress &) { return rowsAround(*list, cell.place, cell.record, rowsBeside); },
            [this, list, cell, place](const Result<std::vector<ListedRow>> &rows) {
                if (rows)
                    showRows(list->files[place], *rows, cell);
                else
                    showNotice(rows.failure().message);
            });
    } else {
        const quint32 first = cell.line > rowsBeside ? cell.line - rowsBeside : 1;
        const quint32 count = cell.line - first + rowsBeside + 1;
        m_reading.start(
            [list, cell, first, count](Progress &) { return physicalLines(*list, cell.place, first, count); },
            [this, cell, first](const Result<QStringList> &lines) {
                m_pages->setCurrentWidget(m_lines);
                if (lines)
                    m_lines->showLines(*lines, first, cell.line, cell.text);
                else
                    showNotice(lines.failure().message);
            });
    }
    show();
    raise();
    activateWindow();
}

void RowWindow::showRows(const ReadFile &file, const std::vector<ListedRow> &rows, const EvidenceCell &cell)
{
    const auto &columns = file.layout.columns;
    m_table->clear();
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setColumnCount(static_cast<int>(columns.size()));
    QStringList heads;
    for (const FileColumn &column : columns)
        heads << shownText(column.header);
    m_table->setHorizontalHeaderLabels(heads);
    QStringList numbers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ListedRow &listed = rows[static_cast<size_t>(row)];
        const bool isOfRow = listed.line == cell.line;
        // The sign says without colour which row it is.
        numbers << (isOfRow ? u"▸ "_s : QString()) + locale().toString(cell.rows.numberOf(listed.line));
        const auto count = std::min(static_cast<int>(listed.cells.size()), m_table->columnCount());
        for (int column = 0; column < count; ++column) {
            const bool isMarked = isOfRow && column == cell.column - 1;
            m_table->setItem(row, column, cellItem(listed.cells[column], isOfRow, isMarked, *m_table));
            if (isMarked)
                m_table->setCurrentCell(row, column);
        }
    }
    m_table->setVerticalHeaderLabels(numbers);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    m_pages->setCurrentWidget(m_table);
    if (m_table->currentItem())
        m_table->scrollToItem(m_table->currentItem(), QAbstractItemView::PositionAtCenter);
}

void RowWindow::showNotice(const QString &sentence)
{
    m_lines->showNotice(sentence);
    m_pages->setCurrentWidget(m_lines);
}

} // namespace tracker
