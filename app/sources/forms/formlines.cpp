// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/formlines.h"

#include "app/sources/forms/jsontext.h"

#include <algorithm>

namespace tracker {

namespace {

/// A longer one is no line of a list, and would have to be held in memory.
constexpr size_t longestFormLine = size_t{64} << 20;

} // namespace

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n\f\v";
    const size_t begin = text.find_first_not_of(white);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(white) - begin + 1);
}

FormLines::FormLines(FormJob &job)
    : m_job(job)
{
    const Result<TextBeginning> beginning = beginningOf(job.source, 64 * 1024);
    if (beginning)
        m_text.emplace(job.source, beginning->encoding, TextOffset{});
    else
        m_failure = beginning.failure();
}

bool FormLines::next(std::string &line)
{
    line.clear();
    bool hasAny = false;
    while (!m_failure) {
        if (m_at >= m_piece.size()) {
            m_piece.clear();
            m_at = 0;
            const Result<void> taken = m_job.take(0);
            const Result<bool> more = taken ? m_text->append(m_piece) : taken.failure();
            if (!more) {
                m_failure = more.failure();
                return false;
            }
            if (!*more) {
                line = std::string(trimmedText(line));
                return hasAny;
            }
            continue;
        }
        hasAny = true;
        const std::string_view rest(m_piece.data() + m_at, m_piece.size() - m_at);
        const size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        if (line.size() + end > longestFormLine) {
            m_failure = m_job.damaged();
            return false;
        }
        line.append(rest.substr(0, end));
        m_at += end;
        if (end < rest.size()) {
            ++m_at; // of a pair, the second half ends a blank line
            line = std::string(trimmedText(line));
            return true;
        }
    }
    return false;
}

} // namespace tracker
