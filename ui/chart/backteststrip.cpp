// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/backteststrip.h"

#include "app/base/format.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int barGap = 3;

} // namespace

BacktestStrip::BacktestStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Projection of the earlier list, day by day"));
}

void BacktestStrip::setDays(std::vector<BacktestDay> days)
{
    m_days = std::move(days);
    QStringList sentences;
    for (const BacktestDay &day : m_days)
        sentences << backtestDaySentence(day, locale());
    setAccessibleDescription(sentences.join(u' '));
    update();
}

QSize BacktestStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 6};
}

QSize BacktestStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

QRect BacktestStrip::cell(size_t day) const
{
    const int days = static_cast<int>(m_days.size());
    const int left = static_cast<int>(day) * width() / days;
    const int right = static_cast<int>(day + 1) * width() / days;
    return {left, 0, right - left - barGap, height()};
}

/// As much as a cell has room for.
QString BacktestStrip::textOf(const BacktestDay &day) const
{
    // The hour that ends at midnight belongs to the day before it.
    const QDate date = (day.time - std::chrono::seconds(1)).toDateTime().date();
    const QString symbol = day.completion().isInside()  ? u"✓"_s
        : day.completion().seen > day.completion().high ? u"▲"_s
                                                        : u"▼"_s;
    const QString place = placeInBand(day.completion());
    const int room = cell(0).width() - 8;
    //: a symbol, a day, and whether what was seen lies inside the band: ✓ Tue 25 Jul: inside
    const QString whole = tr("%1 %2: %3").arg(symbol, locale().toString(date, u"ddd d MMM"_s), place);
    const QString brief = tr("%1 %2", "a symbol, and whether it lies inside the band").arg(symbol, place);
    for (const QString &text : {whole, brief}) {
        if (fontMetrics().horizontalAdvance(text) <= room)
            return text;
    }
    return symbol;
}

bool BacktestStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (size_t day = 0; day < m_days.size(); ++day) {
            if (cell(day).contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   plainToolTip(backtestDaySentence(m_days[day], locale())), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void BacktestStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t day = 0; day < m_days.size(); ++day) {
        const bool isInside = m_days[day].completion().isInside();
        const QColor tone = toneColour(isInside ? u"done"_s : u"attention"_s, palette());
        painter.setPen(isInside ? Qt::NoPen : QPen(tone));
        painter.setBrush(blended(palette().color(QPalette::Base), tone, 0.12));
        painter.drawRoundedRect(QRectF(cell(day)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(tone);
        painter.drawText(cell(day), Qt::AlignCenter, textOf(m_days[day]));
    }
}

} // namespace tracker
