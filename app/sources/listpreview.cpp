// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listpreview.h"

#include "app/fields/languagewords.h"
#include "app/fleet/hostname.h"
#include "app/sources/forms/transcript.h"
#include "app/sources/list/plausibleencodings.h"
#include "app/sources/listsource.h"
#include "app/sources/nothingwords.h"
#include "app/sources/rowreader.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace tracker {

namespace {

constexpr qint64 sampleBytes = 512 * 1024;
constexpr size_t encodingBytes = 64 * 1024;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Whether \a text says that there is no time.
bool isNoTime(std::string_view text)
{
    return isNothing(text) || isZeroDate(text) || isNothingByWords(text)
        || readTime(text, DateOrder::MonthFirst).time == LocalTime::fromSeconds(0);
}

/// The spellings of one column of flags, by how they fold.
class SpellingTally {
public:
    void add(std::string_view text) { ++m_counts[std::string(text)]; }

    std::vector<FlagSpelling> spellings(FlagReader &flags, const std::map<QString, Flag> &chosen) const
    {
        std::map<QString, FlagSpelling> byFold;
        for (const auto &[text, count] : m_counts) {
            const QString written = QString::fromUtf8(text);
            const QString folded = foldedSpelling(written);
            FlagSpelling &spelling = byFold[folded];
            if (spelling.count == 0)
                spelling = {.text = written, .meaning = flags.read(text), .chosen = chosen.contains(folded)};
            spelling.count += count;
        }
        std::vector<FlagSpelling> spellings;
        for (const auto &[folded, spelling] : byFold)
            spellings.push_back(spelling);
        std::ranges::stable_sort(spellings, std::greater(), &FlagSpelling::count);
        return spellings;
    }

private:
    std::map<std::string, quint32> m_counts;
};

/// Reads the sample of one list, with the reader of the import, so that the two cannot differ.
class SampleReader {
public:
    SampleReader(ByteSource &source, const ListLayout &layout, LocalTime asOf, size_t rows)
        : m_layout(layout)
        , m_reader(source, layout, asOf.isKnown() ? asOf + std::chrono::hours(24) : LocalTime(), 0)
        , m_flags(layout.flags)
        , m_sorter(layout)
        , m_rows(rows)
        , m_spellings(layout.columns.size())
    {
        for (size_t place = 0; place < layout.columns.size(); ++place) {
            const FileColumn &column = layout.columns[place];
            if (column.use != FileColumn::Use::Field)
                continue;
            if (kindOf(column.field) == FieldKind::Flag)
                m_preview.flags.push_back({.column = static_cast<int>(place)});
            else if (kindOf(column.field) == FieldKind::Time)
                m_preview.times.push_back({.column = static_cast<int>(place)});
        }
    }

    Result<ListPreview> read()
    {
        RowBlock block;
        for (block.end = 0; block.end < sampleBytes;) {
            const Result<bool> more = m_reader.next(block);
            if (!more)
                return more.failure();
            if (!*more) {
                m_preview.isWhole = true;
                break;
            }
            take(block);
        }
        finish();
        return std::move(m_preview);
    }

    std::vector<DateEvidence> dates() const { return m_reader.dates(); }

private:
    void take(const RowBlock &block)
    {
        const auto isQualified = [](std::string_view name) { return qualifiedName(name).has_value(); };
        m_preview.hasQualifiedNames |= std::ranges::any_of(block.names, isQualified);
        const RecordBlock &source = block.source;
        size_t row = 0; // among those that hold a machine
        for (size_t i = 0; i < source.records.size(); ++i) {
            const Record &record = source.records[i];
            const bool holdsMachine
                = row < block.numbers.size() && block.numbers[row] == m_preview.sampleSize + i;
            if (m_preview.rows.size() < m_rows)
                show(block, record, holdsMachine ? std::optional(row) : std::nullopt);
            if (holdsMachine)
                tally(block, record, row++);
        }
        m_preview.sampleSize += static_cast<quint32>(source.records.size());
    }

    void tally(const RowBlock &block, const Record &record, size_t row)
    {
        const std::span<const Cell> cells = block.source.cellsOf(record);
        const auto textAt = [&](int column) {
            const auto place = static_cast<size_t>(column);
            return place < cells.size() ? block.source.text(cells[place]) : std::string_view();
        };
        for (const FlagReading &flags : m_preview.flags)
            m_spellings[static_cast<size_t>(flags.column)].add(textAt(flags.column));
        for (TimeReadings &times : m_preview.times) {
            const std::string_view text = textAt(times.column);
            const LocalTime time = block.columns[static_cast<size_t>(times.column)].times[row];
            if (text.empty() || (!time.isKnown() && isNoTime(text)))
                continue;
            ++(time.isKnown() ? times.read : times.unreadable);
            if (time.isKnown() && times.example.isEmpty()) {
                times.example = QString::fromUtf8(text);
                times.exampleTime = time;
            }
        }
    }

    void show(const RowBlock &block, const Record &record, std::optional<size_t> row)
    {
        PreviewRow shown{
            .line = record.line, .kind = m_sorter.kindOf(block.source, record), .oddity = record.oddity};
        const std::span<const Cell> cells = block.source.cellsOf(record);
        for (size_t place = 0; place < cells.size(); ++place) {
            const std::string_view text = block.source.text(cells[place]);
            PreviewCell &cell = shown.cells.emplace_back();
            cell.text = QString::fromUtf8(text);
            if (text.find(replacement) != std::string_view::npos)
                cell.mark = PreviewCell::Mark::Undecodable;
            else if (row && place < m_layout.columns.size()
                     && !isReadable(block.columns[place], place, *row, text))
                cell.mark = PreviewCell::Mark::Unreadable;
        }
        if (m_layout.isTranscript)
            shown.cells.resize(std::max(shown.cells.size(), m_layout.columns.size()));
        m_preview.rows.push_back(std::move(shown));
    }

    bool isReadable(const ColumnValues &values, size_t place, size_t row, std::string_view text)
    {
        const FileColumn &column = m_layout.columns[place];
        if (text.empty() || column.use != FileColumn::Use::Field || isNothing(text) || isNothingByWords(text))
            return true;
        switch (kindOf(column.field)) {
        case FieldKind::Text:
            return true;
        case FieldKind::Version:
            return values.versions[row].isKnown();
        case FieldKind::Time:
            return values.times[row].isKnown() || isNoTime(text);
        case FieldKind::Flag:
            return m_flags.read(text).has_value();
        }
        Q_UNREACHABLE();
    }

    void finish()
    {
        for (FlagReading &flags : m_preview.flags) {
            flags.spellings
                = m_spellings[static_cast<size_t>(flags.column)].spellings(m_flags, m_layout.flags);
        }
        for (TimeReadings &times : m_preview.times) {
            const auto place = static_cast<size_t>(times.column);
            const DateEvidence dates = m_reader.dates()[place];
            times.slashes = dates.any;
            using enum TimeReadings::Order;
            if (m_layout.columns[place].dateOrderChosen)
                times.order = Chosen;
            else if (dates.any)
                times.order = dates.monthFirst || dates.dayFirst ? Proven : Assumed;
        }
        m_preview.issues = m_reader.takeIssues();
        m_preview.undecodable = m_reader.faults();
    }

    const ListLayout &m_layout;
    RowReader m_reader;
    FlagReader m_flags;
    RowSorter m_sorter; // of the rows shown
    size_t m_rows; // at most
    std::vector<SpellingTally> m_spellings; // by column
    ListPreview m_preview;
};

} // namespace

Result<ListPreview> previewList(const ListInput &input, LocalTime asOf, size_t rows)
{
    Result<ByteSource> source = openListBeginning(input);
    if (!source)
        return source.failure();
    Result<ListLayout> layout
        = guessLayout(*source, input.choices, input.fields, zoneOf(input), input.locale);
    if (!layout)
        return layout.failure();
    for (;;) {
        SampleReader sample(*source, *layout, asOf, rows);
        Result<ListPreview> preview = sample.read();
        if (!preview)
            return preview.failure();
        const Result<bool> fits = settleEncoding(*layout, preview->undecodable, *source, input.choices);
        if (!fits)
            return fits.failure();
        if (!*fits || !settleDates(*layout, sample.dates()))
            continue;
        preview->layout = *std::move(layout);
        preview->fault = faultOf(preview->layout, source->name());
        if (const std::shared_ptr<const Transcript> &transcript = source->transcript()) {
            preview->sheets = transcript->parts;
            preview->sheet = transcript->part;
            preview->encodings = {preview->layout.encoding.name};
            return preview;
        }
        std::vector<char> beginning(encodingBytes);
        const Result<qint64> got = source->read(0, beginning);
        if (!got)
            return got.failure();
        preview->encodings = plausibleEncodings({beginning.data(), static_cast<size_t>(*got)});
        return preview;
    }
}

} // namespace tracker
