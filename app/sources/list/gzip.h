// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QIODevice>

#include <memory>
#include <span>

namespace tracker {

/// Whether what begins so is packed with gzip.
bool isGzip(QByteArrayView beginning);

/// What is packed with gzip, read as if it were not: nothing of it is kept but places at which unpacking can
/// begin again.
class GzipReader {
public:
    /// \a device, which can seek and stands at the beginning, is called \a name in messages.
    GzipReader(std::unique_ptr<QIODevice> device, const QString &name);
    ~GzipReader();
    Q_DISABLE_COPY_MOVE(GzipReader)

    /// The unpacked bytes from \a offset on: as many as \a into holds, fewer only at the end. To go on where
    /// the last call ended is quick. Fails where the device is damaged or breaks off.
    Result<qint64> read(qint64 offset, std::span<char> into);
    /// How many unpacked bytes there are: a guess by those that have been read, until the end was seen.
    qint64 sizeGuess() const;

private:
    class Inflater;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace tracker
