// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/physicallines.h"

#include "app/sources/openagain.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tracker {

namespace {

constexpr size_t longestLine = 10'000; // bytes of UTF-8

/// Takes the lines it is to show out of a text that comes piece by piece.
class LineTaker {
public:
    /// The text begins with \a line.
    LineTaker(quint32 line, quint32 first, quint32 count)
        : m_line(line)
        , m_first(first)
        , m_end(first + count)
    {
    }

    bool isDone() const { return m_line >= m_end; }

    void take(std::string_view text)
    {
        for (size_t at = 0; at < text.size() && !isDone();) {
            // The second half of a line end whose first half ended the piece before.
            if (std::exchange(m_afterReturn, false) && text[at] == '\n') {
                ++at;
                continue;
            }
            const size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            append(text.substr(at, end - at));
            if (end < text.size())
                endLine();
            m_afterReturn = end < text.size() && text[end] == '\r';
            at = end + 1;
        }
    }

    QStringList lines()
    {
        if (!m_text.empty())
            endLine();
        return m_lines;
    }

private:
    void append(std::string_view text)
    {
        if (m_line >= m_first)
            m_text.append(text.substr(0, longestLine - std::min(longestLine, m_text.size())));
    }

    void endLine()
    {
        if (m_line >= m_first && m_line < m_end)
            m_lines << QString::fromStdString(m_text);
        m_text.clear();
        ++m_line;
    }

    quint32 m_line;
    quint32 m_first;
    quint32 m_end;
    std::string m_text; // of the line in hand, when it is wanted
    bool m_afterReturn = false;
    QStringList m_lines;
};

/// The last known place before \a line.
TextPosition placeBefore(const ReadFile &file, quint32 line)
{
    const auto after = std::ranges::upper_bound(file.index, line, {}, &TextPosition::line);
    return after == file.index.begin() ? TextPosition() : *std::prev(after);
}

} // namespace

Result<QStringList> physicalLines(const ClientList &list, int file, quint32 line, quint32 count)
{
    const ReadFile &read = list.files[static_cast<size_t>(file)];
    Result<ByteSource> source = openAgain(read);
    if (!source)
        return source.failure();
    const TextPosition begin = placeBefore(read, line);
    TextSource text(*source, read.layout.encoding, begin.place);
    LineTaker taker(begin.line, line, count);
    for (Bytes piece; !taker.isDone(); piece.clear()) {
        const Result<bool> more = text.append(piece);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        taker.take({piece.data(), piece.size()});
    }
    return taker.lines();
}

} // namespace tracker
