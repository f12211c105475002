// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionpanel.h"

#include "app/base/shown.h"
#include "app/report/projectionsentences.h"
#include "ui/chart/backteststrip.h"
#include "ui/chart/chartexport.h"
#include "ui/chart/hintbox.h"
#include "ui/chart/projectioncontrols.h"
#include "ui/chart/projectiontable.h"
#include "ui/chart/projectionview.h"
#include "ui/presentation/theme.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

using Kind = RestartScenario::Kind;

constexpr int wideFrom = 760; // the buttons beside the chart; above it in a narrower panel

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProjectionPanel::ProjectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_commands(this)
    , m_headline(makeText(this))
    , m_details(makeText(this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_controls(new ProjectionControls(m_commands, this))
    , m_hint(new HintBox(this))
    , m_editor(new WhatIfEditor(this))
    , m_views(new QWidget(this))
    , m_stack(new QStackedLayout(m_views))
    , m_chart(new ProjectionView(m_views))
    , m_comparison(new QWidget(this))
    , m_comparisonText(makeText(m_comparison))
    , m_strip(new BacktestStrip(m_comparison))
    , m_tableView(new QTableView(m_views))
    , m_table(new ProjectionTable(this))
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_headline->setFont(bold);

    m_tableView->setModel(m_table);
    m_tableView->setAccessibleName(tr("Projection as a table"));
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setAlternatingRowColors(true);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_tableView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_tableView->horizontalHeader()->setResizeContentsPrecision(8);
    connect(m_table, &QAbstractItemModel::modelReset, m_tableView, &QTableView::resizeColumnsToContents);
    m_chart->setMinimumHeight(8 * fontMetrics().height()); // lower, its axis would lose the words
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);

    m_hint->setObjectName(u"hint"_s);
    auto *comparison = new QVBoxLayout(m_comparison);
    comparison->setContentsMargins(0, 0, 0, 0);
    comparison->setSpacing(3);
    comparison->addWidget(m_strip);
    comparison->addWidget(m_comparisonText);
    m_comparison->hide();

    m_body->setSpacing(12);
    m_body->addWidget(m_controls);
    m_body->addWidget(m_views, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    layout->addWidget(m_hint);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_comparison);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectCommands();
    setSentence({});
}

void ProjectionPanel::connectCommands()
{
    connect(m_commands.asUsual, &QAction::triggered, this, [this] { chooseKind(Kind::Observed); });
    connect(m_commands.notAtAll, &QAction::triggered, this, [this] { chooseKind(Kind::Nobody); });
    connect(m_commands.everyDay, &QAction::triggered, this, [this] { chooseKind(Kind::Daily); });
    connect(m_commands.whatIf, &QAction::triggered, this, [this] {
        m_editor->setChoices(m_sites, m_shown);
        m_editor->openAt(*m_controls->more());
    });
    connect(m_commands.help, &QAction::triggered, this, [this] { choose({m_recommendation}); });
    connect(m_commands.reset, &QAction::triggered, this, [this] { choose({}); });
    connect(m_editor, &WhatIfEditor::changed, this, &ProjectionPanel::choose);
    connect(m_hint, &HintBox::clicked, this,
            [this] { (m_commands.reset->isEnabled() ? m_commands.reset : m_commands.help)->trigger(); });

    connect(m_controls, &ProjectionControls::siteChosen, this, &ProjectionPanel::siteChosen);
    connect(m_controls, &ProjectionControls::timeChosen, this, [this] { chooseKind(Kind::Daily); });
    connect(m_controls, &ProjectionControls::morePressed, this, &ProjectionPanel::showWhatIf);
    connect(m_commands.site, &QAction::triggered, m_controls, &ProjectionControls::openSites);
    connect(m_commands.oneDay, &QAction::triggered, this, [this] { setHours(24); });
    connect(m_commands.threeDays, &QAction::triggered, this, [this] { setHours(3 * 24); });
    connect(m_commands.twoWeeks, &QAction::triggered, this, [this] { setHours(14 * 24); });
    connect(m_commands.asTable, &QAction::toggled, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_commands.compare, &QAction::triggered, this, &ProjectionPanel::comparisonWanted);
    connect(m_commands.copy, &QAction::triggered, this, [this] { copyProjection(m_content); });
    connect(m_commands.save, &QAction::triggered, this, &ProjectionPanel::save);
    connect(m_chart, &ProjectionView::hourChosen, this, &ProjectionPanel::hourChosen);
}

void ProjectionPanel::setSites(const QStringList &sites)
{
    m_sites = sites;
    m_controls->setSites(sites);
}

void ProjectionPanel::setShownMachines(quint32 shown)
{
    m_shown = shown;
}

void ProjectionPanel::setProjection(std::shared_ptr<const Projection> projection)
{
    m_content.projection = std::move(projection);
    m_editor->setProjection(*m_content.projection);
    setRecommendation({}, {});
    setWhatIf({}, {});
    showSentences();
}

void ProjectionPanel::setWhatIf(std::shared_ptr<const Projection> whatIf, const QString &gain)
{
    m_content.whatIf = std::move(whatIf);
    m_gain = gain;
    showContent();
    showWhatIf();
}

void ProjectionPanel::setRecommendation(const QString &sentence, const RestartScenario &scenario)
{
    m_recommendationSentence = sentence;
    m_recommendation = scenario;
    showWhatIf();
}

void ProjectionPanel::setBacktest(std::shared_ptr<const Backtest> backtest, const QString &sentence)
{
    m_content.backtest = std::move(backtest);
    m_comparisonText->setText(sentence);
    m_comparison->setVisible(m_content.backtest != nullptr);
    m_strip->setDays(m_content.backtest ? backtestDays(*m_content.backtest) : std::vector<BacktestDay>());
    m_table->setContent(m_content);
}

void ProjectionPanel::setNote(const QString &note)
{
    m_note = note;
    if (m_content.projection)
        showSentences();
}

void ProjectionPanel::setSentence(const QString &sentence)
{
    m_content.projection.reset();
    m_content.whatIf.reset();
    m_headline->hide();
    m_details->setText(sentence);
    showContent();
}

void ProjectionPanel::dropWhatIf()
{
    m_editor->setWhatIf({});
    setWhatIf({}, {});
}

void ProjectionPanel::showContent()
{
    const bool isDrawn = m_content.projection && isWorthAChart(*m_content.projection);
    m_table->setContent(m_content);
    if (isDrawn)
        m_chart->setContent(m_content);
    const bool isProjected = m_content.projection && m_content.projection->inScope > 0;
    m_views->setVisible(isDrawn);
    m_controls->setShown(isProjected, isDrawn);
    for (QAction *action : {m_commands.oneDay, m_commands.threeDays, m_commands.twoWeeks, m_commands.asTable,
                            m_commands.copy, m_commands.save})
        action->setEnabled(isDrawn);
    for (QAction *action : {m_commands.asUsual, m_commands.whatIf, m_commands.learn, m_commands.compare})
        action->setEnabled(isProjected);
    for (QAction *action : {m_commands.notAtAll, m_commands.everyDay})
        action->setEnabled(isProjected && m_content.projection->needsRestarts);
    m_commands.site->setEnabled(m_sites.size() > 1);
}

void ProjectionPanel::showSentences()
{
    QStringList sentences = projectionSentences(*m_content.projection, locale());
    const QString headline = projectionHeadline(*m_content.projection, locale());
    sentences.removeOne(headline);
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    if (!m_note.isEmpty())
        sentences << m_note;
    m_details->setText(m_content.projection->inScope > 0
                           ? sentences.join(u' ')
                           : tr("No machine of this list is in scope, so nothing is projected."));
}

void ProjectionPanel::choose(const WhatIf &whatIf)
{
    m_editor->setWhatIf(whatIf);
    showWhatIf();
    Q_EMIT whatIfChosen(whatIf);
}

void ProjectionPanel::chooseKind(Kind kind)
{
    RestartScenario scenario{.kind = kind};
    if (kind == Kind::Daily)
        scenario.at = m_controls->time();
    choose({scenario});
}

/// Which of the buttons says what is chosen, and what it gains or what else would.
void ProjectionPanel::showWhatIf()
{
    const RestartScenario &scenario = whatIf().scenario;
    const RestartScenario plain{.kind = scenario.kind, .at = scenario.at};
    const bool isPlain = whatIf() == WhatIf{plain};
    m_commands.asUsual->setChecked(isPlain && scenario.kind == Kind::Observed);
    m_commands.notAtAll->setChecked(isPlain && scenario.kind == Kind::Nobody);
    m_commands.everyDay->setChecked(isPlain && scenario.kind == Kind::Daily);
    m_controls->more()->setChecked(!m_commands.restarts->checkedAction());
    if (scenario.kind == Kind::Daily)
        m_controls->setTime(scenario.at);
    m_commands.reset->setEnabled(!m_commands.asUsual->isChecked());
    m_commands.help->setEnabled(!m_recommendationSentence.isEmpty());
    if (m_commands.reset->isEnabled())
        m_hint->setHint(m_gain, tr("&Drop it"));
    else
        m_hint->setHint(m_recommendationSentence.isEmpty()
                            ? QString()
                            : tr("What would help most. %1").arg(m_recommendationSentence),
                        tr("Tr&y it"));
}

void ProjectionPanel::setHours(int hours)
{
    m_content.hours = hours;
    m_chart->setContent(m_content);
}

void ProjectionPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the projection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Picture (*.png)"), tr("Vector drawing (*.svg)"), tr("Page (*.pdf)"), tr("Numbers (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("projection", "file name without suffix"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<void> saved = saveProjection(m_content, path, m_filesRead()); !saved) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), {}, QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setText(shownText(saved.failure().message));
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}

void ProjectionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_details->setPalette(withQuietText(palette()));
    m_comparisonText->setPalette(withQuietText(palette()));
    m_controls->updateLook();
}

QSize ProjectionPanel::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return {hint.width(), std::max(hint.height(), layout()->minimumHeightForWidth(width()))};
}

void ProjectionPanel::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideFrom;
    m_body->setDirection(isWide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
}

} // namespace tracker
