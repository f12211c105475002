// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/preparedlist.h"

#include "app/sources/list/bytesource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tracker {

namespace {

struct PreparedListText {
    Q_DECLARE_TR_FUNCTIONS(PreparedList)
};

/// A few slips of the pen are no reason to ask; this many show that something was guessed wrong.
bool isMostlyUnreadable(const TimeReadings &times)
{
    return times.unreadable * 10 > (times.read + times.unreadable) * 3;
}

} // namespace

QString shortName(const ListInput &input)
{
    return input.path.isEmpty() ? input.name : QFileInfo(input.path).fileName();
}

Result<PreparedList> prepareList(ListInput input, LocalTime asOf, const ImportProfile *profile,
                                 const Progress *progress)
{
    Result<ListInput> held = withPipeRead(std::move(input), {.progress = progress});
    if (!held)
        return held.failure();
    input = *std::move(held);
    if (profile) {
        Result<ListChoices> choices = choicesFor(*profile, input);
        if (!choices)
            return choices.failure();
        input.choices = *std::move(choices);
    }
    Result<ListPreview> preview = previewList(input, asOf);
    if (!preview)
        return preview.failure();
    return PreparedList{std::move(input), *std::move(preview)};
}

QStringList doubtsOf(const ListPreview &preview)
{
    QStringList doubts;
    if (preview.fault)
        doubts << preview.fault->message;
    const TextEncoding &encoding = preview.layout.encoding;
    if (!encoding.isCertain && !encoding.name.startsWith("UTF")) {
        doubts << PreparedListText::tr(
                      "The text is not Unicode; whether it is %1 shows in the accented letters.")
                      .arg(QString::fromLatin1(encoding.name));
    }
    if (preview.undecodable > 0)
        doubts << PreparedListText::tr("%n byte(s) stand for no character.", nullptr,
                                       static_cast<int>(preview.undecodable));
    const auto headerOf
        = [&](int column) { return preview.layout.columns[static_cast<size_t>(column)].header; };
    for (const TimeReadings &times : preview.times) {
        if (isMostlyUnreadable(times))
            doubts << PreparedListText::tr("Many dates of “%1” cannot be read.").arg(headerOf(times.column));
        else if (times.order == TimeReadings::Order::Assumed)
            doubts << PreparedListText::tr("No date of “%1” shows whether the month or the day comes first.")
                          .arg(headerOf(times.column));
    }
    for (const FlagReading &flag : preview.flags) {
        const auto isOpen = [](const FlagSpelling &spelling) { return !spelling.meaning; };
        if (std::ranges::any_of(flag.spellings, isOpen))
            doubts << PreparedListText::tr("“%1” holds words that are neither yes nor no.")
                          .arg(headerOf(flag.column));
    }
    return doubts;
}

int likelyNameColumn(const ListPreview &preview)
{
    int likely = -1;
    qsizetype most = -1;
    for (size_t column = 0; column < preview.layout.columns.size(); ++column) {
        QSet<QString> values;
        for (const PreviewRow &row : preview.rows) {
            if (column < row.cells.size() && !row.cells[column].text.isEmpty())
                values.insert(row.cells[column].text);
        }
        if (values.size() > most) {
            most = values.size();
            likely = static_cast<int>(column);
        }
    }
    return likely;
}

} // namespace tracker
