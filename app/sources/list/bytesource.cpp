// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/bytesource.h"

#include "app/base/platform/pipe.h"
#include "app/sources/forms/transcript.h"
#include "app/sources/list/textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace tracker {

namespace {

struct ByteSourceText {
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

/// Whether what begins so is no list in any form: it holds zeros, and is neither packed nor UTF-16.
bool isNoList(const QByteArray &beginning)
{
    const std::string_view text(beginning.constData(), static_cast<size_t>(beginning.size()));
    const bool isPacked = isGzip(beginning) || text.starts_with("PK") || text.starts_with("\xD0\xCF\x11\xE0");
    return text.find('\0') != std::string_view::npos && !isPacked
        && !guessEncoding(text).name.startsWith("UTF-16");
}

Failure tooLarge(const QString &name, qint64 limit)
{
    return {ByteSourceText::tr(
                "“%1” holds more than %2, so it is not read. If it is what it should be, allow more on the "
                "command line with --max-size, or split it.")
                .arg(name, QLocale().formattedDataSize(limit, 0))};
}

Failure unopened(const QString &name, const QString &reason)
{
    return {
        ByteSourceText::tr("“%1” could not be opened: %2. Check that you may read it.").arg(name, reason)};
}

Failure unreadable(const QString &name, const QString &reason)
{
    return {ByteSourceText::tr("“%1” could not be read: %2. Nothing was imported.").arg(name, reason)};
}

/// All of \a file where it cannot seek; nothing where it can.
Result<std::optional<QByteArray>> textOfPipe(PipeFile &file, const ListInput &input)
{
    if (!file.isSequential())
        return std::optional<QByteArray>();
    Result<QByteArray> text = readWhole(file, input);
    if (file.isCancelled())
        return Failure::byCancelling();
    if (!text)
        return text.failure();
    return std::optional(*std::move(text));
}

} // namespace

QString nameOf(const ListInput &input)
{
    if (!input.path.isEmpty())
        return QDir::toNativeSeparators(input.path);
    return input.name.isEmpty() ? ByteSourceText::tr("the text") : input.name;
}

Result<QByteArray> readWhole(QIODevice &device, const ListInput &input)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray text;
    for (;;) {
        const qsizetype known = text.size();
        text.resize(known + pieceSize);
        const qint64 got = device.read(text.data() + known, pieceSize);
        text.truncate(known + std::max<qint64>(got, 0));
        if (got < 0)
            return unreadable(nameOf(input), device.errorString());
        if (got == 0)
            return text;
        if (text.size() > input.maxSize)
            return tooLarge(nameOf(input), input.maxSize);
        // Of less, which a pipe may give, the character set cannot be told.
        if (known < pieceSize && text.size() >= pieceSize && !input.choices.encoding && isNoList(text))
            return text;
    }
}

Result<ListInput> withPipeRead(ListInput input, const PipeWait &wait)
{
    if (!isPipe(input.path))
        return input;
    PipeFile file(input.path, wait);
    if (!file.openForReading())
        return unopened(nameOf(input), file.errorString());
    Result<std::optional<QByteArray>> text = textOfPipe(file, input);
    if (!text)
        return text.failure();
    input.name = nameOf(input);
    input.path.clear();
    input.text = (*std::move(text)).value_or(QByteArray());
    return input;
}

Result<ByteSource> ByteSource::open(const ListInput &input, const Progress *progress)
{
    ByteSource source;
    source.m_name = nameOf(input);
    source.m_text = input.text;
    source.m_maxSize = input.maxSize;
    if (!input.path.isEmpty()) {
        const QFileInfo info(input.path);
        if (!info.exists())
            return Failure{ByteSourceText::tr("There is no file “%1”. Check the name.").arg(source.m_name)};
        if (info.isDir()) {
            return Failure{ByteSourceText::tr("“%1” is a folder, not a client list. Name a file in it.")
                               .arg(source.m_name)};
        }
        auto file = std::make_unique<PipeFile>(input.path, PipeWait{.progress = progress});
        if (!file->openForReading())
            return unopened(source.m_name, file->errorString());
        Result<std::optional<QByteArray>> text = textOfPipe(*file, input);
        if (!text)
            return text.failure();
        if (*text) {
            source.m_text = **std::move(text);
        } else {
            source.m_file = std::move(file);
            source.m_modified = info.lastModified();
        }
    }
    source.m_size = source.m_file ? source.m_file->size() : source.m_text.size();
    if (source.m_size > input.maxSize)
        return tooLarge(source.m_name, input.maxSize);
    source.unpackWherePacked();
    char first = '\0';
    const Result<qint64> got = source.read(0, {&first, 1});
    if (!got)
        return got.failure();
    if (*got == 0)
        return Failure{ByteSourceText::tr("“%1” is empty. Export the client list again.").arg(source.m_name)};
    return source;
}

void ByteSource::unpackWherePacked()
{
    if (m_file && isGzip(m_file->peek(2))) {
        m_packed = std::make_unique<GzipReader>(std::move(m_file), m_name);
    } else if (!m_file && isGzip(m_text)) {
        auto text = std::make_unique<QBuffer>();
        text->setData(m_text);
        text->open(QIODevice::ReadOnly);
        m_packed = std::make_unique<GzipReader>(std::move(text), m_name);
    }
}

Result<ByteSource> ByteSource::ofTranscript(ByteSource original, std::shared_ptr<const Transcript> transcript)
{
    original.m_file = std::make_unique<QFile>(transcript->text->fileName());
    if (!original.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unopened(original.m_file->fileName(), original.m_file->errorString());
    original.m_packed.reset();
    original.m_size = original.m_file->size();
    original.m_transcript = std::move(transcript);
    return original;
}

Result<void> ByteSource::makeSizeExact()
{
    std::vector<char> piece(256 * 1024);
    for (qint64 offset = 0; m_packed;) {
        const Result<qint64> got = readPacked(offset, piece);
        if (!got)
            return got.failure();
        if (*got < static_cast<qint64>(piece.size()))
            break;
        offset += *got;
    }
    return {};
}

Result<qint64> ByteSource::readPacked(qint64 offset, std::span<char> into)
{
    const Result<qint64> got = m_packed->read(offset, into);
    if (got && offset + *got > m_maxSize)
        return tooLarge(m_name, m_maxSize);
    return got;
}

Result<qint64> ByteSource::read(qint64 offset, std::span<char> into)
{
    if (m_packed)
        return readPacked(offset, into);
    // What a file grows by meanwhile is not read.
    const auto size = std::clamp<qint64>(m_size - offset, 0, static_cast<qint64>(into.size()));
    if (!m_file) {
        std::memcpy(into.data(), m_text.constData() + offset, static_cast<size_t>(size));
        return size;
    }
    bool isShorter = false;
    qint64 done = 0;
    if (m_file->pos() == offset || m_file->seek(offset)) {
        while (done < size && !isShorter) {
            const qint64 got = m_file->read(into.data() + done, size - done);
            if (got < 0)
                break;
            isShorter = got == 0;
            done += got;
        }
    }
    if (isShorter)
        return Failure{
            ByteSourceText::tr("“%1” became shorter while it was read. Read it again once it is whole.")
                .arg(m_name)};
    if (done < size)
        return unreadable(m_name, m_file->errorString());
    return done;
}

} // namespace tracker
