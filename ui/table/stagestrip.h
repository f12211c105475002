// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/sitesmodel.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace tracker {

/// Paints the stage bar in small: a segment a stage, in proportion, none narrower than can be seen.
void paintStageStrip(QPainter &painter, const QRectF &place, const std::vector<StagePart> &parts,
                     const QPalette &palette);

} // namespace tracker
