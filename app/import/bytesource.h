// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/import/listinput.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <span>

namespace tracker {

/// What messages call \a input.
QString nameOf(const ListInput &input);

/// The bytes of a list. A device that cannot seek (a pipe) is read whole when it is opened.
class ByteSource {
public:
    /// Fails when there is no such file, it may not be read, or holds nothing.
    static Result<ByteSource> open(const ListInput &input);

    const QString &name() const { return m_name; }
    qint64 size() const { return m_size; }
    /// Invalid for text.
    const QDateTime &modified() const { return m_modified; }
    /// The whole text where it is held; empty for a file.
    const QByteArray &text() const { return m_text; }

    /// The bytes from \a offset on: as many as \a into holds, fewer only at the end.
    Result<qint64> read(qint64 offset, std::span<char> into);

private:
    QString m_name;
    std::unique_ptr<QFile> m_file; // none for text
    QByteArray m_text;
    qint64 m_size = 0;
    QDateTime m_modified;
};

} // namespace tracker
