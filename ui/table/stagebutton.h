// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/segmentwidths.h"
#include "ui/table/stageshare.h"

#include <QAbstractButton>

namespace tracker {

/// A segment of the stage bar: a stage with its symbol, its count and its title. It is down while the filter
/// asks for the stage; a click only says that it was clicked, the filter answers.
class StageButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit StageButton(QWidget *parent = nullptr);

    /// \a isBehind: others are chosen, so this one steps back.
    void setShare(const StageShare &share, bool isBehind);
    const StageShare &share() const { return m_share; }
    SegmentNeed need() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void nextCheckState() override { }
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;
    QString countText() const;
    QString word(int room) const;
    void updateSymbol();

    StageShare m_share;
    bool m_isBehind = false;
    QIcon m_symbol;
};

} // namespace tracker
