// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/linenumbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct LineNumbersText {
    Q_DECLARE_TR_FUNCTIONS(LineNumbers)
};

constexpr size_t mostLinesShown = 5;

} // namespace

void LineNumbers::add(quint32 line)
{
    ++m_count;
    if (m_first.size() < mostLinesShown)
        m_first.push_back(line);
}

QString LineNumbers::text() const
{
    const QLocale locale;
    QStringList shown;
    for (const quint32 line : m_first)
        shown << locale.toString(line);
    const QString lines = shown.join(u", "_s);
    const auto more = static_cast<int>(m_count - m_first.size());
    //: %1: numbers of lines
    return more == 0 ? lines : LineNumbersText::tr("%1 and %n more", nullptr, more).arg(lines);
}

} // namespace tracker
