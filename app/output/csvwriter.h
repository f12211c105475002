// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/formulaguard.h"
#include "app/output/bytewriter.h"

#include <algorithm>

namespace tracker {

/// What becomes of cells that a spreadsheet would take as formulas.
enum class Formulas : quint8 {
    Guarded, ///< contract §3, formulas
    AsTheyAre, ///< for programs, which calculate nothing
};

/// Lines of RFC 4180 with LF.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device, Formulas formulas = Formulas::Guarded)
        : m_out(device)
        , m_formulas(formulas)
    {
    }

    CsvWriter &cell(std::string_view text)
    {
        separate();
        const std::string_view utf8 = m_formulas == Formulas::Guarded ? guarded(text, m_room) : text;
        if (std::ranges::none_of(utf8, needsQuotes))
            m_out << utf8;
        else
            writeQuoted(utf8);
        return *this;
    }
    /// A cell that needs neither quotes nor a guard whatever it says: a number, a time.
    CsvWriter &plainCell(std::string_view ascii)
    {
        separate();
        m_out << ascii;
        return *this;
    }
    void endLine()
    {
        m_out << '\n';
        m_isFirst = true;
    }
    bool flush() { return m_out.flush(); }

private:
    static bool needsQuotes(char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; }

    void separate()
    {
        if (!m_isFirst)
            m_out << ',';
        m_isFirst = false;
    }
    void writeQuoted(std::string_view utf8)
    {
        m_out << '"';
        for (size_t quote = utf8.find('"'); quote != std::string_view::npos; quote = utf8.find('"')) {
            m_out << utf8.substr(0, quote + 1) << '"';
            utf8.remove_prefix(quote + 1);
        }
        m_out << utf8 << '"';
    }

    ByteWriter m_out;
    Formulas m_formulas;
    std::string m_room;
    bool m_isFirst = true;
};

} // namespace tracker
