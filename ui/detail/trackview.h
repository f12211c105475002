// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/explanation.h"

#include <QColor>
#include <QWidget>

namespace tracker {

/// A track as a line of milestones, with what has happened and what comes next: beside each other where their
/// texts fit, else one below the other. A screen reader gets the same as a list.
class TrackView : public QWidget {
    Q_OBJECT

public:
    explicit TrackView(QWidget *parent = nullptr);

    /// \a tone is the ink of what is awaited.
    void setStory(const TrackStory &story, const QColor &tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place {
        QRectF dot;
        QRectF title;
        QRectF text;
    };
    struct Layout {
        std::vector<Place> places;
        double height = 0;
    };

    QString detailOf(const Milestone &milestone) const;
    QString textOf(const Milestone &milestone) const;
    QFont headingFont() const;
    QFont titleFont(MilestoneState state) const;
    bool fitsBeside(double slot) const;
    Layout layOut(double width) const;
    void paintDot(QPainter &painter, const QRectF &place, MilestoneState state) const;
    QColor inkOf(MilestoneState state) const;

    TrackStory m_story;
    QColor m_tone;
};

} // namespace tracker
