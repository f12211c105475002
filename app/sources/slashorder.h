// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/columnmapping.h"

#include <QLocale>

namespace tracker {

/// The order of dates with slashes where none of them shows it, and what speaks for it.
struct UsualOrder {
    enum class By : quint8 { Nothing, Headers, Locale };
    DateOrder order = DateOrder::MonthFirst;
    By by = By::Nothing;
};

/// That of the language of the headers of \a columns, else that of \a locale; the month first where neither
/// says anything.
UsualOrder usualOrderOf(const std::vector<FileColumn> &columns, const FieldTable &fields,
                        const QLocale &locale);

/// What was assumed for \a column, as a sentence.
QString assumedOrderSentence(const FileColumn &column, const UsualOrder &usual);

} // namespace tracker
