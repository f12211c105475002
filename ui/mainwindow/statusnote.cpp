// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statusnote.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAccessible>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int roomBesideText = 34; // for symbol and frame
constexpr int lettersAtLeast = 12;

} // namespace

StatusNote::StatusNote(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(14, 14));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void StatusNote::setNote(const QString &sentences, bool isOdd)
{
    m_note = shownText(sentences);
    m_isOdd = isOdd;
    setAccessibleName(m_note);
    setToolTip(plainToolTip(m_note));
    setVisible(!m_note.isEmpty());
    updateLook();
    updateGeometry();
    showAsMuchAsFits();
    // A screen reader says it without the focus moving here.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusNote::showAsMuchAsFits()
{
    QString text = fontMetrics().elidedText(m_note, Qt::ElideRight, width() - roomBesideText);
    setText(text.replace(u'&', u"&&"_s));
}

void StatusNote::updateLook()
{
    const QColor ink = m_isOdd ? toneColour(u"second"_s, palette()) : quietText(palette());
    setIcon(symbolIcon(m_isOdd ? u"warning"_s : u"info"_s, ink));
}

QSize StatusNote::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_note) + roomBesideText + 2, fontMetrics().height() + 6};
}

QSize StatusNote::minimumSizeHint() const
{
    return {lettersAtLeast * fontMetrics().averageCharWidth() + roomBesideText, sizeHint().height()};
}

void StatusNote::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    if (event->type() == QEvent::FontChange)
        showAsMuchAsFits();
}

void StatusNote::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showAsMuchAsFits();
}

} // namespace tracker
