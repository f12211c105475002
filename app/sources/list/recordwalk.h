// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"

#include <optional>
#include <string_view>

namespace tracker {

/// Walks through one record as splitExactly() would split it, piece by piece, and keeps nothing of it: so one
/// of any length can be passed over. For dialects that have a separator.
class RecordWalk {
public:
    /// \a keptCells are those whose end is remembered.
    RecordWalk(const Dialect &dialect, quint32 keptCells);

    /// Goes on through \a text, which begins with the record, or where the text before ended. The offset in
    /// it of the record after this one; nothing where this one does not end in it.
    std::optional<size_t> walk(std::string_view text);

    /// A quote is open: where no more text follows, it is never closed.
    bool isQuoteOpen() const { return m_state == State::Quoted; }
    /// Cells that have ended. Where no more text follows, call end() before.
    quint32 cellCount() const { return m_cellCount; }
    /// Cells beyond those that are kept are not all blank.
    bool hasMoreText() const { return m_hasMoreText; }
    /// Where the last of the kept cells ends, in bytes from the beginning of the record, if it does.
    std::optional<qint64> keptEnd() const { return m_keptEnd; }
    /// Line ends that were passed, that of the record counted.
    quint32 lineEnds() const { return m_lineEnds; }
    /// The text is over.
    void end();

private:
    enum class State : quint8 { CellBegin, Plain, Quoted, AfterQuote, AfterReturn };

    /// False where the record ends with \a c.
    bool take(char c);
    void endCell();
    void endLastCell();

    const char m_separator;
    const char m_quote;
    const quint32 m_keptCells;
    State m_state = State::CellBegin;
    bool m_mayDouble = false; // after a quote, which another one would make a doubled one
    bool m_afterInnerReturn = false; // a line feed now would belong to the return before it
    bool m_isBegun = false; // the cell in hand
    bool m_hasText = false;
    bool m_hasMoreText = false;
    quint32 m_cellCount = 0;
    quint32 m_lineEnds = 0;
    qint64 m_offset = 0; // in the record
    std::optional<qint64> m_keptEnd;
};

} // namespace tracker
