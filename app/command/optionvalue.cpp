// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/optionvalue.h"

#include "app/fleet/queryvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct OptionText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

LocalTime readTime(QStringView text)
{
    const auto moment = text.size() < 10 ? std::nullopt : readMoment(text);
    return moment ? LocalTime::fromSeconds(moment->from) : LocalTime();
}

Result<qint64> readSize(const QString &option, const QString &value)
{
    static const QRegularExpression size(u"^(\\d{1,12})([kmgt]?)(?:i?b)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(value.trimmed());
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    const qint64 shift = unit.isEmpty() ? 0 : 10 * (1 + u"kmgt"_s.indexOf(unit));
    if (number == 0 || number > (std::numeric_limits<qint64>::max() >> shift))
        return wrongValue(option, value, OptionText::tr("a size such as 500M or 8G"));
    return number << shift;
}

Failure wrongValue(const QString &option, const QString &value, const QString &expected)
{
    return {OptionText::tr("%1: “%2” is not %3.").arg(option, value, expected)};
}

} // namespace tracker
