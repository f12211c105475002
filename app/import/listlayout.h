// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/import/bytesource.h"
#include "app/import/columnmapping.h"
#include "app/import/recordreader.h"

namespace tracker {

/// How the text of a list is to be read.
struct ListLayout {
    TextEncoding encoding;
    char separator = ',';
    quint32 headerLine = 1; ///< physical line, from 1; 0 without header
    TextPosition firstRow; ///< where the rows begin
    std::vector<FileColumn> columns;
    QStringList notes; ///< what was assumed or ignored, a sentence each
};

/// Guesses from the beginning of \a source what \a choices leave open. Fails when that is no text or has no
/// column of names.
Result<ListLayout> guessLayout(ByteSource &source, const ListChoices &choices);

} // namespace tracker
