// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/machinepage.h"

#include "app/assess/explanation.h"
#include "app/base/shown.h"
#include "ui/detail/machinetext.h"
#include "ui/detail/trackview.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int iconSize = 18;

QLabel *makeText(QWidget *parent, Qt::TextFormat format)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A long name or path without a space must not widen the page.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QLabel *makeBlock(QWidget *parent, const QString &name)
{
    QLabel *label = makeText(parent, Qt::RichText);
    label->setAccessibleName(name);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::AlternateBase);
    label->setMargin(10);
    return label;
}

} // namespace

MachinePage::MachinePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QLabel(tr("Select a machine to see why it stands where it does."), this))
    , m_scroll(new QScrollArea(this))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);

    auto *page = new QWidget;
    m_name = makeText(page, Qt::PlainText);
    m_where = makeText(page, Qt::PlainText);
    m_stageIcon = new QLabel(page);
    m_stage = makeText(page, Qt::RichText);
    m_why = makeBlock(page, tr("Why"));
    m_evidence = makeBlock(page, tr("Judged by"));
    m_evidence->setTextInteractionFlags(m_evidence->textInteractionFlags() | Qt::LinksAccessibleByMouse
                                        | Qt::LinksAccessibleByKeyboard);
    connect(m_evidence, &QLabel::linkActivated, this, [this](const QString &place) {
        if (place.toUInt() < m_cells.size())
            Q_EMIT cellWanted(m_list, m_cells[place.toUInt()]);
    });
    m_warnings = makeBlock(page, tr("Warnings"));

    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_name->setFont(large);

    auto *stage = new QHBoxLayout;
    stage->setSpacing(6);
    stage->addWidget(m_stageIcon, 0, Qt::AlignTop);
    stage->addWidget(m_stage, 1);
    m_trackLayout = new QVBoxLayout;
    m_trackLayout->setSpacing(14);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_name);
    layout->addWidget(m_where);
    layout->addLayout(stage);
    layout->addSpacing(8);
    layout->addLayout(m_trackLayout);
    layout->addSpacing(8);
    layout->addWidget(m_warnings);
    layout->addWidget(m_why);
    layout->addWidget(m_evidence);
    layout->addStretch();

    page->setBackgroundRole(QPalette::Base);
    m_scroll->setAccessibleName(tr("Machine"));
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(page);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // a change of the palette, so it also fills
}

void MachinePage::showMachine(std::shared_ptr<const Assessment> assessment,
                              std::shared_ptr<const ClientList> list, std::optional<MachineIndex> machine)
{
    m_assessment = std::move(assessment);
    m_list = std::move(list);
    m_machine = machine;
    fill();
    m_scroll->verticalScrollBar()->setValue(0);
}

void MachinePage::fill()
{
    m_nothing->setPalette(withQuietText(palette()));
    m_where->setPalette(withQuietText(palette()));
    m_stack->setCurrentIndex(m_machine ? 1 : 0);
    if (!m_machine) {
        m_reading.cancel();
        return;
    }

    const Judgement &judgement = m_assessment->at(*m_machine);
    const Procedure &procedure = m_assessment->procedure();
    const Stage &stage = procedure.stages[judgement.stage];
    const QColor tone = toneColour(stage.colour, palette());
    const Explanation explanation = explain(*m_assessment, *m_machine, locale());

    const std::string_view name = m_assessment->fleet().name(*m_machine);
    m_name->setText(shownText(QString::fromUtf8(name)));
    const QString where = whereText(*m_assessment, *m_machine);
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    m_stageIcon->setPixmap(
        symbolIcon(stage.symbol, tone).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_stage->setText(tr("<b>%1</b> – %2", "stage, and whether a restart is required")
                         .arg(stage.title.toHtmlEscaped(), restartText(judgement).toHtmlEscaped()));
    showTracks(explanation.tracks, tone);

    m_why->setText(whyText(explanation, palette()));
    showEvidence(explanation.judgedBy);
    m_warnings->setText(warningsText(explanation, procedure, palette()));
    m_warnings->setVisible(!explanation.warnings.empty());
}

/// As it was read; then with the cells as they stand in their files.
void MachinePage::showEvidence(const std::vector<JudgedBy> &judgedBy)
{
    using Cells = std::vector<EvidenceCell>;
    m_cells.clear();
    m_evidence->setText(evidenceText(judgedBy, Cells(), palette(), locale()));
    m_evidence->setVisible(!judgedBy.empty());
    if (!m_list || judgedBy.empty()) {
        m_reading.cancel();
        return;
    }
    std::vector<Field> fields;
    for (const JudgedBy &fact : judgedBy)
        fields.push_back(fact.field);
    m_reading.start([list = m_list, machine = *m_machine,
                     fields](Progress &) { return readEvidence(*list, machine, fields); },
                    [this, judgedBy](const Result<Cells> &cells) {
                        m_cells = cells ? *cells : Cells();
                        m_evidence->setText(evidenceText(judgedBy, cells, palette(), locale()));
                    });
}

void MachinePage::showTracks(const std::vector<TrackStory> &stories, const QColor &tone)
{
    while (m_tracks.size() < stories.size()) {
        m_tracks.push_back(new TrackView(this));
        m_trackLayout->addWidget(m_tracks.back());
    }
    for (size_t at = 0; at < m_tracks.size(); ++at) {
        m_tracks[at]->setVisible(at < stories.size());
        if (at < stories.size())
            m_tracks[at]->setStory(stories[at], tone);
    }
}

void MachinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        fill();
}

} // namespace tracker
