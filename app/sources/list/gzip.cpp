// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/gzip.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <zlib.h>

namespace tracker {

namespace {

struct GzipText {
    Q_DECLARE_TR_FUNCTIONS(Gzip)
};

/// Nobody's list is longer.
constexpr qint64 longestList = qint64{2} << 30;

class Inflater {
public:
    Inflater(QIODevice &device, const QString &name, qint64 allowed)
        : m_device(device)
        , m_name(name)
        , m_allowed(std::min(allowed, longestList))
    {
        constexpr int gzipWindow = 15 + 16;
        m_isReady = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    Result<QByteArray> run(qint64 most)
    {
        QByteArray text;
        for (int status = m_isReady ? Z_OK : Z_MEM_ERROR; text.size() < most;) {
            if (status != Z_OK && status != Z_BUF_ERROR && status != Z_STREAM_END)
                return damaged();
            if (m_stream.avail_in == 0 && !fill()) {
                if (status != Z_STREAM_END)
                    return brokenOff();
                break;
            }
            if (status == Z_STREAM_END && !beginNext())
                break;
            status = inflateInto(text);
            if (text.size() > m_allowed)
                return tooLong();
        }
        text.truncate(most);
        text.squeeze();
        return text;
    }

private:
    bool fill()
    {
        m_packed = m_device.read(packedSize);
        m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        m_stream.avail_in = static_cast<uInt>(m_packed.size());
        return !m_packed.isEmpty();
    }

    /// A file may hold several packed texts in a row; zeros behind the last fill up a tape.
    bool beginNext() { return *m_stream.next_in != 0 && inflateReset(&m_stream) == Z_OK; }

    int inflateInto(QByteArray &text)
    {
        const qsizetype known = text.size();
        text.resize(known + pieceSize);
        m_stream.next_out = reinterpret_cast<Bytef *>(text.data() + known);
        m_stream.avail_out = static_cast<uInt>(pieceSize);
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        text.chop(static_cast<qsizetype>(m_stream.avail_out));
        return status;
    }

    Failure damaged() const
    {
        return {GzipText::tr("“%1” is damaged: it cannot be unpacked. Copy it again, or pack the list again.")
                    .arg(m_name)};
    }
    Failure brokenOff() const
    {
        return {GzipText::tr("“%1” breaks off before its end. Copy it again, or pack the list again.")
                    .arg(m_name)};
    }
    Failure tooLong() const
    {
        return {GzipText::tr("“%1” unpacks to more than %2. Unpack it and split the list.")
                    .arg(m_name, QLocale().formattedDataSize(m_allowed, 0))};
    }

    static constexpr qsizetype packedSize = 64 * 1024;
    static constexpr qsizetype pieceSize = 256 * 1024;

    QIODevice &m_device;
    QString m_name;
    qint64 m_allowed;
    QByteArray m_packed;
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

bool isGzip(QIODevice &device)
{
    return device.peek(2) == "\x1F\x8B";
}

Result<QByteArray> unpackGzip(QIODevice &device, const QString &name, qint64 most, qint64 allowed)
{
    return Inflater(device, name, allowed).run(most);
}

} // namespace tracker
