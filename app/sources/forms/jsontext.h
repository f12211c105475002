// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/list/textsource.h"

#include <string_view>

namespace tracker {

/// The first bytes of a source as UTF-8, and the encoding of all of it.
struct TextBeginning {
    TextEncoding encoding;
    Bytes text;
};
Result<TextBeginning> beginningOf(ByteSource &source, size_t most);

/// A JSON text, as the parser reads it: character by character, only a piece in memory.
class JsonText {
public:
    using Ch = char;

    /// \a job must outlive the text.
    explicit JsonText(FormJob &job);

    char Peek() const { return m_at < m_piece.size() ? m_piece[m_at] : '\0'; }
    char Take()
    {
        const char c = Peek();
        if (c == '\n') {
            ++m_line;
            m_column = 0;
        } else {
            ++m_column;
        }
        if (++m_at >= m_piece.size())
            fill();
        return c;
    }
    size_t Tell() const { return m_before + m_at; }
    // For parsers that change their text.
    char *PutBegin() { return nullptr; }
    void Put(char) { }
    void Flush() { }
    size_t PutEnd(char *) { return 0; }

    void skipBlank();
    bool isAtEnd() const { return m_at >= m_piece.size(); }
    quint64 line() const { return m_line; }
    quint64 column() const { return m_column + 1; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    void fill();

    FormJob &m_job;
    std::optional<TextSource> m_text;
    Bytes m_piece;
    size_t m_at = 0; // in the piece
    size_t m_before = 0; // bytes
    size_t m_sinceQuote = 0;
    quint64 m_line = 1;
    quint64 m_column = 0;
    std::optional<Failure> m_failure;
};

} // namespace tracker
