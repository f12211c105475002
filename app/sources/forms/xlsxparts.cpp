// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xlsxparts.h"

#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// What one part of a package names another by.
struct PartLink {
    QString type; ///< the last word of it
    QString part;
};

/// Links by their id.
Result<std::map<QString, PartLink>> linksOf(ZipArchive &archive, FormJob &job, const QString &part)
{
    std::map<QString, PartLink> links;
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString file = folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    if (!archive.has(file))
        return links;
    Result<XmlPart> xml = XmlPart::open(archive, job, file);
    if (!xml)
        return xml.failure();
    while (xml->next()) {
        if (!xml->begins("Relationship"_L1))
            continue;
        const QString target = xml->attribute("Target"_L1);
        const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
        links[xml->attribute("Id"_L1)] = {xml->attribute("Type"_L1).section(u'/', -1), QDir::cleanPath(path)};
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return outcome.failure();
    return links;
}

Result<std::vector<NumberFormat>> readStyles(ZipArchive &archive, FormJob &job, const QString &part)
{
    Result<XmlPart> xml = XmlPart::open(archive, job, part);
    if (!xml)
        return xml.failure();
    std::map<int, NumberFormat> own;
    std::vector<NumberFormat> formats;
    bool areCells = false;
    while (xml->next()) {
        if (xml->begins("numFmt"_L1)) {
            own[xml->attribute("numFmtId"_L1).toInt()] = numberFormatOf(xml->attribute("formatCode"_L1));
        } else if (xml->begins("cellXfs"_L1)) {
            areCells = true;
        } else if (xml->ends("cellXfs"_L1)) {
            areCells = false;
        } else if (areCells && xml->begins("xf"_L1)) {
            const int id = xml->attribute("numFmtId"_L1).toInt();
            const auto found = own.find(id);
            formats.push_back(found == own.end() ? builtinNumberFormat(id) : found->second);
        }
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return outcome.failure();
    return formats;
}

} // namespace

QString xlsxWorkbookPart(ZipArchive &archive, FormJob &job)
{
    const QString usual = u"xl/workbook.xml"_s;
    if (archive.has(usual))
        return usual;
    if (const auto links = linksOf(archive, job, {})) {
        for (const auto &[id, link] : *links) {
            if (link.type == "officeDocument"_L1)
                return link.part;
        }
    }
    return usual;
}

Result<XlsxParts> readXlsxParts(ZipArchive &archive, FormJob &job)
{
    XlsxParts parts;
    const QString workbook = xlsxWorkbookPart(archive, job);
    const auto links = linksOf(archive, job, workbook);
    if (!links)
        return links.failure();
    Result<XmlPart> xml = XmlPart::open(archive, job, workbook);
    if (!xml)
        return xml.failure();
    while (xml->next()) {
        if (xml->begins("workbookPr"_L1)) {
            parts.from1904 = xml->hasFlag("date1904"_L1);
        } else if (xml->begins("sheet"_L1)) {
            const auto link = links->find(xml->attribute("id"_L1));
            // Sheets of charts and macros hold no cells.
            if (link == links->end() || link->second.type != "worksheet"_L1)
                continue;
            const QString state = xml->attribute("state"_L1);
            parts.sheets.push_back({.name = xml->attribute("name"_L1),
                                    .part = link->second.part,
                                    .isHidden = !state.isEmpty() && state != "visible"_L1});
        }
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return outcome.failure();
    for (const auto &[id, link] : *links) {
        if (link.type == "sharedStrings"_L1) {
            Result<SharedStrings> strings = SharedStrings::read(archive, job, link.part);
            if (!strings)
                return strings.failure();
            parts.strings = *std::move(strings);
        } else if (link.type == "styles"_L1) {
            Result<std::vector<NumberFormat>> formats = readStyles(archive, job, link.part);
            if (!formats)
                return formats.failure();
            parts.formats = *std::move(formats);
        }
    }
    return parts;
}

} // namespace tracker
