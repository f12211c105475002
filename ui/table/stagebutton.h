// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/stageshare.h"

#include <QAbstractButton>

namespace tracker {

/// A stage with its symbol, its count and its title. It is down while the filter asks for the stage; a click
/// only says that it was clicked, the filter answers.
class StageButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit StageButton(QWidget *parent = nullptr);

    void setShare(const StageShare &share);
    const StageShare &share() const { return m_share; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void nextCheckState() override { }
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;
    QString countText() const;

    StageShare m_share;
    QIcon m_symbol;
};

} // namespace tracker
