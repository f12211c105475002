// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace tracker {

namespace {

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

Failure unwritable(const QString &path, const QString &reason)
{
    return {OutputFileText::tr(
                "%1 could not be written: %2. Choose another folder or file name, or free some space.")
                .arg(path, reason)};
}

Result<OutputFile> OutputFile::open(const QString &path)
{
    const QFileInfo info(path);
    std::unique_ptr<QFileDevice> file;
    if (info.exists() && !info.isFile() && !info.isDir())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return unwritable(path, file->errorString());
    return OutputFile(std::move(file));
}

Result<void> OutputFile::commit()
{
    auto *const whole = qobject_cast<QSaveFile *>(m_file.get());
    const bool isWritten
        = whole ? whole->commit() : m_file->flush() && m_file->error() == QFileDevice::NoError;
    return isWritten ? Result<void>() : unwritable(m_file->fileName(), m_file->errorString());
}

} // namespace tracker
