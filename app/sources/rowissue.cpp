// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowissue.h"

#include <algorithm>
#include <utility>

namespace tracker {

namespace {

constexpr int toldApart = 1000;
constexpr size_t mostLines = 20;
constexpr qsizetype longestText = 80;

QString shortened(std::string_view text)
{
    QString whole = QString::fromUtf8(text).simplified();
    if (whole.size() > longestText)
        whole = whole.first(longestText - 1) + u'…';
    return whole;
}

} // namespace

void IssueLog::add(RowIssue::Kind kind, quint32 line, const QString &column, std::string_view text)
{
    std::string key = column.toStdString();
    key.push_back('\0');
    key.push_back(static_cast<char>(kind));
    int &texts = m_texts[key];
    if (texts >= toldApart)
        text = {};
    key.append(text);
    const auto [place, isNew] = m_places.try_emplace(std::move(key), m_issues.size());
    if (!isNew) {
        RowIssue &issue = m_issues[place->second];
        ++issue.count;
        if (issue.moreLines.size() < mostLines)
            issue.moreLines.push_back(line);
        return;
    }
    ++texts;
    m_issues.push_back(
        {.kind = kind, .file = m_file, .line = line, .column = column, .text = shortened(text)});
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
