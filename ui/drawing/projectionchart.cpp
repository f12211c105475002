// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/projectionchart.h"

#include "ui/drawing/timeticks.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QLineSeries>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr double headroom = 20; // above the line of all machines: room for its note
constexpr double nameOffset = 34; // from a curve's end to its name: room for a piece of its line

QPen strokeOf(const QColor &colour, double width, const QList<qreal> &dashes = {})
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

double timerHours(const Projection &projection)
{
    return std::chrono::duration<double, std::ratio<3600>>(projection.timer).count();
}

struct AxisMark {
    double value = 0;
    QString label;
};

void mark(QCategoryAxis *axis, const std::vector<AxisMark> &marks, double from, double to)
{
    axis->setRange(from, to);
    const QStringList old = axis->categoriesLabels();
    const auto isSame = [&](const AxisMark &mark, const QString &label) {
        return mark.label == label && qFuzzyCompare(1 + mark.value, 1 + axis->endValue(label));
    };
    // Each change lays the chart out anew, which asks for its marks again.
    if (std::equal(marks.begin(), marks.end(), old.begin(), old.end(), isSame))
        return;
    for (const QString &label : old)
        axis->remove(label);
    axis->setStartValue(from - 1);
    for (const AxisMark &mark : marks)
        axis->append(mark.label, mark.value);
    axis->setRange(from, to);
}

} // namespace

ProjectionChart::ProjectionChart(const ChartLook &look, const QLocale &locale)
    : m_look(look)
    , m_locale(locale)
    , m_timeAxis(new QCategoryAxis(this))
    , m_machineAxis(new QCategoryAxis(this))
    , m_window(new QAreaSeries(this))
    , m_band(new QAreaSeries(this))
{
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundRoundness(0);

    // Marks of our own: round times of day, and no numbers beyond all machines.
    for (QCategoryAxis *axis : {m_timeAxis, m_machineAxis})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_machineAxis->setLineVisible(false);
    addAxis(m_timeAxis, Qt::AlignBottom);
    addAxis(m_machineAxis, Qt::AlignLeft);

    // In the order they are painted. An area does not own its edges.
    for (QAreaSeries *area : {m_window, m_band}) {
        area->setUpperSeries(new QLineSeries(area));
        addSeries(area);
        area->attachAxis(m_timeAxis);
        area->attachAxis(m_machineAxis);
    }
    m_band->setLowerSeries(new QLineSeries(m_band));
    m_inScope = addLine();
    m_leftOn = addLine();
    addTrack(); // most procedures have one
    m_completePast = addLine();
    m_complete = addLine();
    m_whatIf = addLine();
    m_now = addLine();
    m_inScopeNote = addNote();
    m_windowNote = addNote();
    m_inventoryNote = addNote(tr("inventory"));
    const auto name = [this](QLineSeries *curve, const QString &text) {
        m_names.push_back({curve, addNote(text), new QGraphicsLineItem(this)});
    };
    name(m_complete, tr("Complete, with 80\u00a0% band"));
    name(m_whatIf, tr("Complete, what if"));
    name(m_leftOn, tr("Complete if left on and nobody restarts"));
    connect(this, &QChart::plotAreaChanged, this, &ProjectionChart::layOut);
    setLook(look);
}

QLineSeries *ProjectionChart::addLine()
{
    auto *line = new QLineSeries(this);
    paintAbove(line);
    return line;
}

void ProjectionChart::paintAbove(QLineSeries *line)
{
    addSeries(line);
    line->attachAxis(m_timeAxis);
    line->attachAxis(m_machineAxis);
}

void ProjectionChart::addTrack()
{
    const TrackLines lines{.past = addLine(), .future = addLine()};
    m_names.insert(m_names.begin() + static_cast<std::ptrdiff_t>(m_tracks.size()),
                   {lines.future, addNote(), new QGraphicsLineItem(this)});
    m_tracks.push_back(lines);
}

QGraphicsTextItem *ProjectionChart::addNote(const QString &text)
{
    auto *note = new QGraphicsTextItem(text, this);
    note->document()->setDocumentMargin(0);
    note->setZValue(10);
    return note;
}

void ProjectionChart::setContent(const ChartContent &content)
{
    m_content = content;
    const Projection &projection = *content.projection;
    m_range = chartRange(projection, content.hours);

    m_inScopeNote->setPlainText(tr("%1 in scope").arg(m_locale.toString(projection.inScope)));
    m_windowNote->setPlainText(tr("%1: %n-hour window", "the timer's name", qRound(timerHours(projection)))
                                   .arg(projection.timerTitle));

    const size_t known = m_tracks.size();
    while (m_tracks.size() + 1 < projection.tracks.size())
        addTrack();
    for (size_t track = 0; track < m_tracks.size(); ++track) {
        const bool isThere = track + 1 < projection.tracks.size();
        m_names[track].text->setPlainText(isThere ? projection.tracks[track].title : QString());
    }
    fillCurves();
    if (m_tracks.size() > known) {
        for (QLineSeries *line : {m_completePast, m_complete, m_whatIf, m_now}) {
            removeSeries(line);
            paintAbove(line);
        }
        setLook(m_look);
    }
    layOut();
}

void ProjectionChart::setLook(const ChartLook &look)
{
    m_look = look;
    setBackgroundBrush(look.background);
    setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : axes()) {
        axis->setLabelsFont(look.font);
        axis->setLabelsBrush(look.quiet);
        axis->setGridLinePen(strokeOf(look.grid, 1));
        axis->setLinePen(strokeOf(look.grid, 1));
    }
    for (QAreaSeries *area : {m_window, m_band}) {
        area->setPen(Qt::NoPen);
        area->setBrush(area == m_window ? look.window : look.band);
    }
    m_inScope->setPen(strokeOf(look.quiet, 1, {1, 3}));
    m_leftOn->setPen(strokeOf(look.timersAlone, 1.5, {1, 2}));
    for (size_t track = 0; track < m_tracks.size(); ++track) {
        m_tracks[track].past->setPen(strokeOf(look.tracks, 1.5));
        m_tracks[track].future->setPen(strokeOf(look.tracks, 1.5, {3 + 3.0 * static_cast<double>(track), 2}));
    }
    m_completePast->setPen(strokeOf(look.complete, 2.5));
    m_complete->setPen(strokeOf(look.complete, 2.5, {5, 2}));
    m_whatIf->setPen(strokeOf(look.whatIf, 2, {6, 2, 1, 2}));
    m_now->setPen(strokeOf(look.text, 1));

    const auto ink = [&look](QGraphicsTextItem *note, const QColor &colour) {
        note->setFont(look.font);
        note->setDefaultTextColor(colour);
    };
    ink(m_inScopeNote, look.quiet);
    ink(m_windowNote, look.tracks);
    ink(m_inventoryNote, look.text);
    for (const CurveName &name : m_names) {
        ink(name.text, name.curve->pen().color());
        name.sample->setPen(name.curve->pen());
    }
    setMargins(QMargins(0, 4, static_cast<int>(nameOffset) + nameWidth(), 0));
    layOut();
}

QPointF ProjectionChart::placeOf(double hour, double machines) const
{
    // Not const, though it changes nothing.
    return const_cast<ProjectionChart *>(this)->mapToPosition({hour, machines}, m_now);
}

double ProjectionChart::hourAt(QPointF place) const
{
    return const_cast<ProjectionChart *>(this)->mapToValue(place, m_now).x();
}

void ProjectionChart::fillCurves()
{
    const Projection &projection = *m_content.projection;
    const double all = std::max(projection.inScope, 1u);
    m_window->upperSeries()->replace({{0, 2 * all}, {timerHours(projection), 2 * all}});
    const TrackProjection &completion = projection.completion();
    m_band->upperSeries()->replace(futureSteps(completion.curve.high, m_range));
    m_band->lowerSeries()->replace(futureSteps(completion.curve.low, m_range));
    m_inScope->replace({{m_range.from, all}, {m_range.to, all}});
    m_leftOn->replace(futureSteps(completion.timersAlone, m_range));
    for (size_t track = 0; track < m_tracks.size(); ++track) {
        const bool isThere = track + 1 < projection.tracks.size();
        m_tracks[track].past->replace(isThere ? pastSteps(projection, track, m_range) : QList<QPointF>());
        m_tracks[track].future->replace(
            isThere ? futureSteps(projection.tracks[track].curve.expected, m_range) : QList<QPointF>());
    }
    m_completePast->replace(pastSteps(projection, projection.tracks.size() - 1, m_range));
    m_complete->replace(futureSteps(completion.curve.expected, m_range));
    m_whatIf->replace(m_content.whatIf ? futureSteps(m_content.whatIf->completion().curve.expected, m_range)
                                       : QList<QPointF>());
    m_now->replace({{0, 0}, {0, all}});
}

void ProjectionChart::layOut()
{
    const QRectF plot = plotArea();
    if (!m_content.projection || m_complete->count() == 0 || plot.width() < 1 || plot.height() < 1)
        return;
    layOutTicks();

    const double all = std::max(m_content.projection->inScope, 1u);
    const double left = placeOf(m_range.from, all).x();
    const double now = placeOf(0, 0).x();
    const double line = placeOf(0, all).y();
    const double lineHeight = QFontMetricsF(m_look.font).height();

    m_windowNote->setPos(now + 5, line - lineHeight - 1);
    m_windowNote->setVisible(timerHours(*m_content.projection) > 0
                             && m_windowNote->boundingRect().width() + 10 < plot.right() - now);
    // Where the past is too narrow for it, the note of the whole fleet makes room for that of the window.
    const double inScopeWidth = m_inScopeNote->boundingRect().width() + 8;
    m_inScopeNote->setPos((now - left < inScopeWidth ? plot.right() - inScopeWidth : left) + 4,
                          line - lineHeight - 1);
    // After the line: the past began at the bottom, the future does not.
    m_inventoryNote->setPos(now + 5, plot.bottom() - lineHeight - 2);
    layOutNames();
}

void ProjectionChart::layOutTicks()
{
    const QRectF plot = plotArea();
    const double all = std::max(m_content.projection->inScope, 1u);
    const double step = niceStep(all, static_cast<int>(plot.height() / 40));
    std::vector<AxisMark> marks;
    for (double machines = 0; machines <= all; machines += step)
        marks.push_back({machines, m_locale.toString(std::llround(machines))});
    mark(m_machineAxis, marks, 0, all * plot.height() / std::max(plot.height() - headroom, 1.0));

    const double labelWidth = QFontMetricsF(m_look.font).horizontalAdvance(u"Wed 30 Sept"_s) + 16;
    marks.clear();
    for (const TimeTick &tick : timeTicks(m_content.projection->asOf, m_range,
                                          static_cast<int>(plot.width() / labelWidth), m_locale))
        marks.push_back({tick.hour, tick.clock % u"<br>"_s % tick.elapsed});
    mark(m_timeAxis, marks, m_range.from, m_range.to);
}

/// Each curve's name beside its end, apart from each other.
void ProjectionChart::layOutNames()
{
    const auto end = [](const CurveName &name) { return name.curve->at(name.curve->count() - 1); };
    std::vector<CurveName> names;
    for (const CurveName &name : m_names) {
        const bool isDrawn = name.curve->count() > 0;
        name.text->setVisible(isDrawn);
        name.sample->setVisible(isDrawn);
        if (isDrawn)
            names.push_back(name);
    }
    std::ranges::stable_sort(names, std::greater(), [&](const CurveName &name) { return end(name).y(); });
    // Downwards until none overlaps, then up again as far as the last one hangs below the plot.
    double free = 0;
    for (const CurveName &name : names) {
        const QPointF place = placeOf(end(name).x(), end(name).y());
        name.text->setTextWidth(nameWidth());
        const double height = name.text->boundingRect().height();
        name.text->setPos(place.x() + nameOffset, std::max(place.y() - height / 2, free));
        free = name.text->y() + height + 2;
    }
    const double lineHeight = QFontMetricsF(m_look.font).height();
    double floor = plotArea().bottom() + lineHeight;
    const double middle = lineHeight / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        QGraphicsTextItem *text = name->text;
        text->setY(std::min(text->y(), floor - text->boundingRect().height()));
        floor = text->y() - 2;
        name->sample->setLine(text->x() - nameOffset + 6, text->y() + middle, text->x() - 5,
                              text->y() + middle);
    }
}

int ProjectionChart::nameWidth() const
{
    return static_cast<int>(QFontMetricsF(m_look.font).averageCharWidth() * 26);
}

} // namespace tracker
