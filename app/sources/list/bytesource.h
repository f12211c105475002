// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/listinput.h"

#include <QDateTime>
#include <QFile>

#include <limits>
#include <memory>
#include <span>

namespace tracker {

struct Transcript;

/// What messages call \a input.
QString nameOf(const ListInput &input);

/// The bytes of a list. A device that cannot seek (a pipe) is read whole when it is opened, and what is
/// packed with gzip is unpacked then.
class ByteSource {
public:
    /// Fails when there is no such file, it may not be read, is damaged, or holds nothing.
    static Result<ByteSource> open(const ListInput &input)
    {
        return open(input, std::numeric_limits<qint64>::max());
    }
    /// The same for a look at the beginning: no more of a packed list is unpacked than is needed for that.
    static Result<ByteSource> openBeginning(const ListInput &input) { return open(input, beginningSize); }
    static constexpr qint64 beginningSize = 1024 * 1024;
    /// What \a original was transcribed into, under its name. Fails when that is gone.
    static Result<ByteSource> ofTranscript(ByteSource original, std::shared_ptr<const Transcript> transcript);

    const QString &name() const { return m_name; }
    qint64 size() const { return m_size; }
    /// Invalid for text that was given as such.
    const QDateTime &modified() const { return m_modified; }
    /// The whole text where it is held; empty for a file that is read as it stands.
    const QByteArray &text() const { return m_text; }
    /// Null for a list that is read as it stands.
    const std::shared_ptr<const Transcript> &transcript() const { return m_transcript; }
    /// Only a beginning was unpacked.
    bool isCut() const { return m_isCut; }

    /// The bytes from \a offset on: as many as \a into holds, fewer only at the end.
    Result<qint64> read(qint64 offset, std::span<char> into);

private:
    /// Unpacks at most so many bytes.
    static Result<ByteSource> open(const ListInput &input, qint64 unpacked);
    Result<void> unpack(qint64 most, qint64 allowed);

    QString m_name;
    std::unique_ptr<QFile> m_file; // none for text
    QByteArray m_text;
    qint64 m_size = 0;
    QDateTime m_modified;
    std::shared_ptr<const Transcript> m_transcript;
    bool m_isCut = false;
};

} // namespace tracker
