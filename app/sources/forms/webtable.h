// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcript.h"
#include "app/sources/forms/transcriptwriter.h"

namespace tracker {

/// Whether a list that begins so, in UTF-8, is a web page, whatever its file is named.
bool isWebPage(std::string_view beginning);

/// Transcribes the table of a page that is chosen, by its caption or else its number, or the one with the
/// most cells. Nothing in the page is run or fetched. Fails where it has no table.
Result<Transcript> transcribeWebTable(FormJob &job);

class TranscriptWriter;
class WebTableRows;

/// Reads a page into rows, until the writer, where there is one, wants no more.
using PageReader = Result<void> (*)(FormJob &job, WebTableRows &rows, const TranscriptWriter *writer);

/// The table chosen of a page that is read by \a read, else the one with the most cells.
Result<Transcript> transcribeTables(FormJob &job, PageReader read);

} // namespace tracker
