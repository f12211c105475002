// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowreader.h"

#include "app/sources/clientlist.h"
#include "app/sources/plaintime.h"

#include <algorithm>

namespace tracker {

namespace {

/// What kind of value a column holds; nothing when it is not read.
std::optional<FieldKind> kindOf(const FileColumn &column)
{
    switch (column.use) {
    case FileColumn::Use::Field:
        return tracker::kindOf(column.field);
    case FileColumn::Use::Text:
    case FileColumn::Use::Component:
    case FileColumn::Use::ComponentState:
        return FieldKind::Text;
    case FileColumn::Use::ComponentVersion:
        return FieldKind::Version;
    case FileColumn::Use::Ignored:
        return {};
    }
    Q_UNREACHABLE();
}

std::string_view textAt(size_t place, const RecordBlock &block, const Record &record)
{
    return place < record.cellCount ? block.text(block.cells[record.firstCell + place]) : std::string_view();
}

} // namespace

RowReader::RowReader(ByteSource &source, const ListLayout &layout, LocalTime latest, int file)
    : m_layout(layout)
    , m_latest(latest)
    , m_reader(source, layout.encoding, layout.dialect, layout.firstRow)
    , m_issues(file)
    , m_flags(layout.flags)
    , m_nameColumn(layout.placeOf(Field::Name))
    , m_dates(layout.columns.size())
{
}

Result<bool> RowReader::next(RowBlock &block)
{
    const Result<bool> more = m_reader.next(block.source);
    if (!more || !*more)
        return more;
    block.numbers.clear();
    block.columns.resize(m_layout.columns.size());
    m_rows.clear();
    for (const Record &record : block.source.records) {
        if (m_recordCount % ReadFile::stride == 0)
            m_index.push_back(m_reader.positionOf(record));
        const quint32 number = m_recordCount++;
        if (!isRow(block.source, record))
            continue;
        block.numbers.push_back(number);
        m_rows.push_back(&record);
    }
    if (m_nameColumn)
        gather(*m_nameColumn, block.source, block.names);
    else
        block.names.assign(m_rows.size(), {});
    for (size_t column = 0; column < m_layout.columns.size(); ++column)
        readColumn(column, block);
    block.end = m_reader.offset();
    return true;
}

bool RowReader::isRow(const RecordBlock &block, const Record &record)
{
    if (record.oddity == Record::Oddity::StrayQuote)
        m_issues.add(RowIssue::Kind::StrayQuote, record.line, {}, {});
    switch (tracker::kindOf(block, record, m_nameColumn)) {
    case RowKind::Machine:
        break;
    case RowKind::Blank:
        ++m_blank;
        return false;
    case RowKind::NoName:
        ++m_rejected;
        m_issues.add(RowIssue::Kind::NoName, record.line, {}, {});
        return false;
    case RowKind::OpenQuote:
        ++m_rejected;
        m_issues.add(RowIssue::Kind::OpenQuote, block.lastLineOf(record), {}, {});
        return false;
    }
    const std::span<const Cell> cells = block.cellsOf(record);
    const size_t expected = m_layout.columns.size();
    if (cells.size() < expected) {
        m_issues.add(RowIssue::Kind::TooFewCells, record.line, {}, std::to_string(cells.size()));
    } else if (std::ranges::any_of(cells.subspan(expected), [](const Cell &cell) { return cell.size > 0; })) {
        m_issues.add(RowIssue::Kind::TooManyCells, record.line, {}, std::to_string(cells.size()));
    }
    return true;
}

void RowReader::readColumn(size_t place, RowBlock &block)
{
    const FileColumn &column = m_layout.columns[place];
    ColumnValues &values = block.columns[place];
    const std::optional<FieldKind> kind = kindOf(column);
    if (!kind)
        return;
    if (kind == FieldKind::Text) {
        gather(place, block.source, values.texts);
        return;
    }
    const auto readAll = [&](auto &into, auto &&read) {
        into.resize(m_rows.size());
        for (size_t row = 0; row < m_rows.size(); ++row)
            into[row] = read(row, textAt(place, block.source, *m_rows[row]));
    };
    const auto note = [&](RowIssue::Kind issue, size_t row, std::string_view text) {
        m_issues.add(issue, lineOf(block.source, *m_rows[row], text), column.header, text);
    };
    if (kind == FieldKind::Flag) {
        readAll(values.flags, [&](size_t row, std::string_view text) {
            const std::optional<Flag> flag = m_flags.read(text);
            if (!flag)
                note(RowIssue::Kind::UnknownFlag, row, text);
            return flag.value_or(Flag::Unknown);
        });
    } else if (kind == FieldKind::Version) {
        readAll(values.versions, [&](size_t row, std::string_view text) {
            const std::optional<Version> &version = m_versions.of(text, readVersion);
            if (!version)
                note(RowIssue::Kind::UnknownVersion, row, text);
            return version.value_or(Version());
        });
    } else {
        DateEvidence &dates = m_dates[place];
        const LocalTime latest = m_latest.isKnown() ? m_latest : LocalTime::fromSeconds(0xFFFFFFFE);
        readAll(values.times, [&](size_t row, std::string_view text) {
            if (text.empty())
                return LocalTime();
            ++dates.listed;
            if (const LocalTime time = plainTime(text); time.isKnown() && time <= latest)
                return time;
            const TimeReading reading = readTime(text, column.dateOrder);
            using enum TimeReading::Slashes;
            if (reading.slashes != None) {
                dates.any = true;
                dates.monthFirst |= reading.slashes == ProveMonthFirst;
                dates.dayFirst |= reading.slashes == ProveDayFirst;
            }
            if (!reading.time.isKnown()) {
                ++dates.unreadable;
                note(RowIssue::Kind::UnknownTime, row, text);
            } else if (reading.time > latest) {
                note(RowIssue::Kind::FutureTime, row, text);
                if (!m_earliestDoubted.isKnown() || reading.time < m_earliestDoubted)
                    m_earliestDoubted = reading.time;
                return LocalTime();
            }
            return reading.time;
        });
    }
}

void RowReader::gather(size_t place, const RecordBlock &block, std::vector<std::string_view> &texts) const
{
    texts.resize(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row)
        texts[row] = textAt(place, block, *m_rows[row]);
}

/// The physical line of a cell: cells may hold line ends.
quint32 RowReader::lineOf(const RecordBlock &block, const Record &record, std::string_view text) const
{
    const std::string_view before(block.bytes.data() + record.begin,
                                  static_cast<size_t>(text.data() - block.bytes.data()) - record.begin);
    return record.line + lineEndsIn(before);
}

bool settleDates(ListLayout &layout, const std::vector<DateEvidence> &dates)
{
    bool fits = true;
    for (size_t i = 0; i < dates.size(); ++i) {
        FileColumn &column = layout.columns[i];
        if (column.dateOrderChosen)
            continue;
        fits &= column.dateOrder == dates[i].order();
        column.dateOrder = dates[i].order();
        column.dateOrderAssumed = dates[i].any && !dates[i].monthFirst && !dates[i].dayFirst;
    }
    return fits;
}

} // namespace tracker
