// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/base/version.h"
#include "app/sources/layouttally.h"
#include "app/sources/list/recordreader.h"
#include "app/sources/listlayout.h"
#include "app/sources/nothingtally.h"
#include "app/sources/readingcache.h"
#include "app/sources/rowissue.h"
#include "app/sources/timecolumn.h"
#include "app/sources/valueformat.h"
#include "app/sources/versionformat.h"

#include <map>

namespace tracker {

/// The values of one column, a value per row; only the vector of its kind is filled.
struct ColumnValues {
    std::vector<std::string_view> texts; ///< none where all are blank
    std::vector<LocalTime> times;
    std::vector<Version> versions;
    std::vector<Flag> flags;

    std::string_view textOf(size_t row) const { return row < texts.size() ? texts[row] : std::string_view(); }
};

/// Rows of a list that have a name, understood. Texts lie in the bytes of the block.
struct RowBlock {
    RecordBlock source;
    std::vector<quint32> numbers; ///< of the rows' records in their file, from 0
    std::vector<std::string_view> names;
    std::vector<ColumnValues> columns; ///< in the order of the list's columns
    qint64 end = 0; ///< bytes of the source read so far
};

/// Reads the rows of one list and keeps account of those that are none and of what is odd. A layout without
/// a column of names will do for looking at the list, but not for a fleet.
class RowReader {
public:
    /// \a source must outlive the reader. Times after \a latest are not believed, when that is known.
    RowReader(ByteSource &source, const ListLayout &layout, LocalTime latest, int file);

    /// The next rows, perhaps none of a block that is all blank; false after the last.
    Result<bool> next(RowBlock &block);

    quint32 recordCount() const { return m_recordCount; }
    quint32 blank() const { return m_blank; }
    quint32 rejected() const { return m_rejected; }
    /// Where each record begins whose number is a multiple of ReadFile::stride.
    std::vector<TextPosition> takeIndex() { return std::exchange(m_index, {}); }
    std::vector<RowIssue> takeIssues() { return m_issues.take(); }
    /// Bytes or characters that stand for nothing.
    quint64 faults() const { return m_reader.faults(); }
    std::vector<DateEvidence> dates() const;
    /// What was taken for layout and for nothing, a sentence each.
    QStringList notes() const;
    /// The earliest of the times that were not believed.
    LocalTime earliestDoubted() const { return m_earliestDoubted; }

private:
    /// Keeps account of \a record; false when it holds no machine.
    bool isRow(const RecordBlock &block, const Record &record);
    void readColumn(size_t place, RowBlock &block);
    void readTimes(size_t place, RowBlock &block);
    LocalTime readTimeCell(size_t place, const RecordBlock &block, size_t row, std::string_view text);
    void note(RowIssue::Kind issue, size_t place, const RecordBlock &block, size_t row,
              std::string_view text);
    void gatherNames(RowBlock &block) const;
    /// The texts of a column in the rows of the block in hand.
    void gather(size_t place, const RecordBlock &block, std::vector<std::string_view> &texts) const;
    quint32 lineOf(const RecordBlock &block, const Record &record, std::string_view text) const;

    const ListLayout &m_layout;
    LocalTime m_latest;
    LocalTime m_earliestDoubted;
    RecordReader m_reader;
    IssueLog m_issues;
    FlagReader m_flags;
    ReadingCache<std::optional<VersionReading>> m_versions;
    RowSorter m_sorter;
    LayoutTally m_layoutLines;
    std::optional<size_t> m_nameColumn;
    std::vector<const Record *> m_rows; // of the block in hand: what has a name
    quint32 m_widest = 0; // of them, in cells
    std::map<size_t, TimeColumn> m_times; // by column
    std::vector<NothingTally> m_nothing; // by column
    std::vector<TextPosition> m_index;
    quint32 m_recordCount = 0;
    quint32 m_blank = 0;
    quint32 m_rejected = 0;
};

} // namespace tracker
