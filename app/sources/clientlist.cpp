// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlist.h"

#include "app/base/format.h"
#include "app/sources/datewords.h"
#include "app/sources/timetokens.h"
#include "app/sources/versionformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct ClientListText {
    Q_DECLARE_TR_FUNCTIONS(ClientList)
};

} // namespace

QString rowAccountSentence(const RowAccount &account)
{
    const QLocale locale;
    //: %1 is “… machines”
    return ClientListText::tr("%Ln row(s) read: %1, %2 merged, %3 blank, %4 rejected.", nullptr,
                              static_cast<int>(account.read))
        .arg(ClientListText::tr("%Ln machine(s)", nullptr, static_cast<int>(account.machines)),
             locale.toString(account.merged), locale.toString(account.blank),
             locale.toString(account.rejected));
}

QString inventoryTimeSentence(const ClientList &list, const QLocale &locale)
{
    const InventoryTime &time = list.inventoryTime;
    const FieldTable &fields = list.fleet->fields();
    const QString moment = formatTime(time.time, locale);
    switch (time.source) {
    case InventoryTime::Source::Given:
        return ClientListText::tr("Inventory time: %1, as given.").arg(moment);
    case InventoryTime::Source::LastSeen:
        return ClientListText::tr("Inventory time: %1, the newest “%2” in the list.")
            .arg(moment, fields.title(fields.lastSeen()));
    case InventoryTime::Source::NewestTime:
        return ClientListText::tr("Inventory time: %1, the newest time in the list.").arg(moment);
    case InventoryTime::Source::FileTime:
        return ClientListText::tr("Inventory time: %1, when the file was last changed.").arg(moment);
    case InventoryTime::Source::Now:
        return ClientListText::tr("Inventory time: %1, the present moment.").arg(moment);
    }
    Q_UNREACHABLE();
}

namespace {

/// The name in \a text, no time, that several zones have; empty without one.
QString openZoneIn(const QString &text)
{
    const TimeTokens tokens = timeTokensOf(text);
    const bool hasClock
        = std::ranges::any_of(tokens, [](const TimeToken &token) { return token.isMark(u":"); });
    const auto zone = std::ranges::find_if(
        tokens, [](const TimeToken &token) { return token.isWord() && isNameOfZones(token.text); });
    return hasClock && zone != tokens.end() ? zone->text.toUpper() : QString();
}

} // namespace

QString whatIsOdd(const RowIssue &issue, const ClientList &list)
{
    return whatIsOdd(issue, list.files[static_cast<size_t>(issue.file)].layout);
}

QString whatIsOdd(const RowIssue &issue, const ListLayout &layout)
{
    const int columns = static_cast<int>(layout.columns.size());
    switch (issue.kind) {
    case RowIssue::Kind::UnknownFlag:
        return issue.text.isEmpty()
            ? ClientListText::tr("other texts are neither yes nor no: taken as unknown")
            : ClientListText::tr("“%1” is neither yes nor no: taken as unknown").arg(issue.text);
    case RowIssue::Kind::UnknownVersion:
        return issue.text.isEmpty()
            ? ClientListText::tr("other texts are not versions: taken as unknown")
            : ClientListText::tr("“%1” is not a version: taken as unknown").arg(issue.text);
    case RowIssue::Kind::CutVersion:
        if (const auto reading = readVersionLoosely(issue.text.toStdString())) {
            return ClientListText::tr("“%1” is read as version %2: “%3” is left off")
                .arg(issue.text, reading->version.toString(), reading->leftOff);
        }
        return ClientListText::tr("what stands behind other versions is left off");
    case RowIssue::Kind::UnknownTime:
        if (const QString zone = openZoneIn(issue.text); !zone.isEmpty()) {
            return ClientListText::tr(
                       "which of the zones called %1 “%2” is in is not known: taken as unknown. "
                       "Export times with their distance from UTC, or without a zone")
                .arg(zone, issue.text);
        }
        return issue.text.isEmpty()
            ? ClientListText::tr("other texts are not times: taken as unknown")
            : ClientListText::tr("“%1” is not a time: taken as unknown").arg(issue.text);
    case RowIssue::Kind::FutureTime:
        return issue.text.isEmpty()
            ? ClientListText::tr(
                "other times lie more than 24 hours after the inventory time: taken as unknown")
            : ClientListText::tr("“%1” lies more than 24 hours after the inventory time: taken as unknown")
                  .arg(issue.text);
    case RowIssue::Kind::TooFewCells:
        return ClientListText::tr("the row has %1 of %n cell(s): the missing ones are taken as blank",
                                  nullptr, columns)
            .arg(issue.text);
    case RowIssue::Kind::TooManyCells:
        return ClientListText::tr("the row has %1 cells for %n column(s): the last ones are left out",
                                  nullptr, columns)
            .arg(issue.text);
    case RowIssue::Kind::NoName:
        return ClientListText::tr("the row has no name: rejected");
    case RowIssue::Kind::OpenQuote:
        return ClientListText::tr("a quote is opened and never closed: the line is rejected");
    case RowIssue::Kind::Total:
        return issue.text.isEmpty()
            ? ClientListText::tr("the row looks like a total of the others: rejected")
            : ClientListText::tr("“%1” with only numbers beside it looks like a total of the other rows: "
                                 "rejected")
                  .arg(issue.text);
    case RowIssue::Kind::OtherColumns:
        return ClientListText::tr("the row stands below another header with other columns: rejected");
    case RowIssue::Kind::StrayQuote:
        return ClientListText::tr("a quote inside a cell is kept as it stands");
    }
    Q_UNREACHABLE();
}

namespace {

QString placeOf(const RowIssue &issue, const ReadFile &file, const QString &odd)
{
    const RowNames &names = file.layout.rows;
    const QString row = rowTitle(names, issue.line, QLocale());
    if (issue.column.isEmpty())
        //: file, line or row: what is odd
        return ClientListText::tr("%1, %2: %3.").arg(file.name, row, odd);
    const auto column = std::ranges::find(file.layout.columns, issue.column, &FileColumn::header);
    if (!names.hasLetters() || column == file.layout.columns.end())
        //: file, line or row, header: what is odd
        return ClientListText::tr("%1, %2, column “%3”: %4.").arg(file.name, row, issue.column, odd);
    const QString letters = columnLetters(static_cast<int>(column - file.layout.columns.begin()) + 1);
    //: file, row, letters of a column and its header: what is odd
    return ClientListText::tr("%1, %2, column %3 “%4”: %5.").arg(file.name, row, letters, issue.column, odd);
}

} // namespace

QString rowIssueSentence(const RowIssue &issue, const ClientList &list)
{
    const ReadFile &file = list.files[static_cast<size_t>(issue.file)];
    const QString odd = whatIsOdd(issue, list);
    const QString place = placeOf(issue, file, odd);
    if (issue.count == 1)
        return place;
    return ClientListText::tr("%1 (%n times, first here)", "issue sentence with its count",
                              static_cast<int>(issue.count))
        .arg(place);
}

} // namespace tracker
