// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <algorithm>

namespace tracker {

/// What messages call the rows of a list: its lines, or what stood for them before it was transcribed.
struct RowNames {
    enum class Kind : quint8 { Lines, SheetRows, TableRows, Records };
    Kind kind = Kind::Lines;
    QString part; ///< the sheet or table; empty where there is but one
    quint32 linesBefore = 0; ///< of the transcript, that stand for no row

    /// The number of the row on \a line, a physical line from 1.
    quint32 numberOf(quint32 line) const { return line - std::min(line, linesBefore); }
    /// Whether columns have letters.
    bool hasLetters() const { return kind == Kind::SheetRows; }

    bool operator==(const RowNames &) const = default;
};

/// “line 12”, “sheet “Clients”, row 12”, “record 3”.
QString rowTitle(const RowNames &names, quint32 line, const QLocale &locale);
/// The letters of a column, from 1: C, AA.
QString columnLetters(int column);

} // namespace tracker
