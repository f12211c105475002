// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/layouttally.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct LayoutTallyText {
    Q_DECLARE_TR_FUNCTIONS(LayoutTally)
};

QString sentenceOf(LayoutLine kind, quint32 lines)
{
    const auto count = static_cast<int>(lines);
    switch (kind) {
    case LayoutLine::Rule:
        return LayoutTallyText::tr("%n rule(s) between the rows count as blank: line %1.", nullptr, count);
    case LayoutLine::Footer:
        return LayoutTallyText::tr("%n footer(s) of the list count as blank: line %1.", nullptr, count);
    case LayoutLine::HeaderAgain:
        return LayoutTallyText::tr("The header is repeated %n time(s), which counts as blank: line %1.",
                                   nullptr, count);
    case LayoutLine::OtherHeader:
        return LayoutTallyText::tr("%n other header(s) with other columns in the list; the rows below are "
                                   "rejected: line %1. Put each table into a list of its own.",
                                   nullptr, count);
    case LayoutLine::Units:
        return LayoutTallyText::tr("%n row(s) of units below the header count as blank: line %1.", nullptr,
                                   count);
    case LayoutLine::Comment:
        return LayoutTallyText::tr("%n remark(s) between the rows count as blank: line %1.", nullptr, count);
    case LayoutLine::GroupTitle:
        return LayoutTallyText::tr("%n title(s) of groups between the rows count as blank: line %1.", nullptr,
                                   count);
    case LayoutLine::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void LayoutTally::add(LayoutLine kind, quint32 line)
{
    m_lines[static_cast<size_t>(kind)].add(line);
}

QStringList LayoutTally::sentences() const
{
    QStringList sentences;
    for (size_t kind = 0; kind < m_lines.size(); ++kind) {
        const LineNumbers &lines = m_lines[kind];
        if (lines.count() > 0)
            sentences << sentenceOf(static_cast<LayoutLine>(kind), lines.count()).arg(lines.text());
    }
    return sentences;
}

} // namespace tracker
