// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/commandline.h"

#include "app/command/forecastoptions.h"
#include "app/command/optionvalue.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<CommandKind> commandNamed(QStringView name)
{
    for (const auto kind :
         {CommandKind::Status, CommandKind::Summary, CommandKind::Forecast, CommandKind::Report}) {
        if (name == commandName(kind))
            return kind;
    }
    return std::nullopt;
}

/// Whether the option is there; behind -- there are only files.
bool asksFor(QLatin1StringView option, const QStringList &arguments)
{
    const qsizetype files = arguments.indexOf(u"--"_s);
    const qsizetype found = arguments.indexOf(option);
    return found >= 0 && (files < 0 || found < files);
}

QString zoneExpected()
{
    return CommandLineText::tr("a time zone such as Europe/Berlin");
}

QString timeExpected()
{
    return CommandLineText::tr("a time such as 2000-07-25T14:03");
}

Result<OutputFormat> readFormat(CommandKind kind, const QString &option, const QString &value)
{
    if (value == "csv"_L1)
        return OutputFormat::Csv;
    if (value == "json"_L1)
        return OutputFormat::Json;
    if (value == "text"_L1 && kind != CommandKind::Forecast)
        return OutputFormat::Text;
    return wrongValue(option, value,
                      kind == CommandKind::Forecast ? CommandLineText::tr("csv or json")
                                                    : CommandLineText::tr("csv, json or text"));
}

/// Names with commas between them. One that has a comma itself stands in quotation marks, as in CSV.
QStringList namesIn(const QString &list)
{
    QStringList names(1);
    bool isQuoted = false;
    for (const QChar c : list) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            names.append(QString());
        else
            names.back() += c;
    }
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

Result<ColumnChoice> readColumns(const QString &option, const QString &value)
{
    using Kind = ColumnChoice::Kind;
    if (value == "all"_L1)
        return ColumnChoice{.kind = Kind::All};
    if (value == "shown"_L1)
        return ColumnChoice{.kind = Kind::Contract};
    const QStringList names = namesIn(value);
    if (names.isEmpty())
        return wrongValue(option, value,
                          CommandLineText::tr("all, shown, or columns with commas between them"));
    return ColumnChoice{.kind = Kind::Named, .names = names};
}

Result<ReportKind> readReportKind(const QString &option, const QString &value)
{
    const auto kind = reportKindFromId(value);
    return kind ? Result(*kind)
                : wrongValue(option, value, CommandLineText::tr("status, worklist or machines"));
}

/// Reads the arguments behind the name of a command.
class CommandReader {
public:
    CommandReader(CommandKind kind, const QStringList &arguments)
        : m_arguments(arguments)
    {
        m_command.kind = kind;
        m_command.format = kind == CommandKind::Summary ? OutputFormat::Text : OutputFormat::Csv;
    }

    Result<Request> read()
    {
        Request request = HelpRequest{m_command.kind};
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments[m_at++];
            if (m_onlyFiles || argument == u'-' || !argument.startsWith(u'-')) {
                m_command.files.append(argument);
            } else if (argument == "--"_L1) {
                m_onlyFiles = true;
            } else if (argument == "--help"_L1) {
                return request;
            } else if (auto taken = takeOption(argument); !taken) {
                return taken.failure();
            }
        }
        if (m_command.files.isEmpty())
            return Failure{
                CommandLineText::tr("%1: no client list is given.").arg(commandName(m_command.kind))};
        if (m_command.standardInputs() > 1)
            return Failure{CommandLineText::tr("Standard input (-) can be read once only.")};
        if (m_command.kind == CommandKind::Report && m_command.output.isEmpty())
            return Failure{CommandLineText::tr("report: --output FILE is missing: the PDF needs a name.")};
        if (const auto checked = checkForecast(m_command); !checked)
            return checked.failure();
        request = m_command;
        return request;
    }

private:
    Result<void> takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString option = equals < 0 ? argument : argument.first(equals);
        if (!isKnown(option)) {
            return Failure{
                CommandLineText::tr("%1: there is no option %2.").arg(commandName(m_command.kind), option)};
        }
        if (option == "--quiet"_L1 || option == "--raw"_L1 || forecastFlags().contains(option)) {
            if (equals >= 0)
                return Failure{CommandLineText::tr("%1 takes no value.").arg(option)};
            if (option == "--quiet"_L1)
                m_command.quiet = true;
            else if (option == "--raw"_L1)
                m_command.raw = true;
            else
                setForecastFlag(m_command, option);
            return {};
        }
        if (equals < 0 && m_at == m_arguments.size())
            return Failure{CommandLineText::tr("%1: a value is missing.").arg(option)};
        return setOption(option, equals < 0 ? m_arguments[m_at++] : argument.mid(equals + 1));
    }

    bool isKnown(const QString &option) const
    {
        static const QStringList common{u"--sheet"_s,   u"--max-size"_s, u"--as-of"_s,  u"--procedure"_s,
                                        u"--profile"_s, u"--zone"_s,     u"--filter"_s, u"--output"_s,
                                        u"--quiet"_s,   u"--language"_s, u"--names"_s};
        if (common.contains(option))
            return true;
        switch (m_command.kind) {
        case CommandKind::Status:
            return option == "--format"_L1 || option == "--raw"_L1 || option == "--columns"_L1;
        case CommandKind::Summary:
            return option == "--format"_L1 || option == "--raw"_L1;
        case CommandKind::Forecast:
            return option == "--format"_L1 || option == "--raw"_L1 || forecastOptions().contains(option)
                || forecastFlags().contains(option);
        case CommandKind::Report:
            return option == "--kind"_L1 || option == "--earlier"_L1;
        }
        Q_UNREACHABLE();
    }

    /// Takes over what was read, or hands on why it could not be.
    template <typename T> static Result<void> set(T &target, Result<T> read)
    {
        if (!read)
            return read.failure();
        target = *std::move(read);
        return {};
    }

    Result<void> setOption(const QString &option, const QString &value)
    {
        if (option == "--as-of"_L1) {
            m_command.asOf = readTime(value);
            return m_command.asOf.isKnown() ? Result<void>() : wrongValue(option, value, timeExpected());
        }
        if (option == "--zone"_L1) {
            m_command.zone = value.toLatin1();
            return QTimeZone(m_command.zone).isValid() ? Result<void>()
                                                       : wrongValue(option, value, zoneExpected());
        }
        if (option == "--names"_L1) {
            if (value != "hosts"_L1 && value != "as-written"_L1)
                return wrongValue(option, value, CommandLineText::tr("hosts or as-written"));
            m_command.namesAsWritten = value == "as-written"_L1;
        }
        if (option == "--format"_L1)
            return set(m_command.format, readFormat(m_command.kind, option, value));
        if (option == "--columns"_L1)
            return set(m_command.columns, readColumns(option, value));
        if (option == "--kind"_L1)
            return set(m_command.report, readReportKind(option, value));
        if (option == "--max-size"_L1)
            return set(m_command.maxSize, readSize(option, value));
        if (forecastOptions().contains(option))
            return setForecastOption(m_command, option, value);
        if (option == "--procedure"_L1)
            m_command.procedure = value;
        else if (option == "--profile"_L1)
            m_command.profile = value;
        else if (option == "--sheet"_L1)
            m_command.sheet = value;
        else if (option == "--filter"_L1)
            m_command.filter = value;
        else if (option == "--output"_L1)
            m_command.output = value;
        return {};
    }

    const QStringList &m_arguments;
    qsizetype m_at = 0;
    bool m_onlyFiles = false;
    Command m_command;
};

Result<Request> readWindowArguments(const QStringList &arguments)
{
    WindowRequest request;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            request.files.append(argument);
        } else if (argument == "--"_L1) {
            onlyFiles = true;
        } else if (argument == "--procedure"_L1 && i + 1 < arguments.size()) {
            request.procedure = arguments[++i];
        } else if (argument.startsWith("--procedure="_L1)) {
            request.procedure = argument.mid(argument.indexOf(u'=') + 1);
        } else if (argument == "--language"_L1 && i + 1 < arguments.size()) {
            ++i;
        } else if (!argument.startsWith("--language="_L1)) {
            return Failure{CommandLineText::tr("There is no option %1.").arg(argument)};
        }
    }
    return Request(request);
}

} // namespace

QString commandName(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Status:
        return u"status"_s;
    case CommandKind::Summary:
        return u"summary"_s;
    case CommandKind::Forecast:
        return u"forecast"_s;
    case CommandKind::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

bool runsWithoutWindow(const QStringList &arguments)
{
    return !arguments.isEmpty()
        && (commandNamed(arguments.front()) || asksFor("--help"_L1, arguments)
            || asksFor("--version"_L1, arguments));
}

bool paintsWithoutWindow(const QStringList &arguments)
{
    return !arguments.isEmpty() && commandNamed(arguments.front()) == CommandKind::Report;
}

QString languageOf(const QStringList &arguments)
{
    constexpr auto option = "--language"_L1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option) && arguments[i].mid(option.size()).startsWith(u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

Result<Request> readCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Request(WindowRequest());
    if (const auto command = commandNamed(arguments.front()))
        return CommandReader(*command, arguments.sliced(1)).read();
    if (asksFor("--help"_L1, arguments))
        return Request(HelpRequest());
    if (asksFor("--version"_L1, arguments))
        return Request(VersionRequest());
    return readWindowArguments(arguments);
}

} // namespace tracker
