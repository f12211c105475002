// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// A longer text is no cell, and would have to be held in memory.
constexpr size_t longestString = 64 * 1024 * 1024;

} // namespace

Result<TextBeginning> beginningOf(ByteSource &source, size_t most)
{
    std::vector<char> raw(most);
    const Result<qint64> got = source.read(0, raw);
    if (!got)
        return got.failure();
    TextBeginning beginning{.encoding = guessEncoding({raw.data(), static_cast<size_t>(*got)})};
    TextSource text(source, beginning.encoding, {});
    while (beginning.text.size() < most) {
        const Result<bool> more = text.append(beginning.text);
        if (!more)
            return more.failure();
        if (!*more)
            break;
    }
    return beginning;
}

JsonText::JsonText(FormJob &job)
    : m_job(job)
{
    const Result<TextBeginning> beginning = beginningOf(job.source, 256 * 1024);
    if (!beginning) {
        m_failure = beginning.failure();
        return;
    }
    m_text.emplace(job.source, beginning->encoding, TextOffset{});
    fill();
}

void JsonText::skipBlank()
{
    while (!isAtEnd() && (Peek() == ' ' || Peek() == '\t' || Peek() == '\r' || Peek() == '\n'))
        Take();
}

void JsonText::fill()
{
    m_before += m_piece.size();
    m_piece.clear();
    m_at = 0;
    if (!m_text)
        return;
    const Result<void> taken = m_job.take(0);
    const Result<bool> more = taken ? m_text->append(m_piece) : taken.failure();
    if (!more) {
        m_failure = more.failure();
        m_piece.clear();
        return;
    }
    const std::string_view text(m_piece.data(), m_piece.size());
    const size_t quote = text.rfind('"');
    m_sinceQuote = quote == std::string_view::npos ? m_sinceQuote + text.size() : text.size() - quote;
    if (m_sinceQuote > longestString) {
        m_failure = m_job.damaged(QString::number(m_line));
        m_piece.clear();
    }
}

} // namespace tracker
