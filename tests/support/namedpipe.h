// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QThread>

#include <thread>

namespace tracker {

/// Makes a pipe at \a path; false where there is nothing of the kind.
inline bool makePipe(const QString &path)
{
    return QProcess::execute(QStringLiteral("mkfifo"), {path}) == 0;
}

/// Writes \a pieces into the pipe at \a path, one after the other, on a thread of its own.
inline std::thread writerInto(const QString &path, const QList<QByteArray> &pieces)
{
    return std::thread([path, pieces] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const QByteArray &piece : pieces) {
            pipe.write(piece);
            QThread::msleep(20);
        }
    });
}

} // namespace tracker
