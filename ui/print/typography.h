// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QSizeF>
#include <QString>

#include <array>

namespace tracker {

/// Reports are laid out in twentieths of a point whatever the device, so that the pages break alike on every
/// one.
namespace paper {
inline constexpr double point = 20;
inline constexpr double unitsPerInch = 72 * point;
inline constexpr double millimetre = unitsPerInch / 25.4;
inline constexpr double hairline = 0.3 * point;
inline constexpr double rule = 0.8 * point;
/// The chart as it is drawn; on the page it keeps its proportions.
inline constexpr QSizeF chartSize(178 * millimetre, 65 * millimetre);
} // namespace paper

/// The family of all reports, with figures of one width, for a device of \a unitsPerInch.
QFont printFont(double points, QFont::Weight weight, double unitsPerInch = paper::unitsPerInch);

/// A font with its measures; those of Latin texts are added up from a table, as shaping every cell twice
/// would take longer than painting it.
class Face {
public:
    Face(double points, QFont::Weight weight);

    const QFont &font() const { return m_font; }
    double ascent() const { return m_metrics.ascent(); }
    double lineHeight() const { return m_metrics.height(); }
    double width(const QString &text) const;
    /// \a text, or as much of it as fits with an ellipsis.
    QString elided(const QString &text, double width, Qt::TextElideMode mode = Qt::ElideRight) const;
    /// Of \a text broken into lines of \a width.
    double wrappedHeight(const QString &text, double width) const;
    /// Of the longest word.
    double wordWidth(const QString &text) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    std::array<double, 256> m_advances{};
};

/// The faces of a report. They differ by size and weight alone: a report is read in black and white.
struct Typography {
    Face title{17, QFont::DemiBold};
    Face heading{11.5, QFont::DemiBold};
    Face lead{11, QFont::Normal};
    Face body{9.5, QFont::Normal};
    Face small{8, QFont::Normal};
    Face cell{8.5, QFont::Normal};
    Face strongCell{8.5, QFont::DemiBold};
    Face smallHead{7.5, QFont::DemiBold}; ///< for tables of many columns
    Face smallestHead{6.5, QFont::DemiBold};
};

} // namespace tracker
