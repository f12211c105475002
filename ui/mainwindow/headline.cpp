// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/headline.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

Headline::Headline(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_source(new QLabel)
{
    m_sentence->setAccessibleName(tr("State of the roll-out"));
    m_source->setAccessibleName(tr("Where this is known from"));
    for (QLabel *label : {m_sentence, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_sentence);
    layout->addWidget(m_source);
    updateLook();
}

void Headline::setText(const QString &sentence, const QString &brief, const QString &source)
{
    m_text = shownText(sentence);
    m_brief = shownText(brief);
    m_source->setText(shownText(source));
    showSentence();
}

void Headline::setOneLine(bool oneLine)
{
    if (m_isOneLine == oneLine)
        return;
    m_isOneLine = oneLine;
    m_source->setHidden(oneLine);
    m_sentence->setWordWrap(!oneLine);
    updateLook();
}

void Headline::showSentence()
{
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const bool fits = metrics.horizontalAdvance(m_text) <= width();
    m_sentence->setText(m_isOneLine && !fits ? metrics.elidedText(m_brief, Qt::ElideRight, width()) : m_text);
    m_sentence->setAccessibleDescription(m_text);
    m_sentence->setToolTip(m_isOneLine ? plainToolTip(m_text + u"\n\n"_s + m_source->text()) : QString());
}

QString Headline::source() const
{
    return m_source->text();
}

QSize Headline::minimumSizeHint() const
{
    // A wrapped label asks for the height of its narrowest form, with which no window fits a small screen;
    // the height for its width is what it gets.
    const int source = m_isOneLine ? 0 : layout()->spacing() + m_source->fontMetrics().height();
    return {QWidget::minimumSizeHint().width(), m_sentence->fontMetrics().height() + source};
}

void Headline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

void Headline::updateLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (m_isOneLine ? 1.05 : 1.2));
    m_sentence->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_source->setPalette(quiet);
    showSentence();
}

void Headline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSentence();
}

} // namespace tracker
