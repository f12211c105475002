// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/progressline.h"

#include "app/base/shown.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace tracker {

namespace {

constexpr int progressSteps = 1000;
constexpr std::chrono::seconds outcomeShown{6};

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, progressSteps);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);

    m_fading.setSingleShot(true);
    connect(&m_fading, &QTimer::timeout, this, &QWidget::hide);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
    hide();
}

void ProgressLine::begin(const QString &what)
{
    m_fading.stop();
    m_isUnderWay = true;
    m_what = shownText(what);
    m_text->setText(m_what);
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    show();
}

void ProgressLine::setProgress(double part, const QString &detail)
{
    m_text->setText(detail.isEmpty() ? m_what : tr("%1 %2", "what is done, how fast").arg(m_what, detail));
    m_bar->setValue(static_cast<int>(part * progressSteps));
}

void ProgressLine::end(const QString &outcome)
{
    m_isUnderWay = false;
    m_bar->hide();
    m_cancel->hide();
    setVisible(!outcome.isEmpty());
    if (outcome.isEmpty())
        return;
    m_text->setText(outcome);
    m_fading.start(outcomeShown);
    // A screen reader says it without the focus moving here.
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ProgressLine::text() const
{
    return m_text->text();
}

} // namespace tracker
