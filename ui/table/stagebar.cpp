// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagebar.h"

#include "ui/table/segmentwidths.h"
#include "ui/table/stagebutton.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace tracker {

namespace {

constexpr int segmentGap = 2;
constexpr int outsideGap = 10; // before what is no segment

} // namespace

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stages"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::setShares(const StageShares &shares)
{
    while (m_buttons.size() > shares.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < shares.size()) {
        auto *button = new StageButton(this);
        connect(button, &StageButton::clicked, this,
                [this, button] { Q_EMIT stageClicked(button->share().id); });
        button->show();
        m_buttons.push_back(button);
    }
    const bool someChosen = std::ranges::any_of(shares, &StageShare::chosen);
    for (size_t i = 0; i < shares.size(); ++i)
        m_buttons[i]->setShare(shares[i], someChosen && !shares[i].chosen);
    layOut();
}

void StageBar::layOut()
{
    const auto place = [this](StageButton *button, int x, int width) {
        const QRect fromTheLeft(x, 0, width, height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), fromTheLeft));
    };
    int room = width();
    std::vector<SegmentNeed> needs;
    std::vector<StageButton *> segments;
    std::vector<StageButton *> outside;
    for (StageButton *button : m_buttons) {
        const SegmentNeed need = button->need();
        if (button->share().outside) {
            room -= need.whole + outsideGap;
            outside.push_back(button);
        } else {
            needs.push_back(need);
            segments.push_back(button);
        }
    }
    int x = 0;
    if (!segments.empty()) {
        const auto widths = segmentWidths(needs, room - segmentGap * static_cast<int>(segments.size() - 1));
        for (size_t i = 0; i < segments.size(); ++i) {
            place(segments[i], x, widths[i]);
            x += widths[i] + segmentGap;
        }
        x -= segmentGap;
    }
    for (StageButton *button : outside) {
        x += outsideGap;
        place(button, x, button->need().whole);
        x += button->width();
    }
}

QSize StageBar::sizeHint() const
{
    int wide = 0;
    for (const StageButton *button : m_buttons)
        wide += button->need().whole + outsideGap;
    return {wide, minimumSizeHint().height()};
}

QSize StageBar::minimumSizeHint() const
{
    int wide = 0;
    for (const StageButton *button : m_buttons)
        wide += (button->share().outside ? button->need().whole : button->need().least) + outsideGap;
    return {wide, fontMetrics().height() + 14};
}

void StageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
}

void StageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace tracker
