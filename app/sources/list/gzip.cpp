// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/gzip.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <list>
#include <new>
#include <utility>
#include <vector>
#include <zlib.h>

namespace tracker {

namespace {

struct GzipText {
    Q_DECLARE_TR_FUNCTIONS(Gzip)
};

/// Unpacked bytes from one place where unpacking can begin again to the next: each takes 40 KiB, so that they
/// stand less close in what is very long.
qint64 distanceAfter(qint64 unpacked)
{
    constexpr qint64 shortest = 16 * 1024 * 1024;
    return std::max(shortest, unpacked / 32);
}

} // namespace

class GzipReader::Inflater {
    /// How far unpacking has come. It owns memory of zlib, which knows its address.
    struct State {
        State()
        {
            constexpr int gzipWindow = 15 + 16;
            if (inflateInit2(&stream, gzipWindow) != Z_OK)
                throw std::bad_alloc();
        }
        State(State &other)
            : unpacked(other.unpacked)
            , packed(other.packed)
            , betweenTexts(other.betweenTexts)
            , atEnd(other.atEnd)
        {
            if (inflateCopy(&stream, &other.stream) != Z_OK)
                throw std::bad_alloc();
            stream.next_in = nullptr;
            stream.avail_in = 0;
        }
        ~State() { inflateEnd(&stream); }
        State(State &&) = delete;
        State &operator=(const State &) = delete;
        State &operator=(State &&) = delete;

        z_stream stream{};
        qint64 unpacked = 0; // bytes
        qint64 packed = 0; // bytes of the device that this took
        bool betweenTexts = false; // one has ended, and perhaps another begins
        bool atEnd = false;
    };

public:
    Inflater(std::unique_ptr<QIODevice> device, const QString &name)
        : m_device(std::move(device))
        , m_name(name)
    {
        m_state = std::make_unique<State>();
    }

    Result<qint64> read(qint64 offset, std::span<char> into)
    {
        const size_t again = readAgain(offset, into);
        if (again == into.size())
            return static_cast<qint64>(again);
        const qint64 from = offset + static_cast<qint64>(again);
        if (from < m_state->unpacked)
            goBackTo(from);
        std::array<char, 64 * 1024> passedOver;
        while (m_state->unpacked < from && !m_state->atEnd) {
            const auto most = std::min<qint64>(from - m_state->unpacked, passedOver.size());
            const Result<qint64> got = inflateInto(std::span(passedOver).first(static_cast<size_t>(most)));
            if (!got)
                return got;
        }
        if (m_state->unpacked < from)
            return static_cast<qint64>(again);
        const Result<qint64> more = inflateInto(into.subspan(again));
        if (!more)
            return more;
        const size_t size = again + static_cast<size_t>(*more);
        remember(into.first(size));
        return static_cast<qint64>(size);
    }

    qint64 sizeGuess() const
    {
        if (m_size >= 0)
            return m_size;
        const double part
            = static_cast<double>(m_furthestPacked + 1) / static_cast<double>(m_device->size() + 1);
        return std::max(m_furthest, static_cast<qint64>(static_cast<double>(m_furthest) / part));
    }

private:
    /// Readers go back a little where a character was cut: what was read last is there for them. How many
    /// bytes it gave.
    size_t readAgain(qint64 offset, std::span<char> into) const
    {
        const auto size = static_cast<qint64>(m_recent.size());
        const qint64 begin = m_recentEnd - size;
        if (offset < begin || offset >= m_recentEnd)
            return 0;
        const auto some = std::span(m_recent).subspan(static_cast<size_t>(offset - begin));
        const size_t count = std::min(some.size(), into.size());
        std::ranges::copy(some.first(count), into.begin());
        return count;
    }

    void remember(std::span<const char> read)
    {
        constexpr size_t most = 256 * 1024;
        const auto last = read.last(std::min(read.size(), most));
        m_recent.assign(last.begin(), last.end());
        m_recentEnd = m_state->unpacked;
    }

    void goBackTo(qint64 offset)
    {
        const auto before = std::find_if(m_places.rbegin(), m_places.rend(),
                                         [offset](const State &place) { return place.unpacked <= offset; });
        m_state = before == m_places.rend() ? std::make_unique<State>() : std::make_unique<State>(*before);
    }

    /// As many bytes as \a into holds, fewer only at the end.
    Result<qint64> inflateInto(std::span<char> into)
    {
        z_stream &stream = m_state->stream;
        qint64 done = 0;
        const auto wanted = static_cast<qint64>(into.size());
        while (done < wanted && !m_state->atEnd) {
            if (stream.avail_in == 0 && !fill()) {
                if (m_hasFailed)
                    return unreadable();
                if (!m_state->betweenTexts)
                    return brokenOff();
                end();
                break;
            }
            // A file may hold several packed texts in a row; zeros behind the last fill up a tape.
            if (m_state->betweenTexts && *stream.next_in == 0) {
                end();
                break;
            }
            if (std::exchange(m_state->betweenTexts, false))
                inflateReset(&stream);
            constexpr qint64 most = 1 << 30;
            const auto room = static_cast<uInt>(std::min(wanted - done, most));
            stream.next_out = reinterpret_cast<Bytef *>(into.data() + done);
            stream.avail_out = room;
            const uInt given = stream.avail_in;
            const int status = inflate(&stream, Z_NO_FLUSH);
            const auto got = static_cast<qint64>(room - stream.avail_out);
            done += got;
            m_state->unpacked += got;
            m_state->packed += given - stream.avail_in;
            if (status == Z_MEM_ERROR)
                throw std::bad_alloc();
            if (status != Z_OK && status != Z_BUF_ERROR && status != Z_STREAM_END)
                return damaged();
            m_state->betweenTexts = status == Z_STREAM_END;
            m_furthest = std::max(m_furthest, m_state->unpacked);
            m_furthestPacked = std::max(m_furthestPacked, m_state->packed);
            const qint64 last = m_places.empty() ? 0 : m_places.back().unpacked;
            if (m_state->unpacked - last >= distanceAfter(last))
                m_places.emplace_back(*m_state);
        }
        return done;
    }

    bool fill()
    {
        m_packed.resize(packedSize);
        const bool isThere = m_device->pos() == m_state->packed || m_device->seek(m_state->packed);
        const qint64 got = isThere ? m_device->read(m_packed.data(), packedSize) : -1;
        m_hasFailed = got < 0;
        m_packed.truncate(std::max<qint64>(got, 0));
        m_state->stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        m_state->stream.avail_in = static_cast<uInt>(m_packed.size());
        return !m_packed.isEmpty();
    }

    void end()
    {
        m_state->atEnd = true;
        m_size = m_state->unpacked;
    }

    Failure unreadable() const
    {
        return {GzipText::tr("“%1” could not be read: %2. Nothing was imported.")
                    .arg(m_name, m_device->errorString())};
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

    static constexpr qint64 packedSize = 64 * 1024;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    QByteArray m_packed; // the piece in hand
    bool m_hasFailed = false; // the device, when it was read last
    std::unique_ptr<State> m_state;
    std::list<State> m_places; // ascending
    std::vector<char> m_recent; // what was read last, up to the unpacked byte m_recentEnd
    qint64 m_recentEnd = 0;
    qint64 m_furthest = 0; // unpacked bytes that were ever reached, and what they took of the device
    qint64 m_furthestPacked = 0;
    qint64 m_size = -1; // once it is known
};

bool isGzip(QByteArrayView beginning)
{
    return beginning.startsWith("\x1F\x8B");
}

GzipReader::GzipReader(std::unique_ptr<QIODevice> device, const QString &name)
    : m_inflater(std::make_unique<Inflater>(std::move(device), name))
{
}

GzipReader::~GzipReader() = default;

Result<qint64> GzipReader::read(qint64 offset, std::span<char> into)
{
    return m_inflater->read(offset, into);
}

qint64 GzipReader::sizeGuess() const
{
    return m_inflater->sizeGuess();
}

} // namespace tracker
