// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/sheetchoice.h"
#include "app/sources/forms/xmlpart.h"

namespace tracker {

/// Reads the rows of the sheet whose element \a xml has in hand, to its end or until no more are wanted.
Result<SheetOutcome> readOdsSheet(XmlPart &xml, TranscriptWriter &into);

} // namespace tracker
