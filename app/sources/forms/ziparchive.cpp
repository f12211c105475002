// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/ziparchive.h"

#include <algorithm>
#include <span>
#include <zip.h>

namespace tracker {

namespace {

/// Markup comes often; a text that never ends is no list, and would have to be held in memory.
constexpr qint64 longestText = 64 * 1024 * 1024;

/// A byte source as libzip reads it.
struct ZipInput {
    ByteSource &source;
    zip_int64_t offset = 0;
    zip_error_t error{};
};

zip_int64_t seekIn(ZipInput &input, void *data, zip_uint64_t length)
{
    const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(input.offset),
                                                          static_cast<zip_uint64_t>(input.source.size()),
                                                          data, length, &input.error);
    if (to < 0)
        return -1;
    input.offset = to;
    return 0;
}

zip_int64_t serveZip(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &input = *static_cast<ZipInput *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        input.offset = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        const Result<qint64> got
            = input.source.read(input.offset, std::span(static_cast<char *>(data), length));
        if (!got) {
            zip_error_set(&input.error, ZIP_ER_READ, 0);
            return -1;
        }
        input.offset += *got;
        return *got;
    }
    case ZIP_SOURCE_SEEK:
        return seekIn(input, data, length);
    case ZIP_SOURCE_TELL:
        return input.offset;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(input.source.size());
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_FREE:
        zip_error_fini(&input.error);
        delete &input;
        return 0;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&input.error, data, length);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&input.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace

ZipEntry::ZipEntry(FormJob &job, zip_file *file, const QString &name)
    : m_job(job)
    , m_file(file)
    , m_name(name)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *into, qint64 most)
{
    if (m_failure)
        return -1;
    const qint64 got = zip_fread(m_file, into, static_cast<zip_uint64_t>(most));
    if (got < 0) {
        m_failure = m_job.damaged(m_name);
        return -1;
    }
    if (got == 0)
        return -1;
    if (const Result<void> taken = m_job.take(got); !taken) {
        m_failure = taken.failure();
        return -1;
    }
    const std::string_view text(into, static_cast<size_t>(got));
    const size_t tag = text.rfind('<');
    m_sinceTag = tag == std::string_view::npos ? m_sinceTag + got : got - static_cast<qint64>(tag);
    if (m_sinceTag > longestText) {
        m_failure = m_job.damaged(m_name);
        return -1;
    }
    return got;
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(FormJob &job)
{
    ZipArchive archive(job);
    auto *input = new ZipInput{job.source};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(serveZip, input, &error);
    if (!source) {
        delete input;
        return job.damaged();
    }
    archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (!archive.m_archive) {
        zip_source_free(source);
        return job.damaged();
    }
    return archive;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name)
{
    const zip_int64_t place = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (place < 0)
        return m_job.damaged(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(place), 0, &stat) == 0
        && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return m_job.encrypted();
    zip_file_t *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(place), 0);
    if (!file)
        return m_job.damaged(name);
    return std::make_unique<ZipEntry>(m_job, file, name);
}

QByteArray ZipArchive::beginningOf(const QString &name, qint64 most)
{
    if (!has(name))
        return {};
    const Result<std::unique_ptr<ZipEntry>> file = entry(name);
    return file ? (*file)->read(most) : QByteArray();
}

} // namespace tracker
