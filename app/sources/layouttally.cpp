// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/layouttally.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct LayoutTallyText {
    Q_DECLARE_TR_FUNCTIONS(LayoutTally)
};

constexpr size_t mostLinesShown = 5;

QString linesOf(const std::vector<quint32> &first, quint32 count)
{
    const QLocale locale;
    QStringList shown;
    for (const quint32 line : first)
        shown << locale.toString(line);
    const QString lines = shown.join(u", "_s);
    const auto more = static_cast<int>(count - first.size());
    //: %1: numbers of lines
    return more == 0 ? lines : LayoutTallyText::tr("%1 and %n more", nullptr, more).arg(lines);
}

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
    case LayoutLine::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void LayoutTally::add(LayoutLine kind, quint32 line)
{
    Lines &lines = m_lines[static_cast<size_t>(kind)];
    ++lines.count;
    if (lines.first.size() < mostLinesShown)
        lines.first.push_back(line);
}

QStringList LayoutTally::sentences() const
{
    QStringList sentences;
    for (size_t kind = 0; kind < m_lines.size(); ++kind) {
        const Lines &lines = m_lines[kind];
        if (lines.count > 0)
            sentences << sentenceOf(static_cast<LayoutLine>(kind), lines.count)
                             .arg(linesOf(lines.first, lines.count));
    }
    return sentences;
}

} // namespace tracker
