// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/forecastoptions.h"

#include "app/command/optionvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> readNumber(const QString &option, const QString &value, int least, int most,
                       const QString &expected)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongValue(option, value, expected);
    return number;
}

/// Takes over what people do and when, and leaves to whom as it is.
Result<void> readRestarts(RestartScenario &scenario, const QString &option, const QString &value)
{
    using enum RestartScenario::Kind;
    const qsizetype at = value.indexOf(u'@');
    const QStringView what = at < 0 ? value : QStringView(value).first(at);
    const QTime clock = at < 0 ? QTime() : QTime::fromString(value.mid(at + 1), u"hh:mm"_s);
    const bool isTimed = at >= 0 && clock.isValid();
    if (what == "observed"_L1 && at < 0)
        scenario.kind = Observed;
    else if (what == "none"_L1 && at < 0)
        scenario.kind = Nobody;
    else if (what == "daily"_L1 && isTimed)
        scenario.kind = Daily;
    else if (what == "once"_L1 && (at < 0 || isTimed))
        scenario.kind = Once;
    else
        return wrongValue(option, value, ForecastText::tr("observed, none, once, once@HH:MM or daily@HH:MM"));
    scenario.at = clock;
    return {};
}

Result<void> addList(std::vector<EarlierFile> &lists, const QString &option, const QString &value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    const LocalTime asOf = at > 0 ? readTime(QStringView(value).sliced(at + 1)) : LocalTime();
    if (!asOf.isKnown())
        return wrongValue(option, value, ForecastText::tr("FILE@TIME, such as monday.csv@2000-07-24T09:00"));
    lists.push_back({value.first(at), asOf});
    return {};
}

Result<void> readFirstDay(RestartScenario &scenario, const QString &option, const QString &value)
{
    scenario.from = QDate::fromString(value, Qt::ISODate);
    return scenario.from.isValid() ? Result<void>()
                                   : wrongValue(option, value, ForecastText::tr("a day such as 2000-07-28"));
}

Result<void> readSites(RestartScenario &scenario, const QString &option, const QString &value)
{
    scenario.sites.clear();
    for (const QString &site : value.split(u',', Qt::SkipEmptyParts)) {
        if (!site.trimmed().isEmpty())
            scenario.sites.append(site.trimmed());
    }
    return scenario.sites.isEmpty()
        ? wrongValue(option, value, ForecastText::tr("a list of sites such as S01,S02"))
        : Result<void>();
}

Result<void> readQueue(RestartScenario &scenario, const QString &option, const QString &value)
{
    using enum RestartScenario::Queue;
    if (value != "list"_L1 && value != "site"_L1)
        return wrongValue(option, value, ForecastText::tr("list or site"));
    scenario.queue = value == "site"_L1 ? BySite : ByList;
    return {};
}

Result<void> set(int &target, Result<int> read)
{
    if (!read)
        return read.failure();
    target = *read;
    return {};
}

} // namespace

const QStringList &forecastOptions()
{
    static const QStringList options{u"--hours"_s,    u"--earlier"_s, u"--restarts"_s, u"--from"_s,
                                     u"--sites"_s,    u"--only"_s,    u"--per-hour"_s, u"--queue"_s,
                                     u"--interval"_s, u"--backtest"_s};
    return options;
}

const QStringList &forecastFlags()
{
    static const QStringList flags{u"--stay-on-weekend"_s, u"--force-cycle"_s, u"--compare"_s,
                                   u"--suggest"_s};
    return flags;
}

Result<void> setForecastOption(Command &command, const QString &option, const QString &value)
{
    constexpr int year = 366 * 24;
    constexpr int month = 31 * 24;
    constexpr int mostPerHour = 1'000'000;
    RestartScenario &scenario = command.restarts;
    if (option == "--hours"_L1)
        return set(
            command.hours,
            readNumber(option, value, 0, year, ForecastText::tr("a number of hours from 0 to %1").arg(year)));
    if (option == "--interval"_L1)
        return set(scenario.intervalHours,
                   readNumber(option, value, 1, month,
                              ForecastText::tr("a number of hours from 1 to %1").arg(month)));
    if (option == "--per-hour"_L1)
        return set(
            scenario.atMostPerHour,
            readNumber(option, value, 1, mostPerHour, ForecastText::tr("a number of machines from 1 on")));
    if (option == "--earlier"_L1)
        return addList(command.earlier, option, value);
    if (option == "--backtest"_L1)
        return addList(command.backtests, option, value);
    if (option == "--restarts"_L1)
        return readRestarts(scenario, option, value);
    if (option == "--from"_L1)
        return readFirstDay(scenario, option, value);
    if (option == "--sites"_L1)
        return readSites(scenario, option, value);
    if (option == "--queue"_L1)
        return readQueue(scenario, option, value);
    Q_ASSERT(option == "--only"_L1);
    command.only = value.trimmed();
    return {};
}

void setForecastFlag(Command &command, const QString &flag)
{
    if (flag == "--stay-on-weekend"_L1)
        command.restarts.stayOnOverWeekend = true;
    else if (flag == "--force-cycle"_L1)
        command.restarts.cycleNow = true;
    else if (flag == "--compare"_L1)
        command.compares = true;
    else
        command.suggests = true;
}

Result<void> checkForecast(const Command &command)
{
    const RestartScenario &scenario = command.restarts;
    const bool isForSome = !scenario.sites.isEmpty() || !command.only.isEmpty();
    const bool isTimed = scenario.restarts() && scenario.at.isValid();
    if (!command.backtests.empty()
        && (!scenario.isHabit() || isForSome || command.compares || command.suggests
            || !command.earlier.empty()))
        return Failure{
            ForecastText::tr("--backtest takes no what-if and no --earlier, --compare or --suggest: it "
                             "projects an older list as it was.")};
    if (scenario.from.isValid() && !isTimed)
        return Failure{ForecastText::tr("--from needs --restarts daily@HH:MM or once@HH:MM.")};
    if (scenario.atMostPerHour > 0 && !scenario.restarts())
        return Failure{ForecastText::tr("--per-hour needs --restarts once, once@HH:MM or daily@HH:MM.")};
    if (scenario.queue != RestartScenario::Queue::ByList && scenario.atMostPerHour == 0)
        return Failure{ForecastText::tr("--queue needs --per-hour.")};
    if (scenario.kind == RestartScenario::Kind::Nobody && (scenario.stayOnOverWeekend || scenario.cycleNow))
        return Failure{
            ForecastText::tr("--restarts none takes neither --stay-on-weekend nor --force-cycle: the "
                             "machines stay on and logged on all the time.")};
    if (isForSome && scenario.isHabit())
        return Failure{
            ForecastText::tr("--sites and --only need something to be different there: --restarts, "
                             "--stay-on-weekend, --force-cycle or --interval.")};
    if (command.compares && scenario.isHabit())
        return Failure{
            ForecastText::tr("--compare needs something to be different from the habit: --restarts, "
                             "--stay-on-weekend, --force-cycle or --interval.")};
    return {};
}

} // namespace tracker
