// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/readingtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

/// Whose writing a character set holds; empty for unknown ones.
QString writingOf(const QByteArray &encoding)
{
    static constexpr struct {
        const char *encoding;
        const char *writing;
    } writings[] = {
        {"UTF-8", QT_TRANSLATE_NOOP("ReadingText", "Unicode")},
        {"UTF-16LE", QT_TRANSLATE_NOOP("ReadingText", "Unicode")},
        {"UTF-16BE", QT_TRANSLATE_NOOP("ReadingText", "Unicode")},
        {"windows-1250", QT_TRANSLATE_NOOP("ReadingText", "Central European")},
        {"windows-1251", QT_TRANSLATE_NOOP("ReadingText", "Cyrillic")},
        {"windows-1252", QT_TRANSLATE_NOOP("ReadingText", "Western European")},
        {"windows-1253", QT_TRANSLATE_NOOP("ReadingText", "Greek")},
        {"windows-1254", QT_TRANSLATE_NOOP("ReadingText", "Turkish")},
        {"windows-1255", QT_TRANSLATE_NOOP("ReadingText", "Hebrew")},
        {"windows-1256", QT_TRANSLATE_NOOP("ReadingText", "Arabic")},
        {"windows-1257", QT_TRANSLATE_NOOP("ReadingText", "Baltic")},
        {"windows-1258", QT_TRANSLATE_NOOP("ReadingText", "Vietnamese")},
        {"IBM437", QT_TRANSLATE_NOOP("ReadingText", "DOS, American")},
        {"IBM850", QT_TRANSLATE_NOOP("ReadingText", "DOS, Western European")},
        {"IBM852", QT_TRANSLATE_NOOP("ReadingText", "DOS, Central European")},
        {"ISO-8859-1", QT_TRANSLATE_NOOP("ReadingText", "Western European")},
        {"ISO-8859-2", QT_TRANSLATE_NOOP("ReadingText", "Central European")},
        {"ISO-8859-5", QT_TRANSLATE_NOOP("ReadingText", "Cyrillic")},
        {"ISO-8859-7", QT_TRANSLATE_NOOP("ReadingText", "Greek")},
        {"ISO-8859-9", QT_TRANSLATE_NOOP("ReadingText", "Turkish")},
        {"ISO-8859-15", QT_TRANSLATE_NOOP("ReadingText", "Western European")},
        {"Shift_JIS", QT_TRANSLATE_NOOP("ReadingText", "Japanese")},
        {"GB18030", QT_TRANSLATE_NOOP("ReadingText", "Chinese")},
    };
    const auto found
        = std::ranges::find_if(writings, [&](const auto &known) { return encoding == known.encoding; });
    return found == std::end(writings) ? QString() : ReadingText::tr(found->writing);
}

/// The separator within a sentence.
QString separatedBy(char separator)
{
    switch (separator) {
    case ',':
        return ReadingText::tr("commas", "between cells");
    case ';':
        return ReadingText::tr("semicolons", "between cells");
    case '\t':
        return ReadingText::tr("tabs", "between cells");
    case '|':
        return ReadingText::tr("bars", "between cells");
    case ' ':
        return ReadingText::tr("blanks", "between cells");
    case fixedWidth:
        return ReadingText::tr("columns of fixed width");
    default:
        return ReadingText::tr("“%1” between the cells").arg(QLatin1Char(separator));
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
        return ReadingText::tr("month or day first by column", "in dates");
    if (!dayFirst && !monthFirst)
        return {};
    return dayFirst ? ReadingText::tr("day first", "in dates") : ReadingText::tr("month first", "in dates");
}

/// What the text of a list is like, or what stood in the place of a text; and where its header is.
QStringList formOf(const ListLayout &layout)
{
    if (!layout.isTranscript) {
        return {QString::fromLatin1(layout.encoding.name), separatedBy(layout.dialect.separator),
                layout.headerLine == 0 ? ReadingText::tr("no header")
                                       : ReadingText::tr("header in line %1").arg(layout.headerLine)};
    }
    const RowNames &rows = layout.rows;
    if (rows.kind == RowNames::Kind::Records || rows.linesBefore > 0)
        return {u"JSON"_s};
    return {rows.kind == RowNames::Kind::SheetRows ? ReadingText::tr("workbook")
                                                   : ReadingText::tr("table of a web page"),
            layout.headerLine == 0 ? ReadingText::tr("no header")
                                   : ReadingText::tr("header in row %1").arg(layout.headerLine)};
}

} // namespace

QString encodingTitle(const QByteArray &encoding)
{
    const QString name = QString::fromLatin1(encoding);
    const QString writing = writingOf(encoding);
    return writing.isEmpty() ? name
                             : ReadingText::tr("%1 (%2)", "writing (character set)").arg(writing, name);
}

QString separatorTitle(char separator)
{
    switch (separator) {
    case ',':
        return ReadingText::tr("Comma ( , )");
    case ';':
        return ReadingText::tr("Semicolon ( ; )");
    case '\t':
        return ReadingText::tr("Tab");
    case '|':
        return ReadingText::tr("Bar ( | )");
    case ' ':
        return ReadingText::tr("Blanks");
    case fixedWidth:
        return ReadingText::tr("Columns of fixed width");
    default:
        return ReadingText::tr("“%1”", "separator").arg(QLatin1Char(separator));
    }
}

QString readAsSentence(const ListLayout &layout, const QString &profile)
{
    QStringList parts = formOf(layout);
    if (const QString order = orderOfDates(layout); !order.isEmpty())
        parts << order;
    const QString reading = parts.join(u", "_s);
    return profile.isEmpty() ? ReadingText::tr("Read as %1.").arg(reading)
                             : ReadingText::tr("Read as %1, with the profile “%2”.").arg(reading, profile);
}

} // namespace tracker
