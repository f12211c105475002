// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/fieldtable.h"
#include "app/sources/list/dialect.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tracker {

/// In what ways other than by one of the usual separators \a text, the beginning of a list of \a fields, may
/// be split: rows quoted whole, columns of fixed width, blocks of names and values, unusual separators. Each
/// still has to show that it makes a better header.
std::vector<Dialect> unusualDialects(std::string_view text, char quote, const FieldTable &fields);

/// The same for blocks of names and values alone.
std::optional<Dialect> namedDialect(std::string_view text, const FieldTable &fields);

/// The same for columns of fixed width alone.
std::vector<Dialect> fixedDialects(std::string_view text, const FieldTable &fields);

/// Whether a list of \a dialect is a block of lines for each machine, in which the headers are the names.
inline bool hasNamedValues(const Dialect &dialect)
{
    return !dialect.names.empty();
}

} // namespace tracker
