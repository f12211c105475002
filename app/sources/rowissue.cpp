// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowissue.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tracker {

namespace {

constexpr int toldApart = 1000;
constexpr size_t toldApartBy = 1000; // bytes
constexpr size_t mostLines = 20;
constexpr qsizetype longestText = 80;

QString shortened(std::string_view text)
{
    QString whole = QString::fromUtf8(text.substr(0, toldApartBy)).simplified();
    if (whole.size() > longestText)
        whole = whole.first(longestText - 1) + u'…';
    return whole;
}

} // namespace

void IssueLog::add(RowIssue::Kind kind, quint32 line, std::string_view text)
{
    add(kind, line, std::numeric_limits<size_t>::max(), QString(), text);
}

void IssueLog::add(RowIssue::Kind kind, quint32 line, size_t place, const QString &header,
                   std::string_view text)
{
    std::string key = std::to_string(place);
    key.push_back('\0');
    key.push_back(static_cast<char>(kind));
    int &texts = m_texts[key];
    if (texts >= toldApart)
        text = {};
    // What differs only far behind what is shown counts as the same.
    key.append(text.substr(0, toldApartBy));
    const auto [known, isNew] = m_places.try_emplace(std::move(key), m_issues.size());
    if (!isNew) {
        RowIssue &issue = m_issues[known->second];
        ++issue.count;
        if (issue.moreLines.size() < mostLines)
            issue.moreLines.push_back(line);
        return;
    }
    ++texts;
    m_issues.push_back(
        {.kind = kind, .file = m_file, .line = line, .column = header, .text = shortened(text)});
}

std::vector<RowIssue> IssueLog::take()
{
    m_places.clear();
    m_texts.clear();
    // The cells of many rows are read column by column.
    std::ranges::stable_sort(m_issues, {}, &RowIssue::line);
    return std::exchange(m_issues, {});
}

} // namespace tracker
