// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/bytesource.h"

#include "app/sources/forms/transcript.h"
#include "app/sources/list/gzip.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace tracker {

namespace {

struct ByteSourceText {
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

} // namespace

QString nameOf(const ListInput &input)
{
    if (!input.path.isEmpty())
        return QDir::toNativeSeparators(input.path);
    return input.name.isEmpty() ? ByteSourceText::tr("the text") : input.name;
}

Result<ByteSource> ByteSource::open(const ListInput &input, qint64 unpacked)
{
    ByteSource source;
    source.m_name = nameOf(input);
    source.m_text = input.text;
    if (!input.path.isEmpty()) {
        const QFileInfo info(input.path);
        if (!info.exists())
            return Failure{ByteSourceText::tr("There is no file “%1”. Check the name.").arg(source.m_name)};
        if (info.isDir()) {
            return Failure{ByteSourceText::tr("“%1” is a folder, not a client list. Name a file in it.")
                               .arg(source.m_name)};
        }
        source.m_file = std::make_unique<QFile>(input.path);
        if (!source.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return Failure{ByteSourceText::tr("“%1” could not be opened: %2. Check that you may read it.")
                               .arg(source.m_name, source.m_file->errorString())};
        }
        if (source.m_file->isSequential()) {
            source.m_text = source.m_file->readAll();
            source.m_file.reset();
        } else {
            source.m_modified = info.lastModified();
        }
    }
    if (const Result<void> done = source.unpack(unpacked, input.maxSize); !done)
        return done.failure();
    source.m_size = source.m_file ? source.m_file->size() : source.m_text.size();
    if (source.m_size == 0)
        return Failure{ByteSourceText::tr("“%1” is empty. Export the client list again.").arg(source.m_name)};
    return source;
}

Result<ByteSource> ByteSource::ofTranscript(ByteSource original, std::shared_ptr<const Transcript> transcript)
{
    original.m_file = std::make_unique<QFile>(transcript->text->fileName());
    if (!original.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Failure{ByteSourceText::tr("“%1” could not be opened: %2. Check that you may read it.")
                           .arg(original.m_file->fileName(), original.m_file->errorString())};
    }
    original.m_size = original.m_file->size();
    original.m_transcript = std::move(transcript);
    return original;
}

Result<void> ByteSource::unpack(qint64 most, qint64 allowed)
{
    QBuffer text(&m_text);
    text.open(QIODevice::ReadOnly);
    QIODevice &device = m_file ? static_cast<QIODevice &>(*m_file) : text;
    if (!isGzip(device))
        return {};
    Result<QByteArray> unpacked = unpackGzip(device, m_name, most, allowed);
    if (!unpacked)
        return unpacked.failure();
    text.close();
    m_text = *std::move(unpacked);
    m_isCut = m_text.size() == most;
    m_file.reset();
    return {};
}

Result<qint64> ByteSource::read(qint64 offset, std::span<char> into)
{
    if (!m_file) {
        const qint64 size = std::clamp<qint64>(m_text.size() - offset, 0, static_cast<qint64>(into.size()));
        std::memcpy(into.data(), m_text.constData() + offset, static_cast<size_t>(size));
        return size;
    }
    qint64 done = 0;
    if (m_file->pos() == offset || m_file->seek(offset)) {
        while (done < static_cast<qint64>(into.size())) {
            const qint64 got = m_file->read(into.data() + done, static_cast<qint64>(into.size()) - done);
            if (got < 0)
                break;
            if (got == 0)
                return done;
            done += got;
        }
    }
    if (done < static_cast<qint64>(into.size())) {
        return Failure{ByteSourceText::tr("“%1” could not be read: %2. Nothing was imported.")
                           .arg(m_name, m_file->errorString())};
    }
    return done;
}

} // namespace tracker
