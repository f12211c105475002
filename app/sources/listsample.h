// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/list/bytesource.h"
#include "app/sources/list/recordsplitter.h"
#include "app/sources/list/textsource.h"

#include <optional>
#include <string_view>
#include <utility>

namespace tracker {

/// Bytes that the layout of a list is mostly guessed from.
inline constexpr size_t sampleSize = 256 * 1024;

/// The beginning of a list, decoded.
struct ListSample {
    Bytes text;
    TextOffset begin;
    bool isWhole = false;
    bool isLong = false; ///< a header has not come in what is mostly enough
};

/// Reads it, \a size bytes or a piece more, and tells \a encoding how its lines end and its cells are quoted.
Result<ListSample> readSample(ByteSource &source, TextEncoding &encoding, size_t size = sampleSize);

/// The records of \a sample that a header is looked for in, down to one after \a line at least.
RecordBlock splitSample(const ListSample &sample, SplitPlace begin, const Dialect &dialect, quint32 line);

/// The separator a spreadsheet wrote into the first line, sep=; and the length of that line.
std::optional<std::pair<char, quint32>> separatorLine(std::string_view text);

} // namespace tracker
