// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sources/archives.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

const QByteArray schemas = "http://schemas.openxmlformats.org/";
const QByteArray main = "xmlns=\"" + schemas + "spreadsheetml/2006/main\"";
const QByteArray links = schemas + "officeDocument/2006/relationships";

QByteArray linkTo(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + links + '/' + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QByteArray gzipped(const QByteArray &text)
{
    constexpr int gzipWindow = 15 + 16;
    constexpr int memoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot pack");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not finish");
    packed.chop(static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray packed(const std::map<QByteArray, QByteArray> &files, const QByteArray &password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"packed.zip"_s);
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : files) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t place = zip_file_add(archive, name.constData(), source, 0);
        if (!password.isEmpty() && place >= 0) {
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(place), ZIP_EM_AES_256,
                                    password.constData());
        }
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<QByteArray, QByteArray> Workbook::parts() const
{
    std::map<QByteArray, QByteArray> parts;
    parts["[Content_Types].xml"] = "<Types xmlns=\"" + schemas + "package/2006/content-types\"/>";
    QByteArray list;
    QByteArray targets = linkTo("s", "styles", "styles.xml") + linkTo("t", "sharedStrings", "texts.xml");
    for (size_t place = 0; place < sheets.size(); ++place) {
        const QByteArray number = QByteArray::number(place + 1);
        list += "<sheet name=\"" + sheets[place].first + "\" sheetId=\"" + number + "\" r:id=\"r" + number
            + "\"/>";
        targets += linkTo('r' + number, "worksheet", "/xl/worksheets/sheet" + number + ".xml");
        parts["xl/worksheets/sheet" + number + ".xml"] = sheetHead + "<worksheet " + main + "><sheetData>"
            + sheets[place].second + "</sheetData></worksheet>";
    }
    parts["xl/workbook.xml"] = "<workbook " + main + " xmlns:r=\"" + links + "\"><workbookPr date1904=\""
        + QByteArray(from1904 ? "1" : "0") + "\"/><sheets>" + list + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"" + schemas
        + "package/2006/relationships\">" + targets + "</Relationships>";
    parts["xl/styles.xml"] = "<styleSheet " + main + "><numFmts>" + formats + "</numFmts><cellXfs>" + styles
        + "</cellXfs></styleSheet>";
    parts["xl/texts.xml"] = "<sst " + main + '>' + strings + "</sst>";
    return parts;
}

std::map<QByteArray, QByteArray> openDocument(const QByteArray &tables)
{
    const QByteArray spaces = "urn:oasis:names:tc:opendocument:xmlns:";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content xmlns:office=\"" + spaces + "office:1.0\" xmlns:table=\"" + spaces
                 + "table:1.0\" xmlns:text=\"" + spaces
                 + "text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
                   "calcext:1.0\"><office:body><office:spreadsheet>"
                 + tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace tracker
