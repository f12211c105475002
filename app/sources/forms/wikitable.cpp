// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/wikitable.h"

#include "app/sources/forms/formlines.h"
#include "app/sources/forms/webtable.h"
#include "app/sources/forms/webtablerows.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// The place of a bar that parts \a text, links and templates aside; npos without one.
size_t barOf(std::string_view text)
{
    int depth = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const std::string_view pair = text.substr(at, 2);
        if (pair == "[[" || pair == "{{")
            ++depth;
        else if (pair == "]]" || pair == "}}")
            --depth;
        else if (text[at] == '|' && depth <= 0)
            return at;
    }
    return std::string_view::npos;
}

/// Where the next cell of a row begins; npos in the last.
size_t endOfCell(std::string_view line, bool isHeader)
{
    for (size_t at = 0; at + 1 < line.size(); ++at) {
        if (line[at] == line[at + 1] && (line[at] == '|' || (isHeader && line[at] == '!')))
            return at;
    }
    return std::string_view::npos;
}

size_t spanIn(const QString &attributes, const QString &name)
{
    if (attributes.isEmpty())
        return 1;
    const QRegularExpression span(name + u"\\s*=\\s*[\"']?\\s*(\\d{1,6})"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = span.match(attributes);
    return match.hasMatch() ? match.captured(1).toUInt() : 1;
}

/// \a text without what makes it bold, a link or a remark.
std::string plainOfWiki(std::string_view text)
{
    static const QRegularExpression remark(u"<!--.*?-->|<ref[^>/]*/>|<ref.*?</ref>|'{2,}"_s);
    static const QRegularExpression link(u"\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]"_s);
    static const QRegularExpression page(u"\\[https?://\\S+\\s+([^\\]]*)\\]"_s);
    static const QRegularExpression tag(u"<[^>]*>|&nbsp;"_s);
    constexpr size_t longestWikiCell = 4096; // a longer one is looked through too slowly
    if (text.size() > longestWikiCell || text.find_first_of("<'[&") == std::string_view::npos)
        return std::string(text);
    QString plain = QString::fromUtf8(text);
    plain.remove(remark).replace(link, u"\\1"_s).replace(page, u"\\1"_s).replace(tag, u" "_s);
    return plain.toStdString();
}

/// Hands the tables of a page on, line by line.
class WikiLines {
public:
    explicit WikiLines(WebTableRows &rows)
        : m_rows(rows)
    {
    }

    void take(std::string_view line)
    {
        if (line.starts_with("{|")) {
            m_rows.beginTable();
            ++m_tables;
        } else if (m_tables == 0) {
            return;
        } else if (line.starts_with("|}")) {
            m_rows.endTable();
            --m_tables;
        } else if (line.starts_with("|-")) {
            m_rows.beginRow();
        } else if (line.starts_with("|+")) {
            const std::string_view caption = line.substr(2);
            const size_t bar = barOf(caption);
            m_rows.beginCaption();
            m_rows.text(plainOfWiki(bar == std::string_view::npos ? caption : caption.substr(bar + 1)));
            m_rows.endCaption();
        } else if (line.starts_with('|') || line.starts_with('!')) {
            takeCells(line.substr(1), line.front() == '!');
        } else {
            m_rows.text(" " + plainOfWiki(line)); // goes on with the cell above
        }
    }

private:
    void takeCells(std::string_view line, bool isHeader)
    {
        for (bool isLast = false; !isLast;) {
            const size_t end = endOfCell(line, isHeader);
            isLast = end == std::string_view::npos;
            std::string_view cell = line.substr(0, end);
            QString attributes;
            if (const size_t bar = barOf(cell); bar != std::string_view::npos) {
                attributes = QString::fromUtf8(cell.substr(0, bar));
                cell = cell.substr(bar + 1);
            }
            m_rows.beginCell(spanIn(attributes, u"colspan"_s), spanIn(attributes, u"rowspan"_s));
            m_rows.text(plainOfWiki(cell));
            if (!isLast)
                line.remove_prefix(end + 2);
        }
    }

    WebTableRows &m_rows;
    int m_tables = 0; // that are open
};

Result<void> readWiki(FormJob &job, WebTableRows &rows, const TranscriptWriter *writer)
{
    FormLines lines(job);
    WikiLines wiki(rows);
    for (std::string line; (!writer || writer->wantsMore()) && lines.next(line);)
        wiki.take(line);
    if (lines.failure())
        return *lines.failure();
    return {};
}

} // namespace

bool isWikiPage(std::string_view beginning)
{
    while (!beginning.empty()) {
        const size_t end = std::min(beginning.find('\n'), beginning.size());
        const std::string_view line = trimmedText(beginning.substr(0, end));
        // {|…|} on one line is something else.
        if (line.starts_with("{|") && !line.ends_with('}'))
            return end < beginning.size();
        beginning.remove_prefix(std::min(end + 1, beginning.size()));
    }
    return false;
}

Result<Transcript> transcribeWikiTable(FormJob &job)
{
    return transcribeTables(job, readWiki);
}

} // namespace tracker
