// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/importnotes.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct ImportNotesText {
    Q_DECLARE_TR_FUNCTIONS(ImportNotes)
};

/// What the numbers of a column of times are taken for.
QString numberTimesSentence(const FileColumn &column)
{
    switch (column.numberTimes) {
    case NumberTimes::SpreadsheetDays:
        return ImportNotesText::tr(
                   "“%1” holds numbers only; they are taken for the days of a spreadsheet. Please check.")
            .arg(column.header);
    case NumberTimes::UnixSeconds:
        return ImportNotesText::tr(
                   "“%1” holds numbers only; they are taken for seconds since 1970. Please check.")
            .arg(column.header);
    case NumberTimes::UnixMilliseconds:
        return ImportNotesText::tr(
                   "“%1” holds numbers only; they are taken for milliseconds since 1970. Please check.")
            .arg(column.header);
    case NumberTimes::WindowsTicks:
        return ImportNotesText::tr(
                   "“%1” holds numbers only; they are taken for the file times of Windows. Please check.")
            .arg(column.header);
    case NumberTimes::None:
        break;
    }
    Q_UNREACHABLE();
}

QStringList notesOf(const ReadFile &file)
{
    QStringList notes;
    const TextEncoding &encoding = file.layout.encoding;
    if (encoding.name != "UTF-8" && !encoding.isCertain) {
        notes << ImportNotesText::tr("The text is not UTF-8; %1 was assumed.")
                     .arg(QString::fromLatin1(encoding.name));
    }
    if (file.faults > 0) {
        notes << ImportNotesText::tr("%n byte(s) stand for no character and show as “�”.", nullptr,
                                     static_cast<int>(file.faults));
    }
    notes << file.layout.notes << file.notes;
    for (const FileColumn &column : file.layout.columns) {
        if (column.numberTimes != NumberTimes::None)
            notes << numberTimesSentence(column);
        if (column.dateOrderAssumed)
            notes << assumedOrderSentence(column, file.layout.usualOrder);
    }
    return notes;
}

} // namespace

QStringList importNotes(const std::vector<ReadFile> &files)
{
    QStringList notes;
    for (const ReadFile &file : files) {
        for (const QString &sentence : notesOf(file)) {
            notes << (files.size() == 1
                          ? sentence
                          : ImportNotesText::tr("%1: %2", "file: sentence").arg(file.name, sentence));
        }
    }
    return notes;
}

} // namespace tracker
