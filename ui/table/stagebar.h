// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/stageshare.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace tracker {

class StageButton;
class StageStrip;

/// How the machines are spread over the stages, in proportion and in numbers; each stage can be clicked.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    void setShares(const StageShares &shares);
    const std::vector<StageButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void stageClicked(const QString &stageId);

private:
    StageStrip *m_strip = nullptr;
    QHBoxLayout *m_row = nullptr;
    std::vector<StageButton *> m_buttons;
};

} // namespace tracker
