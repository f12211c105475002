// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

inline const QDir &sourceDir()
{
    static const QDir dir(QStringLiteral(TRACKER_SOURCE_DIR));
    return dir;
}

/// The files below \a folder that are called like one of \a patterns, by their paths from the source root.
inline QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    QDirIterator it(sourceDir().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << sourceDir().relativeFilePath(it.next());
    paths.sort();
    return paths;
}

/// The text of the file at \a path from the source root; empty without one.
inline QString textOf(const QString &path)
{
    QFile file(sourceDir().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
