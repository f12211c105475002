// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QFileDevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace tracker {

/// Fails with a sentence where \a output is one of \a filesRead, however the two are spelt: through links, by
/// another way, or in other letters where the file system does not tell them apart. \a name is what the
/// sentence calls it.
Result<void> checkIsNotRead(const QString &output, const QStringList &filesRead, const QString &name);

/// What is written for the user: a file that comes into being whole or not at all, or a device such as a
/// pipe, which is written as it is.
class OutputFile {
public:
    /// Fails, naming the file, when it cannot be written, and when it is one of \a filesRead.
    static Result<OutputFile> open(const QString &path, const QStringList &filesRead);

    QIODevice &device() { return *m_file; }
    /// Puts the file in its place. Not called: an older file stays as it was.
    Result<void> commit();

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QFileDevice> m_file;
};

/// The files that are read at the moment, none of which an output may be.
using FilesRead = std::function<QStringList()>;

/// The sentence for an output that could not be written; \a reason is the system's.
Failure unwritable(const QString &path, const QString &reason);

} // namespace tracker
