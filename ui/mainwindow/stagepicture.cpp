// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/stagepicture.h"

#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QPainter>

#include <algorithm>

namespace tracker {

namespace {

constexpr int symbolSize = 32;
constexpr int spacing = 10;
constexpr int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

StagePicture::StagePicture(const Procedure &procedure, QWidget *parent)
    : QWidget(parent)
{
    QStringList words;
    for (const Stage &stage : procedure.stages) {
        if (stage.role == StageRole::OutOfScope || stage.role == StageRole::Held)
            continue;
        m_stages.push_back(stage);
        words << tr("%1: %2").arg(stage.title, stage.meaning);
    }
    setAccessibleName(tr("The stages of a machine"));
    setAccessibleDescription(words.join(u' '));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StagePicture::columnWidth(int width) const
{
    return m_stages.empty() ? width : width / static_cast<int>(m_stages.size());
}

QFont StagePicture::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int StagePicture::titleHeight(int columnWidth) const
{
    const QFontMetrics metrics(titleFont());
    int highest = 0;
    for (const Stage &stage : m_stages) {
        const QRect room(0, 0, columnWidth - 2 * spacing, 1000);
        highest = std::max(highest, metrics.boundingRect(room, wrapped, stage.title).height());
    }
    return highest;
}

QSize StagePicture::sizeHint() const
{
    return {980, heightForWidth(980)};
}

QSize StagePicture::minimumSizeHint() const
{
    return {600, 120};
}

int StagePicture::heightForWidth(int width) const
{
    const int column = columnWidth(width);
    int meaning = 0;
    for (const Stage &stage : m_stages) {
        const QRect room(0, 0, column - 2 * spacing, 1000);
        meaning = std::max(meaning, fontMetrics().boundingRect(room, wrapped, stage.meaning).height());
    }
    return symbolSize + spacing + titleHeight(column) + spacing / 2 + meaning;
}

void StagePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = columnWidth(width());
    const int titles = titleHeight(column);
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages[i];
        const QRect place(static_cast<int>(i) * column, 0, column, height());
        const QRect symbol(place.center().x() - symbolSize / 2, 0, symbolSize, symbolSize);
        symbolIcon(stage.symbol, toneColour(stage.colour, palette())).paint(&painter, symbol);
        if (i + 1 < m_stages.size()) {
            const QPointF from(symbol.right() + spacing, symbol.center().y() + 0.5);
            const QPointF to(symbol.left() + column - spacing, from.y());
            painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
            painter.drawLine(from, to);
            painter.drawLine(to, to - QPointF(5, 4));
            painter.drawLine(to, to - QPointF(5, -4));
        }
        const QRect words = place.adjusted(spacing, symbolSize + spacing, -spacing, 0);
        painter.setFont(titleFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, wrapped, stage.title);
        painter.setFont(font());
        painter.setPen(quietText(palette()));
        painter.drawText(words.adjusted(0, titles + spacing / 2, 0, 0), wrapped, stage.meaning);
    }
}

} // namespace tracker
