// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rejectedrows.h"

#include "app/sources/openagain.h"
#include "app/sources/rowsorter.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <optional>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct RejectedRowsText {
    Q_DECLARE_TR_FUNCTIONS(RejectedRows)
};

/// The physical lines of a source as bytes, one after the other. What ends a line is the same byte in every
/// character set, or the same two in UTF-16.
class ByteLines {
public:
    ByteLines(ByteSource &source, const TextEncoding &encoding)
        : m_source(source)
        , m_width(encoding.name.startsWith("UTF-16") ? 2 : 1)
        , m_isBigEndian(encoding.name.endsWith("BE"))
        , m_joinsReturns(encoding.doublesReturns)
        , m_offset(encoding.markSize)
    {
    }

    /// The lines from \a first to \a last, with their ends; to be asked in order.
    Result<QByteArray> read(quint32 first, quint32 last)
    {
        QByteArray bytes;
        while (m_line <= last) {
            const Result<bool> more = readLine(m_line >= first ? &bytes : nullptr);
            if (!more)
                return more.failure();
            if (!*more)
                break;
            ++m_line;
        }
        return bytes;
    }

private:
    /// False at the end of the source.
    Result<bool> readLine(QByteArray *into)
    {
        bool any = false;
        for (char unit = next(); !m_atEnd; unit = next()) {
            any = true;
            take(into);
            if (unit == '\r') {
                char after = next();
                for (; m_joinsReturns && after == '\r'; after = next())
                    take(into);
                if (after == '\n')
                    take(into);
                else if (!m_atEnd)
                    m_at -= m_width;
            }
            if (unit == '\r' || unit == '\n')
                break;
        }
        if (m_failure)
            return *m_failure;
        return any;
    }

    /// The next unit, 0 for one that is not of ASCII; at the end m_atEnd is set.
    char next()
    {
        if (m_at + m_width > static_cast<qint64>(m_piece.size()) && !fill()) {
            m_atEnd = true;
            return '\0';
        }
        m_atEnd = false;
        const char *const unit = m_piece.data() + m_at;
        m_at += m_width;
        if (m_width == 1)
            return *unit;
        return unit[m_isBigEndian ? 0 : 1] == '\0' ? unit[m_isBigEndian ? 1 : 0] : '\0';
    }

    /// Appends the unit that next() was about.
    void take(QByteArray *into) const
    {
        if (into)
            into->append(m_piece.data() + m_at - m_width, m_width);
    }

    /// Reads the next piece, keeping one unit before it, to which may be gone back.
    bool fill()
    {
        constexpr qint64 pieceSize = 64 * 1024;
        const qint64 kept = std::min<qint64>(m_at, m_width);
        std::vector<char> piece(static_cast<size_t>(kept + pieceSize));
        std::copy_n(m_piece.begin() + (m_at - kept), kept, piece.begin());
        const Result<qint64> got
            = m_source.read(m_offset, std::span(piece).subspan(static_cast<size_t>(kept)));
        if (!got)
            m_failure = got.failure();
        const qint64 read = got ? *got : 0;
        piece.resize(static_cast<size_t>(kept + read));
        m_piece = std::move(piece);
        m_at = kept;
        m_offset += read;
        return read >= m_width;
    }

    ByteSource &m_source;
    qint64 m_width; // of a unit, in bytes
    bool m_isBigEndian;
    bool m_joinsReturns;
    quint32 m_line = 1; // the next
    std::vector<char> m_piece;
    qint64 m_at = 0; // in the piece
    qint64 m_offset; // of what follows the piece
    bool m_atEnd = false;
    std::optional<Failure> m_failure;
};

class RejectedRowsWriter {
public:
    RejectedRowsWriter(const ClientList &list, QIODevice &device, Progress &progress)
        : m_list(list)
        , m_device(device)
        , m_progress(progress)
    {
        std::set<QByteArray> encodings;
        for (const ReadFile &file : list.files) {
            if (file.rejected > 0)
                encodings.insert(file.layout.encoding.name);
        }
        m_becomesUtf8 = encodings.size() > 1;
    }

    Result<void> write()
    {
        for (const ReadFile &file : m_list.files) {
            if (file.rejected == 0)
                continue;
            if (const Result<void> written = write(file); !written)
                return written;
        }
        return {};
    }

private:
    Result<void> write(const ReadFile &file)
    {
        Result<ByteSource> source = openAgain(file);
        if (!source)
            return source.failure();
        const ListLayout &layout = file.layout;
        ByteLines lines(*source, layout.encoding);
        if (m_isEmpty && !m_becomesUtf8) {
            QByteArray mark(layout.encoding.markSize, '\0');
            if (const Result<qint64> got = source->read(0, std::span(mark.data(), mark.size())); !got)
                return got.failure();
            put(mark);
        }
        if (layout.headerLine > 0) {
            const Result<QByteArray> header = lines.read(layout.headerLine, layout.firstRow.line - 1);
            if (!header)
                return header.failure();
            if (*header != m_header) {
                m_header = *header;
                writeRow(file, *header, 0, RejectedRowsText::tr("Reason"));
            }
        }
        RowSorter sorter(layout);
        RecordReader reader(*source, layout.encoding, layout.dialect, layout.firstRow, layout.keptCells());
        for (RecordBlock block;;) {
            const Result<bool> more = reader.next(block);
            if (!more)
                return more.failure();
            if (!*more)
                return {};
            if (m_progress.isCancelled())
                return Failure::byCancelling();
            m_progress.report(reader.offset(), file.size);
            for (const Record &record : block.records) {
                const RowKind kind = sorter.kindOf(block, record);
                if (!isRejected(kind))
                    continue;
                if (const Result<void> written = write(file, lines, block, record, kind); !written)
                    return written;
            }
        }
    }

    /// Writes the record, which is a rejected row of that \a kind.
    Result<void> write(const ReadFile &file, ByteLines &lines, const RecordBlock &block, const Record &record,
                       RowKind kind)
    {
        const Result<QByteArray> row = lines.read(record.line, block.lastLineOf(record));
        if (!row)
            return row.failure();
        const size_t columns = file.layout.columns.size();
        const RowIssue issue{.kind = issueOf(kind)};
        const bool isSplit = kind != RowKind::OpenQuote;
        writeRow(file, *row, isSplit ? columns - std::min<size_t>(columns, record.cellCount) : 0,
                 whatIsOdd(issue, file.layout));
        if (m_hasTakenAll)
            return {};
        return Failure{
            RejectedRowsText::tr("The rejected rows could not be written: %1. Choose another folder, or free "
                                 "some space.")
                .arg(m_device.errorString())};
    }

    /// Writes \a row, \a missing blank cells behind it, and one more.
    void writeRow(const ReadFile &file, QByteArrayView row, size_t missing, const QString &last)
    {
        const QByteArray &encoding = file.layout.encoding.name;
        QStringEncoder encoder(encoding.constData());
        const QByteArray lineEnds[] = {encoder.encode(u"\n"_s), encoder.encode(u"\r"_s)};
        QByteArrayView text = row;
        for (const QByteArray &lineEnd : lineEnds) {
            if (text.endsWith(lineEnd))
                text.chop(lineEnd.size());
        }
        QByteArray lineEnd = row.sliced(text.size()).toByteArray();
        if (lineEnd.isEmpty())
            lineEnd = lineEnds[0];

        const Dialect &dialect = file.layout.dialect;
        const char separator = dialect.separator == fixedWidth ? ' ' : dialect.separator;
        QString more((static_cast<qsizetype>(missing) + 1), QLatin1Char(separator));
        more += dialect.quote == noQuote ? last
                                         : QLatin1Char(dialect.quote) + last + QLatin1Char(dialect.quote);
        QByteArray bytes = text.toByteArray();
        bytes += QByteArray(encoder.encode(more));
        bytes += lineEnd;
        put(m_becomesUtf8 ? toUtf8(bytes, encoding) : bytes);
    }

    static QByteArray toUtf8(const QByteArray &bytes, const QByteArray &encoding)
    {
        QStringDecoder decoder(encoding.constData());
        const QString text = decoder.decode(bytes);
        return text.toUtf8();
    }

    void put(const QByteArray &bytes)
    {
        m_isEmpty = false;
        m_hasTakenAll &= m_device.write(bytes) == bytes.size();
    }

    const ClientList &m_list;
    QIODevice &m_device;
    Progress &m_progress;
    bool m_becomesUtf8 = false;
    bool m_isEmpty = true; // nothing is written yet
    bool m_hasTakenAll = true;
    QByteArray m_header; // the last written
};

} // namespace

Result<void> saveRejectedRows(const ClientList &list, QIODevice &device, Progress &progress)
{
    return RejectedRowsWriter(list, device, progress).write();
}

} // namespace tracker
