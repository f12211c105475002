// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace tracker {

/// A file in an archive, unpacked as it is read. What stopped it is told by failure().
class ZipEntry : public QIODevice {
public:
    ZipEntry(FormJob &job, zip_file *file, const QString &name);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QString &name() const { return m_name; }

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    FormJob &m_job;
    zip_file *m_file;
    QString m_name;
    qint64 m_sinceTag = 0; // bytes since a < was seen
    std::optional<Failure> m_failure;
};

/// A ZIP archive in the source of a job.
class ZipArchive {
public:
    /// Fails when it is damaged. \a job must outlive the archive.
    static Result<ZipArchive> open(FormJob &job);

    bool has(const QString &name) const;
    /// Fails when it is missing, packed in a way nobody knows, or encrypted.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name);
    /// The first bytes of a file, at most \a most; none where it is missing or damaged.
    QByteArray beginningOf(const QString &name, qint64 most);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    explicit ZipArchive(FormJob &job)
        : m_job(job)
    {
    }

    FormJob &m_job;
    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace tracker
