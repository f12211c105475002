// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/ods.h"

#include "app/sources/forms/odssheet.h"
#include "app/sources/forms/sheetchoice.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Goes on to the next sheet of \a xml; its name, or none behind the last. What was cells of another document
/// once, or was deleted, is no sheet.
std::optional<QString> nextSheet(XmlPart &xml)
{
    while (xml.next()) {
        if (xml.begins("tracked-changes"_L1) || xml.begins("dde-links"_L1))
            xml.skip();
        else if (xml.begins("table"_L1)) {
            QString name = xml.attribute("name"_L1);
            if (!name.startsWith("'file:"_L1))
                return name;
            xml.skip();
        }
    }
    return {};
}

bool isEncrypted(ZipArchive &archive)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    return archive.has(u"encrypted-package"_s)
        || archive.beginningOf(u"META-INF/manifest.xml"_s, most).contains("encryption-data");
}

/// The names of all sheets, and the one that has a table, reading them one after the other.
struct OdsSheets {
    QStringList names;
    std::optional<size_t> firstTable;
    std::optional<size_t> firstFilled;
};

Result<OdsSheets> lookThrough(ZipArchive &archive, FormJob &job)
{
    Result<XmlPart> xml = XmlPart::open(archive, job, u"content.xml"_s);
    if (!xml)
        return xml.failure();
    OdsSheets sheets;
    while (const std::optional<QString> name = nextSheet(*xml)) {
        const size_t place = static_cast<size_t>(sheets.names.size());
        sheets.names << *name;
        if (sheets.firstTable) {
            xml->skip();
            continue;
        }
        TranscriptWriter probe(job, TranscriptWriter::Probe());
        const int depth = xml->depth();
        if (const auto read = readOdsSheet(*xml, probe); !read)
            return read.failure();
        if (probe.failure())
            return *probe.failure();
        if (probe.hasTable())
            sheets.firstTable = place;
        if (!probe.isEmpty() && !sheets.firstFilled)
            sheets.firstFilled = place;
        xml->leave(depth);
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return outcome.failure();
    return sheets;
}

} // namespace

bool isOds(ZipArchive &archive)
{
    return archive.beginningOf(u"mimetype"_s, 256)
               .startsWith("application/vnd.oasis.opendocument.spreadsheet")
        || archive.beginningOf(u"META-INF/manifest.xml"_s, 64 * 1024).contains("opendocument.spreadsheet");
}

Result<Transcript> transcribeOds(ZipArchive &archive, FormJob &job)
{
    if (isEncrypted(archive))
        return job.encrypted();
    const Result<OdsSheets> sheets = lookThrough(archive, job);
    if (!sheets)
        return sheets.failure();
    SheetSource source{.names = sheets->names};
    if (const auto first = sheets->firstTable ? sheets->firstTable : sheets->firstFilled)
        source.order = {*first};
    else if (!sheets->names.isEmpty())
        source.order = {0};
    source.read = [&](size_t sheet, TranscriptWriter &into) -> Result<SheetOutcome> {
        Result<XmlPart> xml = XmlPart::open(archive, job, u"content.xml"_s);
        if (!xml)
            return xml.failure();
        for (size_t place = 0; nextSheet(*xml); ++place) {
            if (place == sheet)
                return readOdsSheet(*xml, into);
            xml->skip();
        }
        return job.damaged(u"content.xml"_s);
    };
    return transcribeSheet(source, job);
}

} // namespace tracker
