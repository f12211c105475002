// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    return Help::tr(
        "Usage: restart-tracker [FILE…]\n"
        "       restart-tracker COMMAND FILE… [OPTION…]\n"
        "\n"
        "Tracks the restarts that a service pack needs while it rolls out to a fleet of clients.\n"
        "Without a command it opens the window on the client lists FILE…; --procedure ID|FILE: the rules\n"
        "to judge by, else those used last.\n"
        "\n"
        "Commands:\n"
        "  status    one line per machine: stage, restart required, what is owed and due\n"
        "  summary   counts per stage and site, restarts owed, the two bounds\n"
        "  forecast  how many will be complete, hour by hour\n"
        "  report    the printed report as PDF\n"
        "\n"
        "restart-tracker COMMAND --help says more about a command, --version which version this is.\n"
        "--language LANGUAGE (de, en) sets the language of all messages.\n");
}

QString commonOptions()
{
    return Help::tr(
        "  --as-of TIME          the inventory time, the moment the lists describe (2000-07-25T14:03);\n"
        "                        without it, it is found in the lists\n"
        "  --procedure ID|FILE   the rules to judge by\n"
        "  --profile NAME|FILE   how to read the lists: what was chosen for such lists in the window, or\n"
        "                        exported from it\n"
        "  --zone ZONE           the clients' time zone (Europe/Berlin), into which times with a zone of "
        "their\n"
        "                        own are converted; without it, that of this computer\n"
        "  --sheet NAME          the sheet of a workbook, or the table of a web page, to read; without it,\n"
        "                        the first sheet with a table, or the largest table\n"
        "  --names HOW           hosts (default): CORP\\PC1, pc1.corp.example.com and PC1 are one machine "
        "where\n"
        "                        nothing contradicts; as-written: each is one of its own\n"
        "  --max-size SIZE       how large a list may be, unpacked; by default a quarter of the memory\n"
        "  --filter EXPR         only machines that pass, as in the filter line of the window:\n"
        "                        'stage:frozen site:S01 owed>=1 seen>7d name:WS-* -contact:smith'\n"
        "  --output FILE         write there instead of to standard output\n"
        "  --quiet               say nothing but errors on standard error\n"
        "  --language LANGUAGE   de, en\n");
}

/// For what writes CSV.
QString rawOption()
{
    return Help::tr(
        "  --raw                 csv without the apostrophe before texts that a spreadsheet would take\n"
        "                        as formulas (=, +, -, @)\n");
}

QString exitCodes()
{
    return Help::tr(
        "Exit code: 0 done; 1 done, but rows were rejected; 2 wrong usage; 3 a file could not be read or\n"
        "holds no client list, and nothing is written; 4 the output could not be written.\n");
}

/// Usage, meaning and own options of a command.
QString ownHelp(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Status:
        return Help::tr(
            "Usage: restart-tracker status FILE… [OPTION…]\n"
            "\n"
            "Writes one line per machine, in the order of the lists. FILE - is standard input.\n"
            "\n"
            "  --format FORMAT       csv (default), json, text (for people)\n"
            "  --columns COLUMNS     shown (default): the conclusions; all: behind them, everything\n"
            "                        that was listed; or ids and headers, with commas between\n"
            "                        them: name,stage,location\n");
    case CommandKind::Summary:
        return Help::tr(
            "Usage: restart-tracker summary FILE… [OPTION…]\n"
            "\n"
            "Writes counts per stage and site, restarts owed and what the two bounds are. FILE - is\n"
            "standard input.\n"
            "\n"
            "  --format FORMAT       text (default), csv, json\n");
    case CommandKind::Forecast:
        return Help::tr(
            "Usage: restart-tracker forecast FILE… [OPTION…]\n"
            "\n"
            "Writes for each hour from the inventory time how many machines will be done with each track of\n"
            "the procedure – with SMS their other agents, and the whole upgrade – and an 80 % band. FILE - "
            "is\n"
            "standard input.\n"
            "\n"
            "  --format FORMAT       csv (default), json\n"
            "  --hours N             how far, 336 by default\n"
            "  --earlier FILE@TIME   an older list of the same fleet and its inventory time; may be\n"
            "                        given several times\n"
            "  --backtest FILE@TIME  instead, what an older list projected beside what FILE… show\n"
            "  --suggest             say on standard error what would help most\n"
            "\n"
            "What if:\n"
            "  --restarts WHAT       observed (default): the fleet keeps its habit; none: nobody\n"
            "                        restarts, and all stay on and logged on; daily@HH:MM: everyone\n"
            "                        restarts at that time, and not otherwise; once@HH:MM, or once for\n"
            "                        at once: everyone does, besides the habit\n"
            "  --from DATE           the first day of these restarts\n"
            "  --per-hour N          at most so many of them an hour\n"
            "  --queue ORDER         whose turn it is then: list (default) or site, site by site\n"
            "  --stay-on-weekend     machines stay on and logged on over the coming weekend\n"
            "  --force-cycle         a cycle is forced now on the machines that are on\n"
            "  --interval HOURS      another interval of the cycle from now on\n"
            "  --sites S01,S02       all this at these sites only\n"
            "  --only EXPR           all this with these machines only, as for --filter\n"
            "  --compare             two more columns: what the habit brings; the gain is said on\n"
            "                        standard error\n"
            "\n");
    case CommandKind::Report:
        return Help::tr(
            "Usage: restart-tracker report FILE… --output FILE.pdf [OPTION…]\n"
            "\n"
            "Writes the printed report as PDF; no display is needed. FILE - is standard input.\n"
            "\n"
            "  --kind KIND           status (default), worklist (a sheet to walk with), machines\n"
            "  --earlier FILE@TIME   an older list of the same fleet and its inventory time, for the\n"
            "                        projection; may be given several times\n");
    }
    Q_UNREACHABLE();
}

} // namespace

QString helpText(std::optional<CommandKind> about)
{
    if (!about)
        return overview();
    const QString raw = *about == CommandKind::Report ? QString() : rawOption();
    return ownHelp(*about) + raw + commonOptions() + u'\n' + exitCodes();
}

} // namespace tracker
