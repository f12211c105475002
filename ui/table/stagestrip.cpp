// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagestrip.h"

#include "ui/presentation/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

constexpr double stripGap = 2;
constexpr double narrowest = 4;

} // namespace

void paintStageStrip(QPainter &painter, const QRectF &place, const std::vector<StagePart> &parts,
                     const QPalette &palette)
{
    if (parts.empty())
        return;
    const double machines
        = std::accumulate(parts.begin(), parts.end(), 0.0,
                          [](double sum, const StagePart &part) { return sum + part.machines; });
    // Every segment gets its least width, the rest is shared in proportion.
    const auto count = static_cast<double>(parts.size());
    const double free = std::max(0.0, place.width() - stripGap * (count - 1) - narrowest * count);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(place, place.height() / 2, place.height() / 2);
    painter.setClipPath(outline, Qt::IntersectClip);
    double x = place.left();
    for (const StagePart &part : parts) {
        const double wide = narrowest + free * part.machines / machines;
        painter.fillRect(QRectF(x, place.top(), wide, place.height()), toneColour(part.colour, palette));
        x += wide + stripGap;
    }
    painter.restore();
}

} // namespace tracker
