// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagebar.h"

#include "ui/table/stagebutton.h"
#include "ui/table/stagestrip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tracker {

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
    , m_strip(new StageStrip)
    , m_row(new QHBoxLayout)
{
    setAccessibleName(tr("Stages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_strip);
    layout->addLayout(m_row);
    m_row->setSpacing(6);
    connect(m_strip, &StageStrip::clicked, this, &StageBar::stageClicked);
}

void StageBar::setShares(const StageShares &shares)
{
    m_strip->setShares(shares);
    while (m_buttons.size() > shares.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < shares.size()) {
        auto *button = new StageButton;
        connect(button, &StageButton::clicked, this,
                [this, button] { Q_EMIT stageClicked(button->share().id); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < shares.size(); ++i) {
        m_buttons[i]->setShare(shares[i]);
        // Room is shared by need, so that long titles are the last to be shortened.
        m_row->setStretch(static_cast<int>(i), m_buttons[i]->sizeHint().width());
    }
}

} // namespace tracker
