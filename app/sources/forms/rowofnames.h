// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string_view>

namespace tracker {

/// Whether a text with this beginning, in UTF-8, may be one row with nothing but names of computers: PC1,
/// PC2, PC3.
bool mayBeRowOfNames(std::string_view beginning);

/// Makes a row of each name. Nothing where there is more than one line, or a name is that of a field: then it
/// is a text like others.
Result<std::optional<Transcript>> transcribeRowOfNames(FormJob &job);

} // namespace tracker
