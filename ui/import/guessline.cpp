// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/guessline.h"

#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

GuessLine::GuessLine(const QString &title, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_stateText(new QLabel)
    , m_reset(new QToolButton)
{
    m_stateText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QString name = QString(title).remove(u'&');
    auto *label = new QLabel(title);
    label->setBuddy(control);
    control->setAccessibleName(name);
    m_reset->setAutoRaise(true);
    m_reset->setIconSize(QSize(14, 14));
    m_reset->setToolTip(tr("Guess again"));
    m_reset->setAccessibleName(tr("Guess again: %1").arg(name));
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_stateText, 0, 1);
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(control, 1, 0, 1, 3);
    setTabOrder(control, m_reset);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_control->setFocus(); // the button is about to hide
        Q_EMIT resetWanted();
    });
    showState();
}

void GuessLine::setState(State state)
{
    m_state = state;
    showState();
}

QString GuessLine::textOf(State state)
{
    switch (state) {
    case State::NotNeeded:
        return tr("not needed", "short");
    case State::Certain:
        return tr("as marked", "said by the list itself; short");
    case State::Guessed:
        return tr("guessed", "short");
    case State::Doubtful:
        return tr("guessed, please check", "short");
    case State::Chosen:
        return tr("chosen", "short");
    }
    Q_UNREACHABLE();
}

void GuessLine::showState()
{
    const QString text = textOf(m_state);
    const QString tone = m_state == State::Doubtful ? u"second"_s
        : m_state == State::Chosen                  ? u"progress"_s
                                                    : u"muted"_s;
    m_stateText->setText(text);
    // No state shall make the line wider than it was.
    int width = 0;
    for (const State state :
         {State::NotNeeded, State::Certain, State::Guessed, State::Doubtful, State::Chosen})
        width = std::max(width, m_stateText->fontMetrics().horizontalAdvance(textOf(state)));
    m_stateText->setMinimumWidth(width);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColour(tone, palette()));
    m_stateText->setPalette(ink);
    m_reset->setIcon(symbolIcon(u"undo"_s, palette().color(QPalette::ButtonText)));
    m_reset->setVisible(m_state == State::Chosen);
    m_control->setAccessibleDescription(text);
}

void GuessLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showState();
}

} // namespace tracker
