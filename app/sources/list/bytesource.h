// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/pipefile.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/sources/list/gzip.h"
#include "app/sources/listinput.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <span>

namespace tracker {

struct Transcript;

/// What messages call \a input.
QString nameOf(const ListInput &input);

/// All of \a device, which cannot seek, for \a input. Fails when it cannot be read or is larger than the
/// input may be. Of what cannot be a list, only the beginning: it tells why.
Result<QByteArray> readWhole(QIODevice &device, const ListInput &input);

/// \a input with the text of the pipe that it names in place of its path: a pipe can be read only once. Other
/// inputs are as they were. Fails where the pipe cannot be read.
Result<ListInput> withPipeRead(ListInput input, const PipeWait &wait);

/// The bytes of a list. A device that cannot seek (a pipe) is read whole when it is opened; what is packed
/// with gzip is unpacked as it is read.
class ByteSource {
public:
    /// Fails when there is no such file, it may not be read, is larger than it may be, or holds nothing, and
    /// when \a progress is cancelled while a pipe is waited for. Without one that ends after a few seconds.
    static Result<ByteSource> open(const ListInput &input, const Progress *progress = nullptr);
    /// What \a original was transcribed into, under its name. Fails when that is gone.
    static Result<ByteSource> ofTranscript(ByteSource original, std::shared_ptr<const Transcript> transcript);

    const QString &name() const { return m_name; }
    /// In bytes. What is packed holds about as many, as far as was read; makeSizeExact() looks.
    qint64 size() const { return m_packed ? m_packed->sizeGuess() : m_size; }
    Result<void> makeSizeExact();
    /// Of the file as it lies there, packed or not.
    qint64 storedSize() const { return m_size; }
    /// Invalid for text that was given as such.
    const QDateTime &modified() const { return m_modified; }
    /// The whole text, packed or not, where it is held; empty for a file that is read as it stands.
    const QByteArray &text() const { return m_text; }
    /// Null for a list that is read as it stands.
    const std::shared_ptr<const Transcript> &transcript() const { return m_transcript; }

    /// The bytes from \a offset on: as many as \a into holds, fewer only at the end. Fails when they cannot
    /// be read, there are fewer than before, or what is packed is damaged or larger than it may be.
    Result<qint64> read(qint64 offset, std::span<char> into);

private:
    void unpackWherePacked();
    Result<qint64> readPacked(qint64 offset, std::span<char> into);

    QString m_name;
    std::unique_ptr<QFile> m_file; // none for text, and for what is packed
    std::unique_ptr<GzipReader> m_packed;
    QByteArray m_text;
    qint64 m_size = 0;
    qint64 m_maxSize = 0;
    QDateTime m_modified;
    std::shared_ptr<const Transcript> m_transcript;
};

} // namespace tracker
