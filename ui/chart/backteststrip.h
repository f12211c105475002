// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/backtestdays.h"

#include <QWidget>

namespace tracker {

/// How an earlier list's projection turned out, a cell for each day: a symbol, the day and a word.
class BacktestStrip : public QWidget {
    Q_OBJECT

public:
    explicit BacktestStrip(QWidget *parent = nullptr);

    void setDays(std::vector<BacktestDay> days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect cell(size_t day) const;
    QString textOf(const BacktestDay &day) const;

    std::vector<BacktestDay> m_days;
};

} // namespace tracker
