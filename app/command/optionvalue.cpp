// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/optionvalue.h"

#include "app/fleet/queryvalues.h"

#include <QCoreApplication>

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

Failure wrongValue(const QString &option, const QString &value, const QString &expected)
{
    return {OptionText::tr("%1: “%2” is not %3.").arg(option, value, expected)};
}

} // namespace tracker
