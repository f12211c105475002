// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listlayout.h"

#include <vector>

namespace tracker {

/// What the values of a column look like, whatever field it holds.
enum class ValueKind : quint8 {
    Blank, ///< none was seen, so it may be any
    Time,
    Flag,
    Version, ///< with a dot at least
    Number,
    Code, ///< one word with a digit in it, as the names of machines often are
    Text,
};

/// What \a text, trimmed, looks like.
ValueKind valueKindOf(std::string_view text);

/// What most values of each column are, in the first rows of a list of that \a layout, which has no header.
/// Empty where that tells little: the first row differs from the others, as a header would, or every column
/// is just text. Fails where the list cannot be read.
Result<std::vector<ValueKind>> valueKindsOf(ByteSource &source, const ListLayout &layout);

/// Whether two lists may have the same columns: as many, of the same kinds as far as they are known.
bool mayBeAlike(const std::vector<ValueKind> &some, const std::vector<ValueKind> &others);

/// How kinds are written in files, in their order.
const QStringList &valueKindIds();

} // namespace tracker
