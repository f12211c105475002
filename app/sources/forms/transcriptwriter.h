// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// Writes a transcript row by row. After a failure it takes no more, and finish() tells of it.
class TranscriptWriter {
public:
    /// Only looks whether rows make a table, and writes nothing.
    struct Probe { };
    /// Whether cells may have been guarded by us, as a sheet that was made of our exports is, or say exactly
    /// what they say.
    enum class Texts : quint8 { MayBeGuarded, AreExact };

    explicit TranscriptWriter(FormJob &job, Texts texts = Texts::MayBeGuarded);
    TranscriptWriter(FormJob &job, Probe);

    /// Puts \a text into a column, from 0, of the row in hand; what breaks lines becomes a blank. Beyond the
    /// last column a sheet can have there is none.
    void setCell(size_t column, std::string_view text);
    /// Blank rows at the end of a list are left out. True for a row that holds anything.
    bool endRow();
    void skipRows(quint64 count) { m_skipped += count; }
    void fail(Failure failure);

    /// False once more rows would change nothing.
    bool wantsMore() const;
    /// Two rows of two cells.
    bool hasTable() const { return m_tableRows >= 2; }
    bool isEmpty() const { return m_lines == 0; }
    const std::optional<Failure> &failure() const { return m_failure; }

    Result<std::shared_ptr<QTemporaryFile>> finish();

private:
    void write(std::string_view text);
    void flush();

    FormJob &m_job;
    Texts m_texts = Texts::MayBeGuarded;
    qint64 m_before; // bytes used before the first row
    std::shared_ptr<QTemporaryFile> m_file; // none for a probe
    std::vector<std::string> m_cells; // of the row in hand
    size_t m_cellCount = 0; // up to the last that holds anything
    size_t m_filled = 0;
    quint64 m_skipped = 0; // blank rows not yet written
    quint64 m_lines = 0;
    quint64 m_tableRows = 0;
    qint64 m_written = 0;
    std::string m_pending;
    std::optional<Failure> m_failure;
};

} // namespace tracker
