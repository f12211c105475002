// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/preparedreport.h"

#include "app/base/format.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PreparedReport)
};

QString listNames(const std::vector<ReadFile> &files)
{
    constexpr size_t mostNamed = 3;
    if (files.size() > mostNamed)
        return Text::tr("%n client list(s)", nullptr, static_cast<int>(files.size()));
    QStringList names;
    for (const ReadFile &file : files)
        names << QFileInfo(file.name).fileName();
    return names.join(u", "_s);
}

} // namespace

ReportInput reportInputOf(const PreparedFleet &prepared, std::shared_ptr<const Projection> projection,
                          LocalTime now, const QLocale &locale)
{
    const ClientList &list = *prepared.list;
    return {.assessment = prepared.assessment,
            .machines = prepared.machines,
            .projection = std::move(projection),
            //: client lists, and the moment they describe
            .source = Text::tr("%1 · inventory of %2")
                          .arg(listNames(list.files), formatTime(list.inventoryTime.time, locale)),
            .account
            = rowAccountSentence(list.account) + u' ' + inventoryTimeSentence(list.inventoryTime, locale),
            .filter = prepared.filter,
            .printed = now,
            .locale = locale};
}

} // namespace tracker
