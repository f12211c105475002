// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string_view>

namespace tracker {

/// Whether a text with this beginning, in UTF-8, is a page of MediaWiki with a table: {| … |}.
bool isWikiPage(std::string_view beginning);

/// The table chosen of such a page, else the one with the most cells.
Result<Transcript> transcribeWikiTable(FormJob &job);

} // namespace tracker
