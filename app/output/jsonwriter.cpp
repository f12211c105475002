// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/jsonwriter.h"

namespace tracker {

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_out << bracket;
    m_levels.push_back({});
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    const bool isEmpty = m_levels.back().isEmpty;
    m_levels.pop_back();
    if (!isEmpty)
        breakLine();
    m_out << bracket;
    return *this;
}

void JsonWriter::separate()
{
    if (std::exchange(m_isAfterKey, false) || m_levels.empty())
        return;
    if (!std::exchange(m_levels.back().isEmpty, false))
        m_out << ',';
    breakLine();
}

void JsonWriter::breakLine()
{
    m_out << '\n';
    for (size_t i = 0; i < m_levels.size(); ++i)
        m_out << std::string_view("  ");
}

void JsonWriter::writeText(std::string_view utf8)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    m_out << '"';
    size_t written = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out << utf8.substr(written, i - written) << '\\';
        written = i + 1;
        if (code >= 0x20)
            m_out << c;
        else
            m_out << std::string_view("u00") << hex[code >> 4] << hex[code & 15];
    }
    m_out << utf8.substr(written) << '"';
}

} // namespace tracker
