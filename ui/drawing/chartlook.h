// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tracker {

/// What the chart is drawn with. The curves differ in stroke as well, so that grey is enough.
struct ChartLook {
    QFont font;
    QColor background;
    QColor text;
    QColor quiet;
    QColor grid;
    QColor tracks; ///< those before completion
    QColor complete;
    QColor band;
    QColor timersAlone;
    QColor whatIf;
    QColor window;

    static ChartLook onScreen(const QPalette &palette, const QFont &font);
    /// Dark inks on white, whatever the screen looks like.
    static ChartLook onPaper(const QFont &font);
};

} // namespace tracker
