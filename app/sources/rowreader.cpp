// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowreader.h"

#include "app/fields/languagewords.h"
#include "app/fleet/hostname.h"
#include "app/sources/clientlist.h"
#include "app/sources/nothingwords.h"
#include "app/sources/plaintime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct RowReaderText {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

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
    , m_reader(source, layout.encoding, layout.dialect, layout.firstRow, layout.keptCells())
    , m_issues(file)
    , m_flags(layout.flags)
    , m_sorter(layout)
    , m_nameColumn(layout.placeOf(Field::Name))
    , m_nothing(layout.columns.size())
{
    for (size_t place = 0; place < layout.columns.size(); ++place) {
        if (kindOf(layout.columns[place]) == FieldKind::Time)
            m_times.try_emplace(place, layout.columns[place], layout.zone);
    }
}

Result<bool> RowReader::next(RowBlock &block)
{
    const Result<bool> more = m_reader.next(block.source);
    if (!more || !*more)
        return more;
    block.numbers.clear();
    block.columns.resize(m_layout.columns.size());
    m_rows.clear();
    m_widest = 0;
    for (const Record &record : block.source.records) {
        if (m_recordCount % ReadFile::stride == 0)
            m_index.push_back(m_reader.positionOf(record));
        const quint32 number = m_recordCount++;
        if (!isRow(block.source, record))
            continue;
        block.numbers.push_back(number);
        m_rows.push_back(&record);
        m_widest = std::max(m_widest, record.cellCount);
    }
    if (m_nameColumn)
        gatherNames(block);
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
        m_issues.add(RowIssue::Kind::StrayQuote, record.line);
    const RowKind kind = m_sorter.kindOf(block, record);
    switch (kind) {
    case RowKind::Machine:
        break;
    case RowKind::Layout:
        m_layoutLines.add(m_sorter.lastLayout(), record.line);
        ++m_blank;
        return false;
    case RowKind::Blank:
        ++m_blank;
        return false;
    case RowKind::Total:
        ++m_rejected;
        m_issues.add(RowIssue::Kind::Total, record.line, textAt(*m_nameColumn, block, record));
        return false;
    case RowKind::OpenQuote:
        ++m_rejected;
        m_issues.add(RowIssue::Kind::OpenQuote, block.lastLineOf(record));
        return false;
    case RowKind::NoName:
    case RowKind::OtherColumns:
        ++m_rejected;
        m_issues.add(issueOf(kind), record.line);
        return false;
    }
    const std::span<const Cell> cells = block.cellsOf(record);
    const size_t expected = m_layout.columns.size();
    if (cells.size() < expected) {
        if (m_layout.isTranscript)
            return true;
        m_issues.add(RowIssue::Kind::TooFewCells, record.line, std::to_string(cells.size()));
    } else if (record.hasMoreText || std::ranges::any_of(cells.subspan(expected), [](const Cell &cell) {
                   return cell.size > 0;
               })) {
        m_issues.add(RowIssue::Kind::TooManyCells, record.line, std::to_string(record.allCells()));
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
        if (place >= m_widest) {
            values.texts.clear();
            return;
        }
        gather(place, block.source, values.texts);
        if (column.use != FileColumn::Use::Field || column.field == Field::Name)
            return;
        const bool isSystem = column.field == Field::Os;
        for (std::string_view &text : values.texts) {
            if (isNothing(text) || (isSystem && isNothingByWords(text))) {
                m_nothing[place].add(text);
                text = {};
            }
        }
        return;
    }
    if (kind == FieldKind::Time) {
        readTimes(place, block);
        return;
    }
    const auto readAll = [&](auto &into, auto &&read) {
        into.resize(m_rows.size());
        for (size_t row = 0; row < m_rows.size(); ++row)
            into[row] = read(row, textAt(place, block.source, *m_rows[row]));
    };
    if (kind == FieldKind::Flag) {
        readAll(values.flags, [&](size_t row, std::string_view text) {
            const std::optional<Flag> flag = m_flags.read(text);
            if (!flag)
                note(RowIssue::Kind::UnknownFlag, place, block.source, row, text);
            else if (flag == Flag::Unknown && (isNothing(text) || isNothingByWords(text)))
                m_nothing[place].add(text);
            return flag.value_or(Flag::Unknown);
        });
    } else {
        readAll(values.versions, [&](size_t row, std::string_view text) {
            const std::optional<VersionReading> &reading = m_versions.of(text, readVersionLoosely);
            if (!reading && (isNothing(text) || isNothingByWords(text)))
                m_nothing[place].add(text);
            else if (!reading)
                note(RowIssue::Kind::UnknownVersion, place, block.source, row, text);
            else if (reading->isCut)
                note(RowIssue::Kind::CutVersion, place, block.source, row, text);
            return reading ? reading->version : Version();
        });
    }
}

void RowReader::note(RowIssue::Kind issue, size_t place, const RecordBlock &block, size_t row,
                     std::string_view text)
{
    m_issues.add(issue, lineOf(block, *m_rows[row], text), place, m_layout.columns[place].header, text);
}

void RowReader::readTimes(size_t place, RowBlock &block)
{
    // The first of them is how Unix says that there is no time.
    constexpr LocalTime beginOfTime = LocalTime::fromSeconds(0);
    const LocalTime latest = m_latest.isKnown() ? m_latest : LocalTime::fromSeconds(0xFFFFFFFE);
    TimeColumn &column = m_times.at(place);
    std::vector<LocalTime> &times = block.columns[place].times;
    times.resize(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const std::string_view text = textAt(place, block.source, *m_rows[row]);
        times[row] = LocalTime();
        if (text.empty())
            continue;
        const LocalTime time = plainTime(text);
        if (time > beginOfTime && time <= latest) {
            column.countPlain();
            times[row] = time;
        } else if (time == beginOfTime) {
            m_nothing[place].add(text);
        } else {
            times[row] = readTimeCell(place, block.source, row, text);
        }
    }
}

/// A time that is not in the plainest form.
LocalTime RowReader::readTimeCell(size_t place, const RecordBlock &block, size_t row, std::string_view text)
{
    const TimeColumn::Reading reading = m_times.at(place).read(text);
    if (reading.isNothing) {
        m_nothing[place].add(text);
    } else if (!reading.time.isKnown()) {
        note(RowIssue::Kind::UnknownTime, place, block, row, text);
    } else if (m_latest.isKnown() && reading.time > m_latest) {
        note(RowIssue::Kind::FutureTime, place, block, row, text);
        if (!m_earliestDoubted.isKnown() || reading.time < m_earliestDoubted)
            m_earliestDoubted = reading.time;
        return {};
    }
    return reading.time;
}

std::vector<DateEvidence> RowReader::dates() const
{
    std::vector<DateEvidence> dates(m_layout.columns.size());
    for (const auto &[place, times] : m_times)
        dates[place] = times.evidence();
    return dates;
}

QStringList RowReader::notes() const
{
    QStringList notes = m_layoutLines.sentences();
    for (size_t place = 0; place < m_nothing.size(); ++place) {
        const QString sentence = m_nothing[place].sentence(m_layout.columns[place].header);
        if (!sentence.isEmpty())
            notes << sentence;
    }
    quint32 converted = 0;
    for (const auto &[place, times] : m_times)
        converted += times.converted();
    if (converted > 0) {
        notes << RowReaderText::tr("%n time(s) with a zone of their own were converted to the clock of “%1”.",
                                   nullptr, static_cast<int>(converted))
                     .arg(QString::fromLatin1(m_layout.zone.id()));
    }
    return notes;
}

void RowReader::gatherNames(RowBlock &block) const
{
    gather(*m_nameColumn, block.source, block.names);
    for (std::string_view &name : block.names)
        name = undressedName(name);
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

} // namespace tracker
