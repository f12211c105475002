// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

namespace tracker {

/// Splits the bytes of \a block from \a from on into records of cells, as many as are whole; \a atEnd says
/// that no more text follows. Where it returns there is a record that needs more text, or the end. Quotes by
/// RFC 4180, whichever character they are; LF, CRLF and CR end a line. Quotes in odd places never swallow the
/// text after them: a cell with text after its closing quote ends at the next separator. Guards against
/// formulas are taken out of the cells.
SplitPlace splitRecords(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd);

} // namespace tracker
