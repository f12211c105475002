// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionpanel.h"

#include "app/forecast/projectioncsv.h"
#include "app/report/projectionsentences.h"
#include "ui/chart/chartexport.h"
#include "ui/chart/projectiontable.h"
#include "ui/chart/projectionview.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int wideFrom = 760; // the buttons beside the chart; above it in a narrower panel

// Fusion's checked buttons are hard to tell from the others, above all on dark.
constexpr auto buttonSheet = R"(
QToolButton { border: 1px solid palette(mid); border-radius: 4px; padding: 3px 9px; background: palette(button); }
QToolButton:hover { border-color: palette(dark); }
QToolButton:pressed { background: palette(midlight); }
QToolButton:focus { border-color: palette(highlight); }
QToolButton:checked { border: 2px solid palette(highlight); padding: 2px 8px; background: palette(base);
                      color: palette(link); }
QToolButton:checked:focus { border-color: palette(text); })"_L1;

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
    , m_headline(makeText(this))
    , m_details(makeText(this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons(new QWidget(this))
    , m_views(new QWidget(this))
    , m_stack(new QStackedLayout(m_views))
    , m_chart(new ProjectionView(m_views))
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
    m_tableView->setColumnWidth(ProjectionTable::Time,
                                fontMetrics().horizontalAdvance(u"Wed 30 Sept 00:00"_s) + 16);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);

    m_buttons->setStyleSheet(buttonSheet);
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_scenarioButtons = makeScenarioButtons());
    buttons->addStretch();
    buttons->addWidget(m_viewButtons = makeViewButtons());

    m_body->setSpacing(12);
    m_body->addWidget(m_buttons);
    m_body->addWidget(m_views, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    layout->addLayout(m_body, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSentence({});
}

void ProjectionPanel::setProjection(std::shared_ptr<const Projection> projection)
{
    m_projection = std::move(projection);
    m_table->setProjection(m_projection);
    const bool isDrawn = isWorthAChart(*m_projection);
    if (isDrawn)
        m_chart->setProjection(m_projection, m_hours);
    m_views->setVisible(isDrawn);
    m_viewButtons->setVisible(isDrawn);
    m_scenarioButtons->setVisible(m_projection->inScope > 0);
    showSentences();
}

void ProjectionPanel::setSentence(const QString &sentence)
{
    m_projection.reset();
    m_table->setProjection({});
    m_views->hide();
    m_viewButtons->hide();
    m_scenarioButtons->hide();
    m_headline->hide();
    m_details->setText(sentence);
}

void ProjectionPanel::showSentences()
{
    QStringList sentences = projectionSentences(*m_projection, locale());
    // What is still to come leads; a milestone behind us is no news.
    const auto &milestones = m_projection->milestones;
    const auto isAhead = [this](const Projection::Milestone &milestone) {
        return !milestone.latest.isKnown() || milestone.latest > m_projection->asOf;
    };
    const auto next = std::find_if(milestones.begin(), milestones.end(), isAhead) - milestones.begin();
    const bool hasHeadline = next < sentences.size();
    m_headline->setText(hasHeadline ? sentences.takeAt(next) : QString());
    m_headline->setVisible(hasHeadline);
    m_details->setText(m_projection->inScope > 0
                           ? sentences.join(u' ')
                           : tr("No machine of this list is in scope, so nothing is projected."));
}

QWidget *ProjectionPanel::makeScenarioButtons()
{
    using Kind = RestartScenario::Kind;
    auto *box = new QWidget(m_buttons);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->setColumnStretch(2, 1);
    m_scenarios = new QButtonGroup(box);
    const auto add = [&](Kind kind, int row, int column, const QString &text, const QString &help) {
        auto *button = new QToolButton(box);
        button->setText(text);
        button->setToolTip(help);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        m_scenarios->addButton(button, static_cast<int>(kind));
        layout->addWidget(button, row, column);
        return button;
    };
    auto *title = new QLabel(tr("What if people restart…"), box);
    layout->addWidget(title, 0, 0, 1, 2);
    add(Kind::Observed, 1, 0, tr("as &usual"), tr("People restart as they did until now"))->setChecked(true);
    add(Kind::Nobody, 1, 1, tr("&not at all"),
        tr("Every machine stays on and logged on, and nobody restarts it"));
    add(Kind::Daily, 2, 0, tr("every day a&t"), tr("Every machine is restarted each day at this time"));
    m_dailyTime = new QTimeEdit(QTime(18, 0), box);
    m_dailyTime->setAccessibleName(tr("Time of day at which everyone restarts"));
    m_dailyTime->setDisplayFormat(u"HH:mm"_s);
    m_dailyTime->setKeyboardTracking(false);
    layout->addWidget(m_dailyTime, 2, 1);

    connect(m_scenarios, &QButtonGroup::idClicked, this, &ProjectionPanel::emitScenario);
    connect(m_dailyTime, &QTimeEdit::timeChanged, this, [this] {
        m_scenarios->button(static_cast<int>(Kind::Daily))->setChecked(true);
        emitScenario();
    });
    return box;
}

void ProjectionPanel::emitScenario()
{
    RestartScenario scenario;
    scenario.kind = static_cast<RestartScenario::Kind>(m_scenarios->checkedId());
    if (scenario.kind == RestartScenario::Kind::Daily)
        scenario.at = m_dailyTime->time();
    Q_EMIT scenarioChosen(scenario);
}

QWidget *ProjectionPanel::makeViewButtons()
{
    auto *box = new QWidget(m_buttons);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *spans = new QButtonGroup(box);
    const auto addSpan = [&](int days, const QString &text) {
        auto *button = new QToolButton(box);
        button->setText(text);
        button->setToolTip(tr("Show %Ln day(s) ahead", nullptr, days));
        button->setAccessibleName(button->toolTip());
        button->setCheckable(true);
        button->setChecked(24 * days == m_hours);
        spans->addButton(button, 24 * days);
        layout->addWidget(button);
    };
    addSpan(1, tr("&1 d", "days shown by the chart; short"));
    addSpan(3, tr("&3 d", "days shown by the chart; short"));
    addSpan(14, tr("1&4 d", "days shown by the chart; short"));
    connect(spans, &QButtonGroup::idClicked, this, &ProjectionPanel::setHours);
    layout->addStretch();

    const auto addTool = [&](const QString &text, const QString &help) {
        auto *button = new QToolButton(box);
        button->setText(text);
        button->setToolTip(help);
        layout->addWidget(button);
        return button;
    };
    m_asTable = addTool(tr("Ta&ble"), tr("Show the numbers as a table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, m_stack, &QStackedLayout::setCurrentIndex);
    connect(addTool(tr("&Copy"), tr("Copy the chart as a picture, and its numbers as text")),
            &QToolButton::clicked, this, &ProjectionPanel::copy);
    connect(addTool(tr("&Save as…"), tr("Save the chart as PNG or SVG, or its numbers as CSV")),
            &QToolButton::clicked, this, &ProjectionPanel::save);
    return box;
}

void ProjectionPanel::setHours(int hours)
{
    m_hours = hours;
    m_chart->setProjection(m_projection, hours);
}

void ProjectionPanel::copy() const
{
    auto *content = new QMimeData;
    content->setImageData(projectionImage(m_projection, m_hours));
    content->setText(QString::fromUtf8(projectionCsv(*m_projection)));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ProjectionPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the projection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Vector drawing (*.svg)"), tr("Numbers (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("projection", "file name without suffix"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<void> saved = saveProjection(m_projection, m_hours, path); !saved) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), saved.failure().message,
                                        QMessageBox::Ok, this);
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
    // A style sheet keeps the palette's colours it was set with.
    m_buttons->setStyleSheet({});
    m_buttons->setStyleSheet(buttonSheet);
}

void ProjectionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideFrom;
    m_body->setDirection(isWide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
}

} // namespace tracker
