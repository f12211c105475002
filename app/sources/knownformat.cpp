// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/knownformat.h"

#include <QCoreApplication>

using namespace std::string_view_literals;

namespace tracker {

namespace {

struct KnownFormatText {
    Q_DECLARE_TR_FUNCTIONS(KnownFormat)
};

struct Format {
    std::string_view signature;
    std::string_view inside; ///< must occur, too: what tells one ZIP container from another
    const char *title;
};

constexpr Format formats[] = {
    {"PK\x03\x04"sv, "xl/workbook.bin"sv,
     QT_TRANSLATE_NOOP("KnownFormat", "a binary Excel workbook (.xlsb)")},
    {"PK\x03\x04"sv, "xl/"sv, QT_TRANSLATE_NOOP("KnownFormat", "an Excel workbook (.xlsx)")},
    {"PK\x03\x04"sv, "opendocument.spreadsheet"sv,
     QT_TRANSLATE_NOOP("KnownFormat", "an OpenDocument spreadsheet (.ods)")},
    {"PK\x03\x04"sv, "[Content_Types].xml"sv, QT_TRANSLATE_NOOP("KnownFormat", "an Office document")},
    {"PK\x03\x04"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a ZIP archive")},
    {"PK\x05\x06"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a ZIP archive")},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ""sv,
     QT_TRANSLATE_NOOP("KnownFormat", "an Excel workbook or another old Office document (.xls)")},
    {"\x09\x08\x10\x00"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an old Excel worksheet (.xls)")},
    {"\x00\x01\x00\x00Standard"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an Access database")},
    {"SQLite format 3\x00"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an SQLite database")},
    {"%PDF-"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a PDF document")},
    {"\x1F\x8B"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a gzip archive")},
    {"BZh"sv, "\x31\x41\x59\x26\x53\x59"sv, QT_TRANSLATE_NOOP("KnownFormat", "a bzip2 archive")},
    {"\xFD\x37zXZ"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an xz archive")},
    {"7z\xBC\xAF\x27\x1C"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a 7-Zip archive")},
    {"Rar!\x1A\x07"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a RAR archive")},
    {"MZ"sv, "This program"sv, QT_TRANSLATE_NOOP("KnownFormat", "a program")},
    {"\x7F\x45LF"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a program")},
    {"\x89PNG"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an image")},
    {"\xFF\xD8\xFF"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an image")},
    {"GIF8"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "an image")},
    {"{\\rtf"sv, ""sv, QT_TRANSLATE_NOOP("KnownFormat", "a Rich Text document")},
};

} // namespace

std::optional<QString> knownBinaryFormat(std::string_view beginning)
{
    for (const Format &format : formats) {
        if (beginning.starts_with(format.signature)
            && beginning.find(format.inside) != std::string_view::npos)
            return KnownFormatText::tr(format.title);
    }
    return {};
}

} // namespace tracker
