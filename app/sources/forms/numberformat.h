// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace tracker {

/// How a workbook shows the numbers of a cell, as far as it matters to a list.
struct NumberFormat {
    enum class Kind : quint8 { Number, Date, Time, DateTime };
    Kind kind = Kind::Number;
    /// Digits to show at least before and exactly behind the point; none: as many as there are.
    std::optional<std::pair<int, int>> digits;

    bool operator==(const NumberFormat &) const = default;
};

/// What the code of a format means: yyyy-mm-dd hh:mm, [h]:mm (no time of day, so a number), 00000.
NumberFormat numberFormatOf(QStringView code);
/// One of the formats that every workbook has without saying so.
NumberFormat builtinNumberFormat(int id);

/// \a stored, the text of a number in a workbook, as a list would have it: dates in ISO form. Days count from
/// 1904 or from 1900, the February of which has a 29th there.
std::string shownNumber(std::string_view stored, const NumberFormat &format, bool from1904);

} // namespace tracker
