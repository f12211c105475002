// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string_view>

namespace tracker {

/// Whether an XML text with this beginning is a workbook as Excel wrote them in 2003.
bool isSpreadsheetXml(std::string_view beginning);

/// The sheet chosen of such a workbook, else the one with the most cells.
Result<Transcript> transcribeSpreadsheetXml(FormJob &job);

} // namespace tracker
