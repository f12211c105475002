// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/messagebar.h"

#include "app/base/shown.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace tracker {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel)
    , m_text(new QLabel)
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setAccessibleName(tr("Messages"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->setSpacing(10);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const std::vector<MessageAction> &actions)
{
    m_kind = kind;
    m_text->setText(shownText(text));
    setActions(actions);
    updateSymbol();
    show();
    // A screen reader says it without the focus moving here.
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setActions(const std::vector<MessageAction> &actions)
{
    while (const std::unique_ptr<QLayoutItem> old{m_actions->takeAt(0)}) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
    }
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->addWidget(button);
        button->show();
    }
}

QString MessageBar::text() const
{
    return m_text->text();
}

QColor MessageBar::tone() const
{
    switch (m_kind) {
    case Kind::Information:
        return toneColour(u"progress"_s, palette());
    case Kind::Warning:
        return toneColour(u"second"_s, palette());
    case Kind::Failure:
        return toneColour(u"attention"_s, palette());
    }
    Q_UNREACHABLE();
}

void MessageBar::updateSymbol()
{
    const QString symbol = m_kind == Kind::Information ? u"info"_s
        : m_kind == Kind::Warning                      ? u"warning"_s
                                                       : u"error"_s;
    m_symbol->setPixmap(symbolIcon(symbol, tone()).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_close->setIcon(symbolIcon(u"close"_s, palette().color(QPalette::Text)));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSymbol();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blended(palette().color(QPalette::Base), tone(), 0.45));
    painter.setBrush(blended(palette().color(QPalette::Base), tone(), 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace tracker
