// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/fieldtable.h"
#include "app/sources/list/recordblock.h"

#include <optional>
#include <vector>

namespace tracker {

/// A list without a header, as its values show it.
struct BareList {
    size_t firstRecord = 0; ///< what stands above it are titles
    std::vector<std::optional<Field>> fields; ///< by column; none: text

    /// More columns that are known make a better guess, then more columns.
    auto rank() const
    {
        size_t known = 0;
        for (const std::optional<Field> &field : fields)
            known += field ? 1 : 0;
        return std::pair(known, fields.size());
    }
};

/// Whether \a text may be the name of a computer.
bool mayBeComputerName(std::string_view text);

/// What the records of \a block, the beginning of a list, hold without a header, as far as \a known has
/// fields for it. Nothing where no column holds names of computers, or the first row may be a header.
std::optional<BareList> bareListOf(const RecordBlock &block, const FieldTable &known);

} // namespace tracker
