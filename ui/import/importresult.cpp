// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importresult.h"

#include "app/base/shown.h"
#include "app/sources/physicallines.h"
#include "app/sources/rejectedrows.h"
#include "ui/import/accountbalance.h"
#include "ui/import/linesview.h"
#include "ui/import/readassentence.h"
#include "ui/models/issuemodel.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Lines shown before and after the one an issue is about.
constexpr quint32 linesAround = 3;
constexpr int mostNotesSeen = 6;

QTableView *issueTable(IssueModel *model, const QFontMetrics &metrics)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    QHeaderView *heads = table->horizontalHeader();
    const int em = metrics.averageCharWidth();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->resizeSection(IssueModel::FileColumn, 20 * em);
    heads->resizeSection(IssueModel::LineColumn, 9 * em);
    heads->resizeSection(IssueModel::HeaderColumn, 26 * em);
    heads->resizeSection(IssueModel::TextColumn, 24 * em);
    heads->setSectionResizeMode(IssueModel::ReasonColumn, QHeaderView::Stretch);
    heads->resizeSection(IssueModel::CountColumn, 9 * em);
    return table;
}

QWidget *under(QLabel *title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ImportResult::ImportResult(QWidget *parent)
    : QDialog(parent)
    , m_model(new IssueModel(this))
    , m_balance(new AccountBalance)
    , m_notes(new QListWidget)
    , m_oddities(new QLabel)
    , m_table(issueTable(m_model, fontMetrics()))
    , m_where(new QLabel)
    , m_lines(new LinesView)
    , m_state(new QLabel)
{
    setWindowTitle(tr("Result of the import"));
    resize(960, 680);
    m_notes->setAccessibleName(tr("How the lists were read"));
    m_notes->setWordWrap(true);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->setIconSize(QSize(16, 16));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->viewport()->setAutoFillBackground(false);
    m_notes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setObjectName(u"oddRows"_s);
    m_table->setAccessibleName(tr("Odd values and rows"));
    m_lines->setAccessibleName(tr("Lines of the file"));

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(under(m_oddities, m_table));
    parts->addWidget(under(m_where, m_lines));
    parts->setStretchFactor(0, 1);
    parts->setSizes({300, 150});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_saveRejected = buttons->addButton(tr("Save re&jected rows…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Copy the selected odd values and rows as sentences; all where none is selected"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportResult::askWhereToSaveRejected);
    connect(m_copy, &QPushButton::clicked, this, &ImportResult::copy);
    auto *copyKeys = new QAction(this);
    copyKeys->setShortcut(QKeySequence::Copy);
    copyKeys->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyKeys);
    connect(copyKeys, &QAction::triggered, this, &ImportResult::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportResult::showIssue);
    m_where->setTextFormat(Qt::RichText);
    m_where->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_where->setAccessibleName(tr("Where it stands"));
    connect(m_where, &QLabel::linkActivated, this, [this](const QString &line) { showLines(line.toUInt()); });
    m_oddities->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_balance);
    layout->addWidget(m_notes);
    layout->addWidget(parts, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    m_table->setFocus();
}

void ImportResult::setList(std::shared_ptr<const ClientList> list, const QStringList &doubts)
{
    m_list = std::move(list);
    m_reading.cancel();
    m_saving.cancel();
    m_state->hide();
    m_model->setList(m_list);
    m_balance->setAccount(m_list->account);
    m_table->setColumnHidden(IssueModel::FileColumn, m_list->files.size() < 2);
    fillNotes(doubts);
    const auto &issues = m_list->issues;
    const auto times = std::accumulate(issues.begin(), issues.end(), quint64{0},
                                       [](quint64 sum, const RowIssue &issue) { return sum + issue.count; });
    m_oddities->setText(issues.empty() ? tr("Every value could be taken as it stands.")
                                       : tr("%1 value(s) or row(s) could not be taken as they stand",
                                            "the number is %1", static_cast<int>(times))
                                             .arg(locale().toString(times)));
    m_saveRejected->setEnabled(m_list->account.rejected > 0);
    m_copy->setEnabled(!issues.empty());
    if (issues.empty())
        showIssue();
    else
        m_table->setCurrentIndex(m_model->index(0, IssueModel::LineColumn));
}

void ImportResult::fillNotes(const QStringList &doubts)
{
    m_notes->clear();
    const QIcon warning = symbolIcon(u"warning"_s, toneColour(u"second"_s, palette()));
    const QIcon information = symbolIcon(u"info"_s, toneColour(u"progress"_s, palette()));
    const auto add = [this](const QIcon &icon, const QString &sentence) {
        auto *item = new QListWidgetItem(icon, shownText(sentence), m_notes);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    };
    for (const QString &doubt : doubts)
        add(warning, doubt);
    for (const ReadFile &file : m_list->files) {
        //: a file, how many rows it has, and how it was read
        add(information,
            tr("%1, %2 row(s). %3", "the number is %2", static_cast<int>(file.recordCount))
                .arg(QFileInfo(file.name).fileName(), locale().toString(file.recordCount),
                     readAsSentence(file.layout, {})));
    }
    add(information, inventoryTimeSentence(*m_list, locale()));
    for (const QString &note : m_list->notes)
        add(information, note);
    const int rows = std::min(m_notes->count(), mostNotesSeen);
    m_notes->setFixedHeight(rows * std::max(m_notes->sizeHintForRow(0), 1) + 4);
}

void ImportResult::showIssue()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_where->setText({});
        m_lines->showNotice({});
        return;
    }
    const RowIssue &issue = m_list->issues[static_cast<size_t>(current.row())];
    QStringList links;
    std::vector<quint32> lines{issue.line};
    std::ranges::copy(issue.moreLines, std::back_inserter(lines));
    const RowNames &rows = m_list->files[static_cast<size_t>(issue.file)].layout.rows;
    for (const quint32 line : lines) {
        links << u"<a href=\"%1\">%2</a>"_s.arg(QString::number(line),
                                                locale().toString(rows.numberOf(line)));
    }
    const auto untold = static_cast<qsizetype>(issue.count) - static_cast<qsizetype>(lines.size());
    const QString told = links.join(u", "_s);
    if (rows.kind != RowNames::Kind::Lines) {
        m_where->setText(untold > 0
                             ? tr("In row %1, and %n more", nullptr, static_cast<int>(untold)).arg(told)
                             : tr("In row %1", "or several").arg(told));
    } else {
        m_where->setText(untold > 0
                             ? tr("In line %1, and %n more", nullptr, static_cast<int>(untold)).arg(told)
                             : tr("In line %1", "or several").arg(told));
    }
    showLines(issue.line);
}

void ImportResult::showLines(quint32 line)
{
    const RowIssue &issue = m_list->issues[static_cast<size_t>(m_table->currentIndex().row())];
    const quint32 first = line > linesAround ? line - linesAround : 1;
    const quint32 count = line - first + linesAround + 1;
    const QString text = issue.column.isEmpty() ? QString() : issue.text;
    const RowNames rows = m_list->files[static_cast<size_t>(issue.file)].layout.rows;
    m_reading.start([list = m_list, file = issue.file, first,
                     count](Progress &) { return physicalLines(*list, file, first, count); },
                    [this, rows, first, line, text](const Result<QStringList> &lines) {
                        if (lines)
                            m_lines->showLines(*lines, rows.numberOf(first), rows.numberOf(line), text);
                        else
                            m_lines->showNotice(lines.failure().message);
                    });
}

void ImportResult::askWhereToSaveRejected()
{
    const QString listPath = m_list->files.front().input.path;
    const QDir folder
        = listPath.isEmpty() || listPath.startsWith(u':') ? QDir::home() : QFileInfo(listPath).absoluteDir();
    //: the name of a file
    auto *dialog
        = new QFileDialog(this, tr("Save the rejected rows"), folder.filePath(tr("rejected rows.csv")),
                          tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportResult::saveRejected);
    dialog->open();
}

void ImportResult::saveRejected(const QString &path)
{
    QStringList filesRead = m_filesRead();
    for (const ReadFile &file : m_list->files)
        filesRead << file.input.path;
    m_saving.start(
        [list = m_list, path, filesRead](Progress &progress) -> Result<void> {
            auto file = OutputFile::open(path, filesRead);
            if (!file)
                return file.failure();
            if (const Result<void> saved = saveRejectedRows(*list, file->device(), progress); !saved)
                return saved.failure();
            return file->commit();
        },
        [this, path](const Result<void> &saved) {
            m_state->setText(shownText(
                saved ? tr("%1 rejected row(s) saved as %2.", "the number is %1",
                           static_cast<int>(m_list->account.rejected))
                            .arg(locale().toString(m_list->account.rejected), QDir::toNativeSeparators(path))
                      : saved.failure().message));
            m_state->show();
        });
}

void ImportResult::copy() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList sentences;
    for (const QModelIndex &row : rows)
        sentences << rowIssueSentence(m_list->issues[static_cast<size_t>(row.row())], *m_list);
    if (rows.isEmpty()) {
        for (const RowIssue &issue : m_list->issues)
            sentences << rowIssueSentence(issue, *m_list);
    }
    QGuiApplication::clipboard()->setText(shownText(sentences.join(u'\n') + u'\n', LaidOutBy::LineEnds));
}

} // namespace tracker
