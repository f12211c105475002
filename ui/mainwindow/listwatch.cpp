// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/listwatch.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// A file that keeps its size and time for so long is taken as written to the end.
constexpr auto settlingTime = std::chrono::milliseconds(400);

} // namespace

ListWatch::ListWatch(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &ListWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
}

void ListWatch::watch(const std::vector<ListInput> &inputs, const ClientList &list)
{
    m_files.clear();
    m_settling.stop();
    for (const QStringList &paths : {m_watcher.files(), m_watcher.directories()}) {
        if (!paths.isEmpty())
            m_watcher.removePaths(paths);
    }
    for (size_t place = 0; place < list.files.size(); ++place) {
        const QString &path = inputs[place].path;
        if (path.isEmpty() || path.startsWith(u':'))
            continue;
        State read = stateOf(path);
        read.modified = list.files[place].modified;
        m_files.push_back({path, read, read, read});
        // The folder shows a file that is put in the place of another, as most programs save.
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
    }
    // It may have been written to while it was read.
    if (!m_files.empty())
        m_settling.start();
}

QStringList ListWatch::changedFiles() const
{
    QStringList paths;
    for (const File &file : m_files) {
        if (file.told != file.read && file.told != State())
            paths << file.path;
    }
    return paths;
}

QStringList ListWatch::missingFiles() const
{
    QStringList paths;
    for (const File &file : m_files) {
        if (file.told == State())
            paths << file.path;
    }
    return paths;
}

void ListWatch::look()
{
    bool isSettled = true;
    bool isNews = false;
    for (File &file : m_files) {
        const State state = stateOf(file.path);
        isSettled &= state == file.seen;
        isNews |= state != file.told;
        file.seen = state;
        // A file that was replaced is no longer watched.
        if (state != State() && !m_watcher.files().contains(file.path))
            m_watcher.addPath(file.path);
    }
    if (!isSettled) {
        m_settling.start();
    } else if (isNews) {
        for (File &file : m_files)
            file.told = file.seen;
        Q_EMIT changed();
    }
}

ListWatch::State ListWatch::stateOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? State{info.size(), info.lastModified()} : State();
}

QString changeSentence(const ListWatch &watch)
{
    const auto nameOf = [](const QStringList &paths) { return QFileInfo(paths.front()).fileName(); };
    const QStringList changed = watch.changedFiles();
    const QStringList missing = watch.missingFiles();
    QStringList sentences;
    if (changed.size() == 1)
        sentences << ListWatch::tr("“%1” has changed on disk since it was read.").arg(nameOf(changed));
    else if (!changed.isEmpty())
        sentences << ListWatch::tr("%n list(s) have changed on disk since they were read.", nullptr,
                                   static_cast<int>(changed.size()));
    if (missing.size() == 1)
        sentences << ListWatch::tr("“%1” is no longer where it was; what was read of it stays.")
                         .arg(nameOf(missing));
    else if (!missing.isEmpty())
        sentences << ListWatch::tr("%n list(s) are no longer where they were; what was read of them stays.",
                                   nullptr, static_cast<int>(missing.size()));
    return sentences.join(u' ');
}

} // namespace tracker
