// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/readingpanel.h"

#include "app/base/format.h"
#include "app/base/shown.h"
#include "app/sources/clientlist.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

enum FlagColumn { FlagHeader, FlagText, FlagCount, FlagMeaning, flagColumns };
enum DateColumn { DateHeader, DateExample, DateRead, DateOrderText, DateCount, DateUnreadable, dateColumns };
enum IssueColumn { IssueLine, IssueHeader, IssueText, IssueReason, IssueCount, issueColumns };

constexpr int guessAgain = -1;
constexpr int notUnderstood = -2;

QTableWidget *makeTable(const QString &name, const QStringList &heads)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 2);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(24); // more rows would take too long to measure
    return table;
}

void setText(QTableWidget &table, int row, int column, const QString &text)
{
    QTableWidgetItem *item = table.item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        table.setItem(row, column, item);
    }
    item->setText(shownText(text));
    item->setToolTip(plainToolTip(text));
}

void setNumber(QTableWidget &table, int row, int column, quint32 number)
{
    setText(table, row, column, QLocale().toString(number));
    table.item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// Says with a symbol that \a row is worth a look, or no longer.
void setMark(QTableWidget &table, int row, int column, bool isMarked)
{
    table.item(row, column)
        ->setIcon(isMarked ? symbolIcon(u"warning"_s, toneColour(u"second"_s, table.palette())) : QIcon());
}

QString headerOf(const ListPreview &preview, int column)
{
    return preview.layout.columns[static_cast<size_t>(column)].header;
}

QString orderText(TimeReadings::Order how, DateOrder order)
{
    const bool dayFirst = order == DateOrder::DayFirst;
    switch (how) {
    case TimeReadings::Order::Assumed:
        return dayFirst ? ReadingPanel::tr("day first, assumed") : ReadingPanel::tr("month first, assumed");
    case TimeReadings::Order::None:
    case TimeReadings::Order::Proven:
        return dayFirst ? ReadingPanel::tr("day first") : ReadingPanel::tr("month first");
    case TimeReadings::Order::Chosen:
        return dayFirst ? ReadingPanel::tr("day first, chosen") : ReadingPanel::tr("month first, chosen");
    }
    Q_UNREACHABLE();
}

void fit(QTableWidget &table)
{
    table.resizeColumnsToContents();
    const int widest = table.fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < table.columnCount(); ++column)
        table.setColumnWidth(column, std::min(table.columnWidth(column) + 16, widest));
}

/// A control is as wide as its own text by itself; those of one column stand as one.
void alignControls(QTableWidget &table, int column)
{
    int widest = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (const QWidget *const control = table.cellWidget(row, column))
            widest = std::max(widest, control->sizeHint().width());
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        if (QWidget *const control = table.cellWidget(row, column))
            control->setMinimumWidth(widest);
    }
}

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent)
    : QTabWidget(parent)
    , m_flags(makeTable(tr("Flags"), {tr("Column"), tr("As written"), tr("Rows"), tr("Meaning")}))
    , m_dates(makeTable(
          tr("Dates"),
          {tr("Column"), tr("As written"), tr("As read"), tr("Order"), tr("Read"), tr("Unreadable")}))
    , m_issues(
          makeTable(tr("Odd data"), {tr("Line"), tr("Column"), tr("Value"), tr("What is odd"), tr("Times")}))
{
    setDocumentMode(true);
    setAccessibleName(tr("How values are read"));
    tabBar()->setAccessibleName(accessibleName());
    addTab(m_flags, QString());
    addTab(m_dates, QString());
    addTab(m_issues, QString());
}

void ReadingPanel::setPreview(const ListPreview &preview, const ListChoices &choices)
{
    showFlags(preview);
    showDates(preview, choices);
    showIssues(preview);
}

void ReadingPanel::showTab(QWidget *page, const QString &text, bool needsLook)
{
    const int place = indexOf(page);
    setTabText(place, text);
    setTabIcon(place, needsLook ? symbolIcon(u"warning"_s, toneColour(u"second"_s, palette())) : QIcon());
}

void ReadingPanel::showFlags(const ListPreview &preview)
{
    int rows = 0;
    bool needsLook = false;
    const auto showMeaning = [this](int row, const FlagSpelling &spelling) {
        auto *combo = qobject_cast<QComboBox *>(m_flags->cellWidget(row, FlagMeaning));
        if (!combo) {
            combo = new QComboBox;
            combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            m_flags->setCellWidget(row, FlagMeaning, combo);
            connect(combo, &QComboBox::activated, this, [this, combo, row] {
                const int meaning = combo->currentData().toInt();
                const QString text = m_flags->item(row, FlagText)->data(Qt::UserRole).toString();
                if (meaning == guessAgain)
                    Q_EMIT meaningChosen(text, std::nullopt);
                else if (meaning >= 0)
                    Q_EMIT meaningChosen(text, static_cast<Flag>(meaning));
            });
        }
        combo->clear();
        if (!spelling.meaning)
            combo->addItem(tr("not understood: unknown"), notUnderstood);
        combo->addItem(tr("yes"), static_cast<int>(Flag::Yes));
        combo->addItem(tr("no"), static_cast<int>(Flag::No));
        combo->addItem(tr("unknown"), static_cast<int>(Flag::Unknown));
        if (spelling.chosen)
            combo->addItem(tr("Guess again"), guessAgain);
        combo->setCurrentIndex(spelling.meaning ? combo->findData(static_cast<int>(*spelling.meaning)) : 0);
        combo->setAccessibleName(tr("Meaning of “%1”").arg(shownText(spelling.text)));
        combo->setEnabled(!spelling.text.isEmpty());
    };
    for (const FlagReading &flag : preview.flags) {
        for (const FlagSpelling &spelling : flag.spellings) {
            if (rows == m_flags->rowCount())
                m_flags->insertRow(rows);
            setText(*m_flags, rows, FlagHeader, headerOf(preview, flag.column));
            setText(*m_flags, rows, FlagText, spelling.text.isEmpty() ? tr("(blank)") : spelling.text);
            m_flags->item(rows, FlagText)->setData(Qt::UserRole, spelling.text);
            setNumber(*m_flags, rows, FlagCount, spelling.count);
            setMark(*m_flags, rows, FlagHeader, !spelling.meaning);
            showMeaning(rows, spelling);
            needsLook |= !spelling.meaning;
            ++rows;
        }
    }
    m_flags->setRowCount(rows);
    alignControls(*m_flags, FlagMeaning);
    fit(*m_flags);
    showTab(m_flags, tr("&Flags (%1)").arg(QLocale().toString(rows)), needsLook);
}

/// A control where the order matters, else words.
void ReadingPanel::showDateOrder(int row, const TimeReadings &times, const FileColumn &column,
                                 const ListChoices &choices)
{
    const bool isChosen = choices.dateOrders.contains(times.column);
    auto *combo = qobject_cast<QComboBox *>(m_dates->cellWidget(row, DateOrderText));
    if (!times.slashes && !isChosen) {
        if (combo)
            m_dates->removeCellWidget(row, DateOrderText);
        setText(*m_dates, row, DateOrderText, tr("no slashes"));
        return;
    }
    setText(*m_dates, row, DateOrderText, QString());
    m_dates->item(row, DateOrderText)->setData(Qt::UserRole, times.column);
    if (!combo) {
        combo = new QComboBox;
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_dates->setCellWidget(row, DateOrderText, combo);
        connect(combo, &QComboBox::activated, this, [this, combo, row] {
            const int order = combo->currentData().toInt();
            Q_EMIT dateOrderChosen(m_dates->item(row, DateOrderText)->data(Qt::UserRole).toInt(),
                                   order == guessAgain ? std::nullopt
                                                       : std::optional(static_cast<DateOrder>(order)));
        });
    }
    combo->clear();
    for (const DateOrder order : {DateOrder::MonthFirst, DateOrder::DayFirst})
        combo->addItem(
            orderText(order == column.dateOrder ? times.order : TimeReadings::Order::Proven, order),
            static_cast<int>(order));
    if (isChosen)
        combo->addItem(choices.dateOrder ? tr("As in the other columns") : tr("Guess again"), guessAgain);
    combo->setCurrentIndex(combo->findData(static_cast<int>(column.dateOrder)));
    combo->setAccessibleName(tr("Order of the dates in “%1”").arg(shownText(column.header)));
}

void ReadingPanel::showDates(const ListPreview &preview, const ListChoices &choices)
{
    m_dates->setRowCount(static_cast<int>(preview.times.size()));
    bool needsLook = false;
    int row = 0;
    for (const TimeReadings &times : preview.times) {
        const FileColumn &column = preview.layout.columns[static_cast<size_t>(times.column)];
        setText(*m_dates, row, DateHeader, column.header);
        setText(*m_dates, row, DateExample, times.example);
        setText(*m_dates, row, DateRead, formatTime(times.exampleTime, locale()));
        showDateOrder(row, times, column, choices);
        setNumber(*m_dates, row, DateCount, times.read);
        setNumber(*m_dates, row, DateUnreadable, times.unreadable);
        const bool isOdd = times.unreadable > 0 || times.order == TimeReadings::Order::Assumed;
        setMark(*m_dates, row, DateHeader, isOdd);
        needsLook |= isOdd;
        ++row;
    }
    alignControls(*m_dates, DateOrderText);
    fit(*m_dates);
    showTab(m_dates, tr("D&ates (%1)").arg(QLocale().toString(row)), needsLook);
}

void ReadingPanel::showIssues(const ListPreview &preview)
{
    m_issues->setRowCount(static_cast<int>(preview.issues.size()));
    int row = 0;
    for (const RowIssue &issue : preview.issues) {
        setNumber(*m_issues, row, IssueLine, preview.layout.rows.numberOf(issue.line));
        setText(*m_issues, row, IssueHeader, issue.column);
        setText(*m_issues, row, IssueText, issue.column.isEmpty() ? QString() : issue.text);
        setText(*m_issues, row, IssueReason, whatIsOdd(issue, preview.layout));
        setNumber(*m_issues, row, IssueCount, issue.count);
        ++row;
    }
    fit(*m_issues);
    showTab(m_issues, tr("&Odd data (%1)").arg(QLocale().toString(row)), row > 0);
}

} // namespace tracker
