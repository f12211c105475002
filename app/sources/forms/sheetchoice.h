// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcript.h"
#include "app/sources/forms/transcriptwriter.h"

#include <functional>

namespace tracker {

/// What one sheet comes to, besides its rows.
struct SheetOutcome {
    quint64 hiddenRows = 0; ///< that hold anything
};

/// The sheets of a workbook, and how to read one.
struct SheetSource {
    QStringList names;
    std::vector<size_t> order; ///< in which a table is looked for
    std::function<Result<SheetOutcome>(size_t sheet, TranscriptWriter &into)> read;
};

/// Transcribes the sheet that is chosen, else the first that has a table, else the first that holds anything;
/// notes say which, and what is hidden in it.
Result<Transcript> transcribeSheet(const SheetSource &source, FormJob &job);

} // namespace tracker
