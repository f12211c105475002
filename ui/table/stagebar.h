// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/stageshare.h"

#include <QWidget>

#include <vector>

namespace tracker {

class StageButton;

/// How the machines are spread over the stages: one bar of which each segment is a button with symbol, number
/// and word, as wide as its part where the words leave room for that. Machines that the procedure is not
/// about are no part of it; their button stands quietly behind.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    void setShares(const StageShares &shares);
    const std::vector<StageButton *> &buttons() const { return m_buttons; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageClicked(const QString &stageId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    std::vector<StageButton *> m_buttons;
};

} // namespace tracker
