// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/theme.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Ink {
    QLatin1StringView name;
    QRgb onLight;
    QRgb onDark;
};

// Hues that stay apart for the colour-blind; between neighbours of the stage bar lightness differs too.
constexpr std::array inks{
    Ink{"neutral"_L1, 0x5b6776, 0xa3aebb},  Ink{"attention"_L1, 0xb84a00, 0xffa657},
    Ink{"progress"_L1, 0x2059c9, 0x79b0ff}, Ink{"frozen"_L1, 0x0b7285, 0x56cfe1},
    Ink{"second"_L1, 0x856000, 0xe3c04f},   Ink{"done"_L1, 0x1a7f37, 0x5fd083},
    Ink{"held"_L1, 0x6a4fb0, 0xc0adf5},     Ink{"muted"_L1, 0x65707c, 0x919ca9},
};

struct Shades {
    QRgb window, base, alternate, text, button, light, midlight, mid, dark, shadow, quiet, disabled,
        highlight, onHighlight, link, visited, toolTip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.onHighlight);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.midlight);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, shades.shadow);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.onHighlight);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.visited);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::PlaceholderText, shades.quiet);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.midlight));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f5f8,
                      .base = 0xffffff,
                      .alternate = 0xf7f9fb,
                      .text = 0x1b2430,
                      .button = 0xfcfdfe,
                      .light = 0xffffff,
                      .midlight = 0xe6eaef,
                      .mid = 0xc3cad3,
                      .dark = 0x97a1ad,
                      .shadow = 0x66717e,
                      .quiet = 0x5f6a77,
                      .disabled = 0x97a1ad,
                      .highlight = 0x2059c9,
                      .onHighlight = 0xffffff,
                      .link = 0x2059c9,
                      .visited = 0x6a4fb0,
                      .toolTip = 0xffffff});
}

QPalette darkPalette()
{
    // Base is lighter than the window: Fusion outlines a check box darker than the window, so its inside must
    // show it.
    return paletteOf({.window = 0x1b2027,
                      .base = 0x242a33,
                      .alternate = 0x29303a,
                      .text = 0xe6eaf0,
                      .button = 0x323a45,
                      .light = 0x4a5462,
                      .midlight = 0x3d4653,
                      .mid = 0x4a5462,
                      .dark = 0x0f1318,
                      .shadow = 0x080a0d,
                      .quiet = 0xa3aebb,
                      .disabled = 0x717c8a,
                      .highlight = 0x3d7be0,
                      .onHighlight = 0xffffff,
                      .link = 0x79b0ff,
                      .visited = 0xc0adf5,
                      .toolTip = 0x323a45});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyAppearance(Appearance appearance)
{
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(u"fusion"_s);
    // An empty palette brings the desktop's back, which says whether the desktop is dark.
    QApplication::setPalette(QPalette());
    const bool dark = appearance == Appearance::Dark
        || (appearance == Appearance::System && isDark(QApplication::palette()));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QColor toneColour(const QString &colourName, const QPalette &palette)
{
    const auto found = std::ranges::find(inks, colourName, &Ink::name);
    const Ink &ink = found == inks.end() ? inks.front() : *found;
    return QColor(isDark(palette) ? ink.onDark : ink.onLight);
}

QColor blended(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

QColor quietText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QPalette withQuietText(QPalette palette)
{
    // On a background of Base a label is painted in Text, elsewhere in WindowText.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, quietText(palette));
    return palette;
}

QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}

QPalette withPaleSelection(QPalette palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, blended(base, accent, isDark(palette) ? 0.35 : 0.15));
        palette.setColor(group, QPalette::HighlightedText, text);
    }
    return palette;
}

} // namespace tracker
