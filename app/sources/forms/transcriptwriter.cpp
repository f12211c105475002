// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/transcriptwriter.h"

#include "app/base/formulaguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct TranscriptWriterText {
    Q_DECLARE_TR_FUNCTIONS(TranscriptWriter)
};

/// No spreadsheet has more.
constexpr size_t mostColumns = 16 * 1024;
/// Bytes unpacked after which a look ends, however little came of them.
constexpr qint64 longestLook = qint64{64} << 20;
constexpr size_t pendingSize = 256 * 1024;
/// Sixteen times what a sheet of Excel has, and as many as there are in the largest of LibreOffice.
constexpr quint64 mostRows = 16 * 1024 * 1024;

Failure unwritable(const QTemporaryFile &file)
{
    return {TranscriptWriterText::tr("The list could not be unpacked into “%1”: %2. Free some space there.")
                .arg(QDir::toNativeSeparators(QDir::tempPath()), file.errorString())};
}

} // namespace

TranscriptWriter::TranscriptWriter(FormJob &job, Texts texts)
    : m_job(job)
    , m_texts(texts)
    , m_before(job.used)
    , m_file(std::make_shared<QTemporaryFile>(QDir::temp().filePath(u"restart-tracker-XXXXXX.csv"_s)))
{
    if (!m_file->open())
        m_failure = unwritable(*m_file);
}

TranscriptWriter::TranscriptWriter(FormJob &job, Probe)
    : m_job(job)
    , m_before(job.used)
{
}

void TranscriptWriter::setCell(size_t column, std::string_view text)
{
    if (column >= mostColumns || text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return;
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    for (; m_cellCount <= column; ++m_cellCount)
        m_cells[m_cellCount].clear();
    std::string &cell = m_cells[column];
    m_filled += cell.empty() ? 1 : 0;
    cell.assign(text);
    for (char &c : cell) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\0')
            c = ' ';
    }
}

bool TranscriptWriter::endRow()
{
    if (m_lines + m_skipped >= mostRows) {
        fail({TranscriptWriterText::tr(
                  "“%1” has more than %2 rows, which no sheet has. Save the client list as "
                  "CSV.")
                  .arg(m_job.source.name(), QLocale().toString(mostRows))});
        return false;
    }
    if (m_cellCount == 0) {
        ++m_skipped;
        return false;
    }
    m_tableRows += m_filled > 1 ? 1 : 0;
    m_lines += m_skipped + 1;
    if (m_file && !m_failure) {
        for (; m_skipped > 0 && !m_failure; --m_skipped)
            write("\n");
        std::string room;
        for (size_t column = 0; column < m_cellCount; ++column) {
            // What is read from a transcript loses its guards; this one loses what it is given here.
            const std::string_view cell
                = m_texts == Texts::AreExact ? guarded(m_cells[column], room) : m_cells[column];
            if (column > 0)
                write(",");
            if (cell.find_first_of(",\"") == std::string_view::npos) {
                write(cell);
                continue;
            }
            write("\"");
            for (size_t at = 0; at < cell.size();) {
                const size_t quote = std::min(cell.find('"', at), cell.size());
                write(cell.substr(at, quote - at));
                if (quote < cell.size())
                    write("\"\"");
                at = quote + 1;
            }
            write("\"");
        }
        write("\n");
    }
    m_skipped = 0;
    m_cellCount = 0;
    m_filled = 0;
    return true;
}

void TranscriptWriter::fail(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

bool TranscriptWriter::wantsMore() const
{
    if (m_failure)
        return false;
    if (!m_file)
        return !hasTable();
    return m_written < m_job.enough && (!m_job.isLook() || m_job.used - m_before < longestLook);
}

Result<std::shared_ptr<QTemporaryFile>> TranscriptWriter::finish()
{
    flush();
    if (!m_failure && !m_file->flush())
        m_failure = unwritable(*m_file);
    if (m_failure)
        return *m_failure;
    if (isEmpty()) {
        return Failure{TranscriptWriterText::tr("“%1” holds no table. Export the client list again.")
                           .arg(m_job.source.name())};
    }
    return m_file;
}

void TranscriptWriter::write(std::string_view text)
{
    m_pending += text;
    if (m_pending.size() >= pendingSize)
        flush();
}

void TranscriptWriter::flush()
{
    if (m_failure)
        return;
    const auto size = static_cast<qint64>(m_pending.size());
    if (const Result<void> taken = m_job.take(size); !taken) {
        m_failure = taken.failure();
        return;
    }
    if (m_file->write(m_pending.data(), size) != size)
        m_failure = unwritable(*m_file);
    m_written += size;
    m_pending.clear();
}

} // namespace tracker
