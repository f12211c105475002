// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

#include <QWidget>

#include <vector>

namespace tracker {

/// The way of a machine through a procedure: its stages from left to right, with symbol, title and what each
/// is about.
class StagePicture : public QWidget {
    Q_OBJECT

public:
    explicit StagePicture(const Procedure &procedure, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columnWidth(int width) const;
    QFont titleFont() const;
    int titleHeight(int columnWidth) const;

    std::vector<Stage> m_stages; // on the way; not those beside it
};

} // namespace tracker
