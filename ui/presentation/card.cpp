// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/card.h"

#include "ui/presentation/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace tracker {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const bool isEntered = now && isAncestorOf(now);
        if (isEntered == m_isEntered)
            return;
        m_isEntered = isEntered;
        update();
    });
}

Card *Card::around(QWidget *content, int margin)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
    return card;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isEntered ? palette().color(QPalette::Highlight) : hairline(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace tracker
