// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string_view>

namespace tracker {

/// Whether a text with this beginning, in UTF-8, may have a section for each machine, as configuration files
/// do: [PC1], and below it name=value.
bool mayHaveSections(std::string_view beginning);

/// Makes a row of each section. Nothing where they are not called as computers are, none of their names is
/// known, or a name of theirs is that of the machine: then it is a text like others.
Result<std::optional<Transcript>> transcribeSections(FormJob &job);

} // namespace tracker
