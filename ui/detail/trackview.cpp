// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/trackview.h"

#include "app/base/format.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr double dotSize = 14;
constexpr double textGap = 6; // between dots and texts, and between neighbouring texts
constexpr double lineWidth = 3;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

double heightOf(const QString &text, const QFont &font, double width)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect({0, 0, width, 1e4}, wrapped, text).height();
}

double longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double longest = 0;
    for (const QString &word : text.simplified().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

} // namespace

TrackView::TrackView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TrackView::setStory(const TrackStory &story, const QColor &tone)
{
    m_story = story;
    m_tone = tone;
    QStringList words;
    for (const Milestone &milestone : story.milestones) {
        const QString text = detailOf(milestone).replace(u'\n', u' ');
        QString pattern;
        switch (milestone.state) {
        case MilestoneState::Done:
            pattern = tr("%1: done. %2");
            break;
        case MilestoneState::Awaited:
            pattern = tr("%1: awaited. %2");
            break;
        case MilestoneState::Ahead:
            pattern = tr("%1: still ahead. %2");
            break;
        case MilestoneState::NotNeeded:
            pattern = tr("%1: not needed. %2");
            break;
        case MilestoneState::Unknown:
            pattern = tr("%1: unknown whether done. %2");
            break;
        }
        words.append(pattern.arg(milestone.title, text).trimmed());
    }
    setAccessibleName(story.title);
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

int TrackView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layOut(width).height));
}

QSize TrackView::sizeHint() const
{
    return {300, heightForWidth(300)};
}

QSize TrackView::minimumSizeHint() const
{
    return {120, fontMetrics().height()}; // the layout asks heightForWidth() for the rest
}

void TrackView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// When it happened, or what it takes.
QString TrackView::detailOf(const Milestone &milestone) const
{
    QStringList lines;
    if (!milestone.note.isEmpty())
        lines.append(milestone.note);
    if (milestone.time.isKnown())
        lines.append(formatMoment(milestone.time, locale()));
    return lines.join(u'\n');
}

/// What stands below the title.
QString TrackView::textOf(const Milestone &milestone) const
{
    const QString detail = detailOf(milestone);
    return detail.isEmpty() && milestone.state == MilestoneState::NotNeeded ? tr("not needed") : detail;
}

QFont TrackView::headingFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

/// What is still ahead steps back.
QFont TrackView::titleFont(MilestoneState state) const
{
    QFont title = font();
    title.setBold(state != MilestoneState::Ahead && state != MilestoneState::NotNeeded);
    return title;
}

bool TrackView::fitsBeside(double slot) const
{
    return std::ranges::all_of(m_story.milestones, [&](const Milestone &milestone) {
        return longestWord(milestone.title, titleFont(milestone.state)) <= slot - textGap
            && longestWord(textOf(milestone), font()) <= slot - textGap
            && heightOf(textOf(milestone), font(), slot - textGap)
            <= 4.5 * QFontMetricsF(font()).lineSpacing();
    });
}

TrackView::Layout TrackView::layOut(double width) const
{
    Layout layout;
    const double top = QFontMetricsF(headingFont()).lineSpacing() + textGap;
    const auto count = static_cast<double>(m_story.milestones.size());
    const double slot = width / std::max(count, 1.0);
    layout.height = top;
    if (fitsBeside(slot)) {
        double x = 0;
        for (const Milestone &milestone : m_story.milestones) {
            Place place;
            place.dot = {x, top, dotSize, dotSize};
            const double textWidth = slot - textGap;
            place.title = {x, top + dotSize + textGap / 2, textWidth,
                           heightOf(milestone.title, titleFont(milestone.state), textWidth)};
            place.text = {x, place.title.bottom(), textWidth, heightOf(textOf(milestone), font(), textWidth)};
            layout.height = std::max(layout.height, place.text.bottom());
            layout.places.push_back(place);
            x += slot;
        }
        return layout;
    }
    const double x = dotSize + textGap;
    for (const Milestone &milestone : m_story.milestones) {
        Place place;
        place.title
            = {x, layout.height, width - x, heightOf(milestone.title, titleFont(milestone.state), width - x)};
        place.dot = {0, layout.height + (QFontMetricsF(font()).height() - dotSize) / 2, dotSize, dotSize};
        place.text = {x, place.title.bottom(), width - x, heightOf(textOf(milestone), font(), width - x)};
        layout.height = place.text.bottom() + textGap;
        layout.places.push_back(place);
    }
    layout.height -= textGap;
    return layout;
}

void TrackView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(headingFont());
    painter.setPen(quietText(palette()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, m_story.title);

    const Layout layout = layOut(width());
    for (size_t at = 1; at < layout.places.size(); ++at) {
        const bool isDone = m_story.milestones[at].state == MilestoneState::Done;
        painter.setPen(QPen(isDone ? inkOf(MilestoneState::Done) : palette().color(QPalette::Mid),
                            isDone ? lineWidth : lineWidth / 2));
        painter.drawLine(layout.places[at - 1].dot.center(), layout.places[at].dot.center());
    }
    for (size_t at = 0; at < layout.places.size(); ++at) {
        const Milestone &milestone = m_story.milestones[at];
        const Place &place = layout.places[at];
        paintDot(painter, place.dot, milestone.state);
        const bool isNext
            = milestone.state == MilestoneState::Awaited || milestone.state == MilestoneState::Unknown;
        const bool isDone = milestone.state == MilestoneState::Done;
        painter.setFont(titleFont(milestone.state));
        painter.setPen(isNext       ? m_tone
                           : isDone ? palette().color(QPalette::WindowText)
                                    : quietText(palette()));
        painter.drawText(place.title, wrapped, milestone.title);
        painter.setFont(font());
        painter.setPen(isNext ? m_tone : quietText(palette()));
        painter.drawText(place.text, wrapped, textOf(milestone));
    }
}

/// Each state has a shape of its own, so that colour is not needed to tell them apart.
void TrackView::paintDot(QPainter &painter, const QRectF &place, MilestoneState state) const
{
    const QColor ink = inkOf(state);
    const QColor background = palette().color(backgroundRole());
    const QRectF dot = place.adjusted(1, 1, -1, -1);
    const auto mark = [&](const QList<QPointF> &points, const QColor &colour) {
        QList<QPointF> placed;
        for (const QPointF &point : points)
            placed.append(dot.topLeft() + point * dot.width());
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(placed);
    };
    painter.setBrush(state == MilestoneState::Done ? ink : background);
    switch (state) {
    case MilestoneState::Done:
        painter.setPen(QPen(ink, 1));
        painter.drawEllipse(dot);
        mark({{0.26, 0.52}, {0.44, 0.70}, {0.76, 0.32}}, background);
        break;
    case MilestoneState::Awaited:
        painter.setPen(QPen(ink, 3));
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        break;
    case MilestoneState::Unknown: {
        painter.setPen(QPen(ink, 1.8));
        painter.drawEllipse(dot);
        QFont font = headingFont();
        font.setPixelSize(10);
        painter.setFont(font);
        painter.drawText(dot, Qt::AlignCenter, u"?"_s);
        break;
    }
    case MilestoneState::Ahead:
        painter.setPen(QPen(ink, 1.5));
        painter.drawEllipse(dot.adjusted(2, 2, -2, -2));
        break;
    case MilestoneState::NotNeeded:
        painter.setPen(Qt::NoPen);
        painter.drawRect(dot);
        mark({{0.2, 0.5}, {0.8, 0.5}}, ink);
        break;
    }
}

QColor TrackView::inkOf(MilestoneState state) const
{
    switch (state) {
    case MilestoneState::Done:
        return toneColour(u"done"_s, palette());
    case MilestoneState::Awaited:
    case MilestoneState::Unknown:
        return m_tone;
    case MilestoneState::Ahead:
    case MilestoneState::NotNeeded:
        break;
    }
    return quietText(palette());
}

} // namespace tracker
