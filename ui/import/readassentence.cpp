// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/readassentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ReadAsSentence {
    Q_DECLARE_TR_FUNCTIONS(ReadAsSentence)
};

/// Whose writing a character set holds; empty for unknown ones.
QString writingOf(const QByteArray &encoding)
{
    static constexpr struct {
        const char *encoding;
        const char *writing;
    } writings[] = {
        {"UTF-8", QT_TRANSLATE_NOOP("ReadAsSentence", "Unicode")},
        {"UTF-16LE", QT_TRANSLATE_NOOP("ReadAsSentence", "Unicode")},
        {"UTF-16BE", QT_TRANSLATE_NOOP("ReadAsSentence", "Unicode")},
        {"windows-1250", QT_TRANSLATE_NOOP("ReadAsSentence", "Central European")},
        {"windows-1251", QT_TRANSLATE_NOOP("ReadAsSentence", "Cyrillic")},
        {"windows-1252", QT_TRANSLATE_NOOP("ReadAsSentence", "Western European")},
        {"windows-1253", QT_TRANSLATE_NOOP("ReadAsSentence", "Greek")},
        {"windows-1254", QT_TRANSLATE_NOOP("ReadAsSentence", "Turkish")},
        {"windows-1255", QT_TRANSLATE_NOOP("ReadAsSentence", "Hebrew")},
        {"windows-1256", QT_TRANSLATE_NOOP("ReadAsSentence", "Arabic")},
        {"windows-1257", QT_TRANSLATE_NOOP("ReadAsSentence", "Baltic")},
        {"windows-1258", QT_TRANSLATE_NOOP("ReadAsSentence", "Vietnamese")},
        {"IBM437", QT_TRANSLATE_NOOP("ReadAsSentence", "DOS, American")},
        {"IBM850", QT_TRANSLATE_NOOP("ReadAsSentence", "DOS, Western European")},
        {"IBM852", QT_TRANSLATE_NOOP("ReadAsSentence", "DOS, Central European")},
        {"ISO-8859-1", QT_TRANSLATE_NOOP("ReadAsSentence", "Western European")},
        {"ISO-8859-2", QT_TRANSLATE_NOOP("ReadAsSentence", "Central European")},
        {"ISO-8859-5", QT_TRANSLATE_NOOP("ReadAsSentence", "Cyrillic")},
        {"ISO-8859-7", QT_TRANSLATE_NOOP("ReadAsSentence", "Greek")},
        {"ISO-8859-9", QT_TRANSLATE_NOOP("ReadAsSentence", "Turkish")},
        {"ISO-8859-15", QT_TRANSLATE_NOOP("ReadAsSentence", "Western European")},
        {"Shift_JIS", QT_TRANSLATE_NOOP("ReadAsSentence", "Japanese")},
        {"GB18030", QT_TRANSLATE_NOOP("ReadAsSentence", "Chinese")},
    };
    const auto found
        = std::ranges::find_if(writings, [&](const auto &known) { return encoding == known.encoding; });
    return found == std::end(writings) ? QString() : ReadAsSentence::tr(found->writing);
}

/// The separator within a sentence.
QString separatedBy(char separator)
{
    switch (separator) {
    case ',':
        return ReadAsSentence::tr("commas", "between cells");
    case ';':
        return ReadAsSentence::tr("semicolons", "between cells");
    case '\t':
        return ReadAsSentence::tr("tabs", "between cells");
    case '|':
        return ReadAsSentence::tr("bars", "between cells");
    case ' ':
        return ReadAsSentence::tr("blanks", "between cells");
    case fixedWidth:
        return ReadAsSentence::tr("columns of fixed width");
    default:
        return ReadAsSentence::tr("“%1” between the cells").arg(QLatin1Char(separator));
    }
}

/// The order of dates with slashes where the list has any; empty where it has none.
QString orderOfDates(const ListLayout &layout)
{
    bool monthFirst = false;
    bool dayFirst = false;
    for (const FileColumn &column : layout.columns) {
        if (column.use != FileColumn::Use::Field || kindOf(column.field) != FieldKind::Time)
            continue;
        if (!column.hasSlashDates && !column.dateOrderChosen)
            continue;
        dayFirst |= column.dateOrder == DateOrder::DayFirst;
        monthFirst |= column.dateOrder == DateOrder::MonthFirst
            && (column.dateOrderAssumed || column.dateOrderChosen);
    }
    if (dayFirst && monthFirst)
        return ReadAsSentence::tr("month or day first by column", "in dates");
    if (!dayFirst && !monthFirst)
        return {};
    return dayFirst ? ReadAsSentence::tr("day first", "in dates")
                    : ReadAsSentence::tr("month first", "in dates");
}

/// What the text of a list is like, or what stood in the place of a text; and where its header is.
QStringList formOf(const ListLayout &layout)
{
    if (!layout.isTranscript) {
        return {QString::fromLatin1(layout.encoding.name), separatedBy(layout.dialect.separator),
                layout.headerLine == 0 ? ReadAsSentence::tr("no header")
                                       : ReadAsSentence::tr("header in line %1").arg(layout.headerLine)};
    }
    const RowNames &rows = layout.rows;
    if (rows.kind == RowNames::Kind::Records || rows.linesBefore > 0)
        return {u"JSON"_s};
    return {rows.kind == RowNames::Kind::SheetRows ? ReadAsSentence::tr("workbook")
                                                   : ReadAsSentence::tr("table of a web page"),
            layout.headerLine == 0 ? ReadAsSentence::tr("no header")
                                   : ReadAsSentence::tr("header in row %1").arg(layout.headerLine)};
}

} // namespace

QString encodingTitle(const QByteArray &encoding)
{
    const QString name = QString::fromLatin1(encoding);
    const QString writing = writingOf(encoding);
    return writing.isEmpty() ? name
                             : ReadAsSentence::tr("%1 (%2)", "writing (character set)").arg(writing, name);
}

QString separatorTitle(char separator)
{
    switch (separator) {
    case ',':
        return ReadAsSentence::tr("Comma ( , )");
    case ';':
        return ReadAsSentence::tr("Semicolon ( ; )");
    case '\t':
        return ReadAsSentence::tr("Tab");
    case '|':
        return ReadAsSentence::tr("Bar ( | )");
    case ' ':
        return ReadAsSentence::tr("Blanks");
    case fixedWidth:
        return ReadAsSentence::tr("Columns of fixed width");
    default:
        return ReadAsSentence::tr("“%1”", "separator").arg(QLatin1Char(separator));
    }
}

QString readAsSentence(const ListLayout &layout, const QString &profile)
{
    QStringList parts = formOf(layout);
    if (const QString order = orderOfDates(layout); !order.isEmpty())
        parts << order;
    const QString reading = parts.join(u", "_s);
    return profile.isEmpty() ? ReadAsSentence::tr("Read as %1.").arg(reading)
                             : ReadAsSentence::tr("Read as %1, with the profile “%2”.").arg(reading, profile);
}

} // namespace tracker
