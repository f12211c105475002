// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rownames.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct RowNamesText {
    Q_DECLARE_TR_FUNCTIONS(RowNames)
};

} // namespace

QString rowTitle(const RowNames &names, quint32 line, const QLocale &locale)
{
    const QString number = locale.toString(names.numberOf(line));
    switch (names.kind) {
    case RowNames::Kind::Lines:
        //: of a text, inside a sentence
        return RowNamesText::tr("line %1").arg(number);
    case RowNames::Kind::SheetRows:
        //: of a workbook, inside a sentence
        return RowNamesText::tr("sheet “%1”, row %2").arg(names.part, number);
    case RowNames::Kind::TableRows:
        //: of a web page, inside a sentence
        return names.part.isEmpty() ? RowNamesText::tr("table row %1").arg(number)
                                    : RowNamesText::tr("table “%1”, row %2").arg(names.part, number);
    case RowNames::Kind::Records:
        //: of a JSON file, inside a sentence
        return RowNamesText::tr("record %1").arg(number);
    }
    Q_UNREACHABLE();
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

} // namespace tracker
