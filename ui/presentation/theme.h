// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace tracker {

/// What the user asked for in View ▸ Appearance.
enum class Appearance : quint8 { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

/// Fusion with one of our palettes; System takes the one that is nearer to the desktop's.
void applyAppearance(Appearance appearance);

/// The colour of a procedure's colour name: neutral, attention, progress, frozen, second, done, held, muted.
/// At least 4.5 : 1 against the palette's backgrounds, so it also does for text; unknown names are neutral.
QColor toneColour(const QString &colourName, const QPalette &palette);

/// A colour between two: \a part 0 is \a from, 1 is \a to.
QColor blended(const QColor &from, const QColor &to, double part);
/// Text of second importance.
QColor quietText(const QPalette &palette);
/// The same palette for a label of second importance.
QPalette withQuietText(QPalette palette);
/// Hairlines between and around areas.
QColor hairline(const QPalette &palette);
/// The same palette with a pale selection that keeps text and symbols in their own colours.
QPalette withPaleSelection(QPalette palette);

} // namespace tracker
