// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/typography.h"

#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tracker {

QFont printFont(double points, QFont::Weight weight, double unitsPerInch)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Open Sans"_s, u"Segoe UI"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(std::lround(points * unitsPerInch / 72)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Face::Face(double points, QFont::Weight weight)
    : m_font(printFont(points, weight))
    , m_metrics(m_font)
{
    for (size_t i = 0; i < m_advances.size(); ++i)
        m_advances[i] = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(i)));
}

double Face::width(const QString &text) const
{
    double sum = 0;
    for (const QChar character : text) {
        if (character.unicode() >= m_advances.size())
            return m_metrics.horizontalAdvance(text);
        sum += m_advances[character.unicode()];
    }
    return sum;
}

QString Face::elided(const QString &text, double width, Qt::TextElideMode mode) const
{
    return this->width(text) <= width ? text : m_metrics.elidedText(text, mode, width);
}

double Face::wrappedHeight(const QString &text, double width) const
{
    return m_metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

double Face::wordWidth(const QString &text) const
{
    double widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, width(word));
    return widest;
}

} // namespace tracker
