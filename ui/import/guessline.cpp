// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/guessline.h"

#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tracker {

GuessLine::GuessLine(const QString &title, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_stateText(new QLabel)
    , m_reset(new QToolButton)
{
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

void GuessLine::showState()
{
    QString text;
    QString tone = u"muted"_s;
    switch (m_state) {
    case State::NotNeeded:
        text = tr("not needed", "short");
        break;
    case State::Certain:
        text = tr("as marked", "said by the list itself; short");
        break;
    case State::Guessed:
        text = tr("guessed", "short");
        break;
    case State::Doubtful:
        text = tr("guessed, please check", "short");
        tone = u"second"_s;
        break;
    case State::Chosen:
        text = tr("chosen", "short");
        tone = u"progress"_s;
        break;
    }
    m_stateText->setText(text);
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
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace tracker
