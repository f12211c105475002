// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

namespace tracker {

/// Watches the files of client lists that were read and tells when they are no longer what was read. It does
/// not read them again.
class ListWatch : public QObject {
    Q_OBJECT

public:
    explicit ListWatch(QObject *parent = nullptr);

    /// Watches the files among \a inputs that \a list was read from, instead of those before.
    void watch(const std::vector<ListInput> &inputs, const ClientList &list);

    /// Those that have another content, and those that are gone.
    QStringList changedFiles() const;
    QStringList missingFiles() const;

Q_SIGNALS:
    /// Once for each change, when nobody writes to the files any more.
    void changed();

private:
    struct State {
        qint64 size = -1; ///< of no file
        QDateTime modified;

        bool operator==(const State &) const = default;
    };
    struct File {
        QString path;
        State read;
        State told; ///< as of the last signal
        State seen; ///< at the last look
    };

    void look();
    static State stateOf(const QString &path);

    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    std::vector<File> m_files;
};

/// What has become of the files, in a sentence or two; empty when they are as they were read.
QString changeSentence(const ListWatch &watch);

} // namespace tracker
