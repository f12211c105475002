// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/formjob.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FormJobText {
    Q_DECLARE_TR_FUNCTIONS(FormJob)
};

} // namespace

Result<void> FormJob::take(qint64 bytes)
{
    used += bytes;
    if (progress && progress->isCancelled())
        return Failure::byCancelling();
    return used <= maxSize ? Result<void>() : tooLarge(maxSize);
}

Failure FormJob::tooLarge(qint64 limit) const
{
    return {
        FormJobText::tr(
            "“%1” unpacks to more than %2, so it is not read. If it is what it should be, allow more on the "
            "command line with --max-size, or save the client list as CSV.")
            .arg(source.name(), QLocale().formattedDataSize(limit, 0))};
}

Failure FormJob::damaged(const QString &what) const
{
    return {FormJobText::tr("“%1” is damaged: “%2” in it cannot be read. Copy it again, or open it in its "
                            "program and save it again.")
                .arg(source.name(), what)};
}

Failure FormJob::damaged() const
{
    return {
        FormJobText::tr("“%1” is damaged or not whole. Copy it again, or open it in its program and save it "
                        "again.")
            .arg(source.name())};
}

Failure FormJob::encrypted() const
{
    return {FormJobText::tr("“%1” is protected with a password. Open it in its program, and save it without "
                            "one or save the client list as CSV.")
                .arg(source.name())};
}

Result<qsizetype> FormJob::placeOfPart(const QStringList &parts, qsizetype otherwise) const
{
    if (!part)
        return otherwise;
    if (const qsizetype place = parts.indexOf(*part); place >= 0)
        return place;
    for (qsizetype place = 0; place < parts.size(); ++place) {
        if (parts[place].compare(*part, Qt::CaseInsensitive) == 0)
            return place;
    }
    return Failure{FormJobText::tr("“%1” has no sheet or table “%2”. It has: %3.")
                       .arg(source.name(), *part, parts.join(u", "_s))};
}

} // namespace tracker
