// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

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

Result<void> checkIsNotRead(const QString &output, const QStringList &filesRead, const QString &name)
{
    namespace fs = std::filesystem;
    std::error_code none; // where there is no such file yet
    const fs::path path = QFileInfo(output).filesystemFilePath();
    // A terminal or a pipe may well be both.
    if (!fs::is_regular_file(path, none))
        return {};
    for (const QString &file : filesRead) {
        if (!file.isEmpty() && fs::equivalent(path, QFileInfo(file).filesystemFilePath(), none))
            return Failure{OutputFileText::tr("%1 is not written: it is one of the files that are read. "
                                              "Choose another file name.")
                               .arg(name)};
    }
    return {};
}

Result<OutputFile> OutputFile::open(const QString &path, const QStringList &filesRead)
{
    if (const Result<void> checked = checkIsNotRead(path, filesRead, path); !checked)
        return checked.failure();
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
    // QSaveFile does not notice when what it still holds cannot be written. A disk that is full takes a part,
    // and says what is wrong when it is given the rest.
    if (!m_file->flush())
        m_file->flush();
    if (m_file->error() != QFileDevice::NoError) {
        const Failure failure = unwritable(m_file->fileName(), m_file->errorString());
        if (whole)
            whole->cancelWriting();
        return failure;
    }
    if (whole && !whole->commit())
        return unwritable(m_file->fileName(), m_file->errorString());
    return {};
}

} // namespace tracker
