// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/previewpane.h"

#include "app/sources/preparedlist.h"
#include "ui/import/mappingheader.h"
#include "ui/import/previewmodel.h"
#include "ui/presentation/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr qsizetype samplesShown = 3;
constexpr int rowsMeasured = 24; // for the widths of columns; all of them would take too long

QStringList samplesOf(const ListPreview &preview, size_t column)
{
    QStringList samples;
    for (const PreviewRow &row : preview.rows) {
        if (column < row.cells.size() && !row.cells[column].text.isEmpty()
            && !samples.contains(row.cells[column].text))
            samples << row.cells[column].text;
        if (samples.size() == samplesShown)
            break;
    }
    return samples;
}

std::vector<ColumnHead> headsOf(const ListPreview &preview, const ListChoices &choices)
{
    using HeadState = ColumnHead::State;
    std::vector<ColumnHead> heads;
    for (size_t i = 0; i < preview.layout.columns.size(); ++i) {
        const FileColumn &column = preview.layout.columns[i];
        HeadState state = HeadState::Mapped;
        if (choices.fields.contains(static_cast<int>(i)))
            state = HeadState::Chosen;
        else if (column.use == FileColumn::Use::Text)
            state = !column.unnamed && preview.layout.fields.ofHeader(column.header) ? HeadState::Duplicate
                                                                                     : HeadState::Text;
        else if (column.use == FileColumn::Use::Ignored)
            state = HeadState::LeftOut;
        heads.push_back({column, state, samplesOf(preview, i)});
    }
    return heads;
}

} // namespace

PreviewPane::PreviewPane(const FieldTable &fields, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_missing(new QLabel)
    , m_guess(new QPushButton(tr("Guess all &columns again")))
    , m_table(new QTableView)
    , m_model(new PreviewModel(this))
    , m_heads(new MappingHeader(fields, m_table))
{
    m_title->setTextFormat(Qt::PlainText);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setText(tr("“%1” is required: choose it above its column").arg(fields.title(Field::Name)));
    m_missing->hide();
    m_guess->setToolTip(tr("Take every column for what its header says"));
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addSpacing(12);
    titleRow->addWidget(m_missing);
    titleRow->addStretch();
    titleRow->addWidget(m_guess);

    m_heads->setResizeContentsPrecision(rowsMeasured);
    m_table->setHorizontalHeader(m_heads);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The first rows as they are read"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize(QSize(12, 12));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(titleRow);
    layout->addWidget(m_table, 1);
    connect(m_heads, &MappingHeader::fieldChosen, this, &PreviewPane::fieldChosen);
    connect(m_guess, &QPushButton::clicked, this, &PreviewPane::guessWanted);
}

void PreviewPane::setPreview(std::shared_ptr<const ListPreview> preview, const QString &name,
                             const ListChoices &choices)
{
    QStringList headersBefore;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headersBefore << m_model->headerData(column, Qt::Horizontal).toString();
    m_preview = std::move(preview);
    m_model->setPreview(m_preview);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColour(u"attention"_s, ink));
    m_missing->setPalette(ink);
    m_missing->setVisible(m_preview->fault.has_value());
    m_table->setEnabled(true);
    const auto rows = static_cast<int>(m_preview->rows.size());
    m_title->setText(m_preview->isWhole && m_preview->sampleSize <= m_preview->rows.size()
                         ? tr("All %n row(s) of “%1”, as they are read", nullptr, rows).arg(name)
                         : tr("The first %n row(s) of “%1”, as they are read", nullptr, rows).arg(name));
    m_heads->setHeads(headsOf(*m_preview, choices));
    m_guess->setEnabled(!choices.fields.empty());
    QStringList headers;
    for (const FileColumn &column : m_preview->layout.columns)
        headers << column.header;
    if (headers != headersBefore)
        fitColumns();
}

void PreviewPane::setNotice(const QString &sentence)
{
    m_preview.reset();
    m_model->setPreview(nullptr);
    m_heads->setHeads({});
    m_missing->hide();
    m_table->setEnabled(false);
    m_guess->setEnabled(false);
    m_title->setText(sentence);
}

void PreviewPane::focusNames()
{
    if (QComboBox *combo = m_preview ? m_heads->combo(likelyNameColumn(*m_preview)) : nullptr)
        combo->setFocus();
}

void PreviewPane::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    m_heads->fitSections(14 * em, 34 * em);
}

} // namespace tracker
