// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/chartlook.h"

#include "ui/presentation/theme.h"

using namespace Qt::StringLiterals;

namespace tracker {

ChartLook ChartLook::onScreen(const QPalette &palette, const QFont &font)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor tracks = toneColour(u"progress"_s, palette);
    const QColor complete = toneColour(u"done"_s, palette);
    return {
        .font = font,
        .background = background,
        .text = palette.color(QPalette::Text),
        .quiet = quietText(palette),
        .grid = hairline(palette),
        .tracks = tracks,
        .complete = complete,
        .band = blended(background, complete, 0.22),
        .timersAlone = toneColour(u"muted"_s, palette),
        .whatIf = toneColour(u"held"_s, palette),
        .window = blended(background, tracks, 0.10),
    };
}

ChartLook ChartLook::onPaper(const QFont &font)
{
    ChartLook look = onScreen(lightPalette(), font);
    look.background = Qt::white;
    look.text = Qt::black;
    return look;
}

} // namespace tracker
