// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcript.h"
#include "app/sources/forms/ziparchive.h"

namespace tracker {

/// Whether \a archive is a workbook of Excel, Office Open XML.
bool isXlsx(ZipArchive &archive);

/// Transcribes the sheet that is chosen, or else the first that has a table. Fails when it is damaged,
/// encrypted, too large, or holds no row.
Result<Transcript> transcribeXlsx(ZipArchive &archive, FormJob &job);

} // namespace tracker
