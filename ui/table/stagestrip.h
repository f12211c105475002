// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/stageshare.h"

#include <QWidget>

namespace tracker {

/// One bar, a segment a stage, in proportion; a click on a segment names its stage. For the pointer only: the
/// stage buttons say and do the same for keys and screen readers.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void setShares(const StageShares &shares);
    /// Where the segment of a share is painted; empty for a share of nobody.
    QRectF segment(size_t share) const;

Q_SIGNALS:
    void clicked(const QString &stageId);

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    const StageShare *shareAt(const QPointF &position) const;

    StageShares m_shares;
    std::vector<QRectF> m_segments;
};

} // namespace tracker
