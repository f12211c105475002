// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionnumbers.h"

#include "app/forecast/projectioncsv.h"

#include <QByteArrayList>

namespace tracker {

namespace {

// Where the curves stand in a line of the contract.
constexpr qsizetype firstCurve = 2;
constexpr qsizetype curves = 6;

} // namespace

QByteArray projectionNumbers(const ChartContent &content)
{
    const QByteArray habit = projectionCsv(*content.projection);
    if (!content.whatIf)
        return habit;
    QByteArrayList lines = habit.split('\n');
    const QByteArrayList others = projectionCsv(*content.whatIf).split('\n');
    Q_ASSERT(lines.size() == others.size());
    for (qsizetype line = 0; line < lines.size() && !lines[line].isEmpty(); ++line) {
        const QByteArrayList cells = others[line].split(',').mid(firstCurve, curves);
        for (const QByteArray &cell : cells)
            lines[line] += (line == 0 ? ",whatif_" : ",") + cell;
    }
    return lines.join('\n');
}

} // namespace tracker
