// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/valuekinds.h"

#include "app/base/ascii.h"
#include "app/sources/loosetime.h"
#include "app/sources/nothingwords.h"
#include "app/sources/rowsorter.h"
#include "app/sources/valueformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr size_t kindCount = 7;
/// So many records tell what a column holds.
constexpr size_t enough = 2000;

bool isTime(std::string_view text)
{
    const TimeReading reading = readTime(text, DateOrder::MonthFirst);
    if (reading.time.isKnown() || reading.slashes != TimeReading::Slashes::None)
        return true;
    // Versions and numbers with marks are not to be taken for dates.
    const bool isPlain = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
    return !isPlain && readLooseTime(QString::fromUtf8(text), DateOrder::DayFirst).time.isKnown();
}

/// A number may be one of the codes.
bool fits(ValueKind value, ValueKind column)
{
    return value == ValueKind::Blank || value == column
        || (column == ValueKind::Code && value == ValueKind::Number);
}

class KindTally {
public:
    explicit KindTally(size_t columns)
        : m_counts(columns)
    {
    }

    void add(const RecordBlock &block, const Record &record)
    {
        const std::span<const Cell> cells = block.cellsOf(record);
        std::vector<ValueKind> kinds(m_counts.size(), ValueKind::Blank);
        for (size_t column = 0; column < std::min(cells.size(), kinds.size()); ++column)
            kinds[column] = valueKindOf(block.text(cells[column]));
        for (size_t column = 0; column < kinds.size(); ++column)
            ++m_counts[column][static_cast<size_t>(kinds[column])];
        if (m_first.empty())
            m_first = std::move(kinds);
    }

    /// Empty where the first row may be a header.
    std::vector<ValueKind> kinds() const
    {
        std::vector<ValueKind> kinds;
        bool isTold = false; // by the first row, that it is none
        for (size_t column = 0; column < m_counts.size(); ++column) {
            const auto &counts = m_counts[column];
            const auto most = std::max_element(counts.begin() + 1, counts.end());
            const auto kind = *most == 0 ? ValueKind::Blank : static_cast<ValueKind>(most - counts.begin());
            kinds.push_back(kind);
            const bool isTelling = kind != ValueKind::Blank && kind != ValueKind::Text;
            if (m_first.empty() || (isTelling && !fits(m_first[column], kind)))
                return {};
            isTold |= isTelling && m_first[column] != ValueKind::Blank;
        }
        return isTold ? kinds : std::vector<ValueKind>();
    }

private:
    std::vector<std::array<quint32, kindCount>> m_counts; // by column
    std::vector<ValueKind> m_first; // of the first row that is not blank
};

} // namespace

ValueKind valueKindOf(std::string_view text)
{
    if (text.empty() || isNothing(text))
        return ValueKind::Blank;
    if (std::ranges::all_of(text, isDigit))
        return ValueKind::Number;
    if (isTime(text))
        return ValueKind::Time;
    if (readFlag(text))
        return ValueKind::Flag;
    if (text.find('.') != std::string_view::npos && readVersion(text))
        return ValueKind::Version;
    const bool isWord = text.find(' ') == std::string_view::npos;
    return isWord && std::ranges::any_of(text, isDigit) ? ValueKind::Code : ValueKind::Text;
}

Result<std::vector<ValueKind>> valueKindsOf(ByteSource &source, const ListLayout &layout)
{
    RecordReader reader(source, layout.encoding, layout.dialect, layout.firstRow, layout.keptCells());
    RowSorter sorter(layout);
    KindTally tally(layout.columns.size());
    RecordBlock block;
    for (size_t seen = 0; seen < enough; seen += block.records.size()) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        for (const Record &record : block.records) {
            if (sorter.kindOf(block, record) == RowKind::Machine)
                tally.add(block, record);
        }
    }
    return tally.kinds();
}

bool mayBeAlike(const std::vector<ValueKind> &some, const std::vector<ValueKind> &others)
{
    return !some.empty() && std::ranges::equal(some, others, [](ValueKind one, ValueKind other) {
        return one == other || one == ValueKind::Blank || other == ValueKind::Blank;
    });
}

const QStringList &valueKindIds()
{
    static const QStringList ids{u"blank"_s,  u"time"_s, u"flag"_s, u"version"_s,
                                 u"number"_s, u"code"_s, u"text"_s};
    return ids;
}

} // namespace tracker
