// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/forecast/project.h"
#include "app/output/statustable.h"
#include "app/report/reports.h"
#include "app/sources/listinput.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace tracker {

/// What the command line can be asked to do without a window (contract §3).
enum class CommandKind : quint8 { Status, Summary, Forecast, Report };

/// How a run ended (contract §3).
enum class ExitCode : quint8 {
    Done = 0,
    RowsRejected = 1, ///< done, but rows were rejected
    Usage = 2,
    Unreadable = 3, ///< a list or a procedure; nothing is written
    Unwritable = 4,
};

/// An older list of the same fleet.
struct EarlierFile {
    QString path;
    LocalTime asOf;

    bool operator==(const EarlierFile &) const = default;
};

/// A command line that was understood.
struct Command {
    CommandKind kind = CommandKind::Status;
    static constexpr QLatin1StringView standardInputName{"-"};

    QStringList files; ///< - is standard input
    LocalTime asOf; ///< unknown: found in the lists
    QString procedure; ///< id or file; empty: the default one
    QString profile; ///< name or file; empty: nothing is chosen beforehand
    std::optional<bool> namesAsWritten; ///< CORP\PC1 and PC1 are two machines
    QByteArray zone; ///< of the clients, as QTimeZone knows it; empty: the system's
    std::optional<QString> sheet; ///< or table, of lists that have several
    qint64 maxSize = defaultMaxSize(); ///< of a list, in bytes and unpacked
    QString filter;
    QString output; ///< empty: standard output
    bool quiet = false;
    bool raw = false; ///< status, summary, forecast: formulas stay as they are in CSV
    OutputFormat format = OutputFormat::Text; ///< status, summary, forecast
    ColumnChoice columns; ///< status
    int hours = 336; ///< forecast
    std::vector<EarlierFile> earlier; ///< forecast
    RestartScenario restarts; ///< forecast, its machines aside
    QString only; ///< forecast: a filter, the machines that the scenario is about
    bool compares = false; ///< forecast: with the habit
    bool suggests = false; ///< forecast: what would help most
    std::vector<EarlierFile> backtests; ///< forecast
    ReportKind report = ReportKind::Status; ///< report

    bool readsStandardInput() const { return standardInputs() > 0; }
    /// How many of the lists are standard input.
    qsizetype standardInputs() const
    {
        return files.count(standardInputName)
            + std::ranges::count(earlier, standardInputName, &EarlierFile::path)
            + std::ranges::count(backtests, standardInputName, &EarlierFile::path);
    }

    bool operator==(const Command &) const = default;
};

} // namespace tracker
