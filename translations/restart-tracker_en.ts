<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BacktestDays</name>
    <message>
        <source>inside</source>
        <extracomment>what was seen, against the band that was projected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>what was seen, against the band that was projected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 complete, inside the band from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 complete, more than the band from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 complete, fewer than the band from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a client list. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than %2, so it is not read. If it is what it should be, allow more on the command line with --max-size, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read. Read it again once it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg, .pdf or .csv, which says what is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1 (inventory time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln hour(s) before)</source>
        <translation>
            <numerusform>%1 (%Ln hour before)</numerusform>
            <numerusform>%1 (%Ln hours before)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %Ln hour(s))</source>
        <translation>
            <numerusform>%1 (in %Ln hour)</numerusform>
            <numerusform>%1 (in %Ln hours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete if left on: %1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, what if: %1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>after the name of a curve</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %), 80 % band %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a curve and what it says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>other texts are neither yes nor no: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other texts are not versions: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other texts are not times: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other times lie more than 24 hours after the inventory time: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies more than 24 hours after the inventory time: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the row has %1 of %n cell(s): the missing ones are taken as blank</source>
        <translation>
            <numerusform>the row has %1 of %n cell: the missing one is taken as blank</numerusform>
            <numerusform>the row has %1 of %n cells: the missing ones are taken as blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has %1 cells for %n column(s): the last ones are left out</source>
        <translation>
            <numerusform>the row has %1 cells for %n column: the last ones are left out</numerusform>
            <numerusform>the row has %1 cells for %n columns: the last ones are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>the row has no name: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is opened and never closed: the line is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote inside a cell is kept as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read: %1, %2 merged, %3 blank, %4 rejected.</source>
        <extracomment>%1 is “… machines”</extracomment>
        <translation>
            <numerusform>%Ln row read: %1, %2 merged, %3 blank, %4 rejected.</numerusform>
            <numerusform>%Ln rows read: %1, %2 merged, %3 blank, %4 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory time: %1, as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory time: %1, the newest “%2” in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory time: %1, the newest time in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory time: %1, when the file was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory time: %1, the present moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, first here)</source>
        <comment>issue sentence with its count</comment>
        <translation>
            <numerusform>%1 (%n time, first here)</numerusform>
            <numerusform>%1 (%n times, first here)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>file, line or row: what is odd</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, column “%3”: %4.</source>
        <extracomment>file, line or row, header: what is odd</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, column %3 “%4”: %5.</source>
        <extracomment>file, row, letters of a column and its header: what is odd</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as version %2: “%3” is left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind other versions is left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row looks like a total of the others: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with only numbers beside it looks like a total of the other rows: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row stands below another header with other columns: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of the zones called %1 “%2” is in is not known: taken as unknown. Export times with their distance from UTC, or without a zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientListImport</name>
    <message>
        <source>“%1” holds a header and no machine. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds no machine: not one of its %n row(s) has a name.</source>
        <translation>
            <numerusform>“%1” holds no machine: its only row has no name.</numerusform>
            <numerusform>“%1” holds no machine: not one of its %n rows has a name.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 times in “%4” cannot be read. Check what the column holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns hold “%1”: “%2” is read, “%3” is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of conclusions ignored, since stages are judged anew: %1.</source>
        <translation>
            <numerusform>%n column of conclusions ignored, since stages are judged anew: %1.</numerusform>
            <numerusform>%n columns of conclusions ignored, since stages are judged anew: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has a row per machine and component; they are folded into one row per machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) hold what another one is read for, and are kept as text.</source>
        <translation>
            <numerusform>%n more column holds what another one is read for, and is kept as text.</numerusform>
            <numerusform>%n more columns hold what another one is read for, and are kept as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: “%2” is not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2000-07-25T14:03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status, worklist or machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE@TIME, such as monday.csv@2000-07-24T09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no client list is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input (-) can be read once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: --output FILE is missing: the PDF needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of hours from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 done, but rows were rejected; 2 wrong usage; 3 a file could not be read or
holds no client list, and nothing is written; 4 the output could not be written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker summary FILE… [OPTION…]

Writes counts per stage and site, restarts owed and what the two bounds are. FILE - is
standard input.

  --format FORMAT       text (default), csv, json
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of odd data are not listed here.</source>
        <translation>
            <numerusform>%n more kind of odd data is not listed here.</numerusform>
            <numerusform>%n more kinds of odd data are not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed, none, once, once@HH:MM or daily@HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2000-07-28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of sites such as S01,S02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of hours from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of machines from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backtest takes no what-if and no --earlier, --compare or --suggest: it projects an older list as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from needs --restarts daily@HH:MM or once@HH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--per-hour needs --restarts once, once@HH:MM or daily@HH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--queue needs --per-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--restarts none takes neither --stay-on-weekend nor --force-cycle: the machines stay on and logged on all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sites and --only need something to be different there: --restarts, --stay-on-weekend, --force-cycle or --interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare needs something to be different from the habit: --restarts, --stay-on-weekend, --force-cycle or --interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker forecast FILE… [OPTION…]

Writes for each hour from the inventory time how many machines will be done with each track of
the procedure – with SMS their other agents, and the whole upgrade – and an 80 % band. FILE - is
standard input.

  --format FORMAT       csv (default), json
  --hours N             how far, 336 by default
  --earlier FILE@TIME   an older list of the same fleet and its inventory time; may be
                        given several times
  --backtest FILE@TIME  instead, what an older list projected beside what FILE… show
  --suggest             say on standard error what would help most

What if:
  --restarts WHAT       observed (default): the fleet keeps its habit; none: nobody
                        restarts, and all stay on and logged on; daily@HH:MM: everyone
                        restarts at that time, and not otherwise; once@HH:MM, or once for
                        at once: everyone does, besides the habit
  --from DATE           the first day of these restarts
  --per-hour N          at most so many of them an hour
  --queue ORDER         whose turn it is then: list (default) or site, site by site
  --stay-on-weekend     machines stay on and logged on over the coming weekend
  --force-cycle         a cycle is forced now on the machines that are on
  --interval HOURS      another interval of the cycle from now on
  --sites S01,S02       all this at these sites only
  --only EXPR           all this with these machines only, as for --filter
  --compare             two more columns: what the habit brings; the gain is said on
                        standard error

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: there is no file “%1”, and no profile is kept by the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: there is neither a file nor a profile “%1”. The profiles are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: “%1” holds no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: none of the profiles is for a list of the columns of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sites: no machine is at site “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be done at once would help much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, shown, or columns with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker status FILE… [OPTION…]

Writes one line per machine, in the order of the lists. FILE - is standard input.

  --format FORMAT       csv (default), json, text (for people)
  --columns COLUMNS     shown (default): the conclusions; all: behind them, everything
                        that was listed; or ids and headers, with commas between
                        them: name,stage,location
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker report FILE… --output FILE.pdf [OPTION…]

Writes the printed report as PDF; no display is needed. FILE - is standard input.

  --kind KIND           status (default), worklist (a sheet to walk with), machines
  --earlier FILE@TIME   an older list of the same fleet and its inventory time, for the
                        projection; may be given several times
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker [FILE…]
       restart-tracker COMMAND FILE… [OPTION…]

Tracks the restarts that a service pack needs while it rolls out to a fleet of clients.
Without a command it opens the window on the client lists FILE…; --procedure ID|FILE: the rules
to judge by, else those used last.

Commands:
  status    one line per machine: stage, restart required, what is owed and due
  summary   counts per stage and site, restarts owed, the two bounds
  forecast  how many will be complete, hour by hour
  report    the printed report as PDF

restart-tracker COMMAND --help says more about a command, --version which version this is.
--language LANGUAGE (de, en) sets the language of all messages.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as 500M or 8G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --raw                 csv without the apostrophe before texts that a spreadsheet would take
                        as formulas (=, +, -, @)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts or as-written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --as-of TIME          the inventory time, the moment the lists describe (2000-07-25T14:03);
                        without it, it is found in the lists
  --procedure ID|FILE   the rules to judge by
  --profile NAME|FILE   how to read the lists: what was chosen for such lists in the window, or
                        exported from it
  --zone ZONE           the clients&apos; time zone (Europe/Berlin), into which times with a zone of their
                        own are converted; without it, that of this computer
  --sheet NAME          the sheet of a workbook, or the table of a web page, to read; without it,
                        the first sheet with a table, or the largest table
  --names HOW           hosts (default): CORP\PC1, pc1.corp.example.com and PC1 are one machine where
                        nothing contradicts; as-written: each is one of its own
  --max-size SIZE       how large a list may be, unpacked; by default a quarter of the memory
  --filter EXPR         only machines that pass, as in the filter line of the window:
                        &apos;stage:frozen site:S01 owed&gt;=1 seen&gt;7d name:WS-* -contact:smith&apos;
  --output FILE         write there instead of to standard output
  --quiet               say nothing but errors on standard error
  --language LANGUAGE   de, en
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for “%1”: nobody has written into it yet. Ctrl+C ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Import client list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machine&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fleet Restart Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the machines that are shown, with their conclusions, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment the list describes, at which everything is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up fleet with machines in every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recen&amp;t files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with &amp;options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;status report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the restart &amp;worklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list of &amp;machines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the &amp;status report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the restart &amp;worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the list of &amp;machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;status report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the restart &amp;worklist as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of &amp;machines as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change how the list is read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the status report of the machines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how a list would be read, and change it, before it is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;conclusions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the columns &amp;shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the machines that are shown, with their conclusions and all that was listed, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the machines that are shown, with the columns that are, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a procedure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of rules that machines are judged by: stages, restarts, timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac&amp;hines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <comment>machines and projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines an&amp;d projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether a restart is required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a restart is required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Whether a restart is required: it is, but just now it would come too early</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Whether a restart is required
----------
When a track is finished</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>When a track is finished: it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own</source>
        <extracomment>When a track is finished: by a known time, without anybody&apos;s help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next logon</source>
        <extracomment>When a track is finished</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <extracomment>When a track is finished: not before somebody restarts the machine</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierCheck</name>
    <message>
        <source>%1 describes %2, which is not before the list that it is to be compared with (%3). Choose an older list, or give its inventory time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another fleet: only %2 of its machines are in the list that it is to be compared with. Choose an older list of the same fleet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectSentences</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>after “earlier by”, “forward by”</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>after “earlier by”, “forward by”</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2; without it they have no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% have no date then; without it they are expected complete by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2, earlier by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2, later by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together, machines are complete %1 machine-hours earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together, machines are complete %1 machine-hours later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing that could be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) today brings %1&#xa0;% forward by %2.</source>
        <translation>
            <numerusform>Restarting %Ln machine today brings %1&#xa0;% forward by %2.</numerusform>
            <numerusform>Restarting %Ln machines today brings %1&#xa0;% forward by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) of site %1 today brings %2&#xa0;% forward by %3.</source>
        <translation>
            <numerusform>Restarting %Ln machine of site %1 today brings %2&#xa0;% forward by %3.</numerusform>
            <numerusform>Restarting %Ln machines of site %1 today brings %2&#xa0;% forward by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forcing a %1 now on %Ln machine(s) brings %2&#xa0;% forward by %3.</source>
        <comment>%1 is the name of the cycle, CCIM cycle</comment>
        <translation>
            <numerusform>Forcing a %1 now on %Ln machine brings %2&#xa0;% forward by %3.</numerusform>
            <numerusform>Forcing a %1 now on %Ln machines brings %2&#xa0;% forward by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving %Ln machine(s) on and logged on over the weekend brings %1&#xa0;% forward by %2.</source>
        <translation>
            <numerusform>Leaving %Ln machine on and logged on over the weekend brings %1&#xa0;% forward by %2.</numerusform>
            <numerusform>Leaving %Ln machines on and logged on over the weekend brings %1&#xa0;% forward by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) today saves %1 machine-hours of waiting.</source>
        <translation>
            <numerusform>Restarting %Ln machine today saves %1 machine-hours of waiting.</numerusform>
            <numerusform>Restarting %Ln machines today saves %1 machine-hours of waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) of site %1 today saves %2 machine-hours of waiting.</source>
        <translation>
            <numerusform>Restarting %Ln machine of site %1 today saves %2 machine-hours of waiting.</numerusform>
            <numerusform>Restarting %Ln machines of site %1 today saves %2 machine-hours of waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forcing a %1 now on %Ln machine(s) saves %2 machine-hours of waiting.</source>
        <comment>%1 is the name of the cycle, CCIM cycle</comment>
        <translation>
            <numerusform>Forcing a %1 now on %Ln machine saves %2 machine-hours of waiting.</numerusform>
            <numerusform>Forcing a %1 now on %Ln machines saves %2 machine-hours of waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving %Ln machine(s) on and logged on over the weekend saves %1 machine-hours of waiting.</source>
        <translation>
            <numerusform>Leaving %Ln machine on and logged on over the weekend saves %1 machine-hours of waiting.</numerusform>
            <numerusform>Leaving %Ln machines on and logged on over the weekend saves %1 machine-hours of waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is both in the list of %1 and in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 is not an hour older than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) are in the list of %1 too; what it projected for them can be held against what this list shows.</source>
        <translation>
            <numerusform>%Ln machine is in the list of %1 too; what it projected for it can be held against what this list shows.</numerusform>
            <numerusform>%Ln machines are in the list of %1 too; what it projected for them can be held against what this list shows.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the average %1 machines too many were expected complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the average %1 machines too few were expected complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done %2 machine-hours earlier.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done %2 machine-hours later.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band held the truth in %1&#xa0;% of the hours for complete machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2&#xa0;% of the hours.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>“%1” cannot be “%2”; it can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can never be all of this at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>only texts can be merged in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a field “%1” already; every id must be its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is what the program calls a column of its own; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a short name that filters know for another column; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id; use small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no short name; use small letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters know “%1” for another column; choose another short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is what the program calls a column of its own, which is never read as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a header of the field “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” holds another kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows from these components; give “installed”, “version” or “lowestVersion”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindProcedure</name>
    <message>
        <source>There is no procedure and no file “%1”; built in are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message>
        <source>“%1” is damaged: “%2” in it cannot be read. Copy it again, or open it in its program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or not whole. Copy it again, or open it in its program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in its program, and save it without one or save the client list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet or table “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2, so it is not read. If it is what it should be, allow more on the command line with --max-size, or save the client list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gzip</name>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Copy it again, or pack the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Copy it again, or pack the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which machines of a fleet still have to be restarted, and when the upgrade will be over.

It judges by: %1 (%2).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>“%1” holds numbers only; they are taken for the days of a spreadsheet. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for seconds since 1970. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for milliseconds since 1970. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for the file times of Windows. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; %1 was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand for no character and show as “�”.</source>
        <translation>
            <numerusform>%n byte stands for no character and shows as “�”.</numerusform>
            <numerusform>%n bytes stand for no character and show as “�”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportProfile</name>
    <message>
        <source>The profile “%1” takes a column for the field “%2”, but there is no such field; there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message numerus="yes">
        <source>%n client list(s)</source>
        <translation>
            <numerusform>%n client list</numerusform>
            <numerusform>%n client lists</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a filter, and a sentence that says which machines it is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the JSON does not parse: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object is expected here, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; expected are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold only texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; a list of texts is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already; every id must be its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; an object in braces is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; a list is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold only objects in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonForm</name>
    <message>
        <source>“%1” cannot be read as JSON from line %2, character %3 on. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is JSON, but no list of objects with a name and a value for each fact. Export one object for each machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of “%1” are read; there are others in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownFormat</name>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook or another old Office document (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel worksheet (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutTally</name>
    <message numerus="yes">
        <source>%n rule(s) between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n rule between the rows counts as blank: line %1.</numerusform>
            <numerusform>%n rules between the rows count as blank: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footer(s) of the list count as blank: line %1.</source>
        <translation>
            <numerusform>%n footer of the list counts as blank: line %1.</numerusform>
            <numerusform>%n footers of the list count as blank: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is repeated %n time(s), which counts as blank: line %1.</source>
        <translation>
            <numerusform>The header is repeated once, which counts as blank: line %1.</numerusform>
            <numerusform>The header is repeated %n times, which counts as blank: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other header(s) with other columns in the list; the rows below are rejected: line %1. Put each table into a list of its own.</source>
        <translation>
            <numerusform>%n other header with other columns in the list; the rows below are rejected: line %1. Put each table into a list of its own.</numerusform>
            <numerusform>%n other headers with other columns in the list; the rows below are rejected: lines %1. Put each table into a list of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of units below the header count as blank: line %1.</source>
        <translation>
            <numerusform>%n row of units below the header counts as blank: line %1.</numerusform>
            <numerusform>%n rows of units below the header count as blank: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n remark between the rows counts as blank: line %1.</numerusform>
            <numerusform>%n remarks between the rows count as blank: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of groups between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n title of a group between the rows counts as blank: line %1.</numerusform>
            <numerusform>%n titles of groups between the rows count as blank: lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineNumbers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: numbers of lines</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListComparison</name>
    <message>
        <source>This is the list that was shown before: nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list describes an earlier moment, %1, than the one that was shown before, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>“%1” has no column of machine names. Its headers are: %2. Name the column with the machines “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the header left out.</source>
        <translation>
            <numerusform>%n line before the header left out.</numerusform>
            <numerusform>%n lines before the header left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2, not a text file. Open it in its program and save the client list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds only blank lines. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no header. Say which of its columns holds the names of the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <extracomment>a column, and the field that it is taken for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no header; by their values the columns are taken so: %1. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row was one quoted cell that held all cells; it was unwrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first row left out.</source>
        <translation>
            <numerusform>%n line before the first row left out.</numerusform>
            <numerusform>%n lines before the first row left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has %2 columns; more than %3 are not read. Export fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no header within its first %2. This is not a client list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header stands in two rows, %1 and %2, which were joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineGroups</name>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No location</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 machines</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 machine</numerusform>
            <numerusform>%1 machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTable</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>head of a column: 1 of 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>restarts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a moment: it happens at the latest then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a restart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>no restart required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart required, but not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whether a restart is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n restart(s) owed</source>
        <translation>
            <numerusform>%1; %n restart owed</numerusform>
            <numerusform>%1; %n restarts owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 to %n restart(s) owed</source>
        <translation>
            <numerusform>%1; %2 to %n restart owed</numerusform>
            <numerusform>%1; %2 to %n restarts owed</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column&#xa0;%1</source>
        <comment>of a client list; a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, column %3</source>
        <extracomment>file, row of a sheet, letters of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>file, line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachinesReport</name>
    <message>
        <source>All machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 machines in the list.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 of the %2 machines in the list.</numerusform>
            <numerusform>%1 of the %2 machines in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>There is not enough memory for this. Close other programs, or read fewer rows and columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingTally</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>a word, and how often it stands in the column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n cell(s) hold a word for nothing and stand for unknown: %2.</source>
        <translation>
            <numerusform>“%1”: %n cell holds a word for nothing and stands for unknown: %2.</numerusform>
            <numerusform>“%1”: %n cells hold a word for nothing and stand for unknown: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenAgain</name>
    <message>
        <source>“%1” has changed since it was imported. Import it again to see its rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written: it is one of the files that are read. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the head of a group of rows that began on an earlier page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipeFile</name>
    <message>
        <source>nobody writes into this pipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedList</name>
    <message>
        <source>The text is not Unicode; whether it is %1 shows in the accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand for no character.</source>
        <translation>
            <numerusform>%n byte stands for no character.</numerusform>
            <numerusform>%n bytes stand for no character.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many dates of “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of “%1” shows whether the month or the day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds words that are neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The report could not be printed: the printer did not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed: there was no paper for page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the report ends with page %1. Choose other pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureReader</name>
    <message>
        <source>there is no role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sentence must need nothing, so that there is always one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not a field that a sentence can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case is never reached: an earlier one always fits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last case must hold for every machine: give it no “when”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first case, and no other, must be for machines out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case leads to the stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there may be at most %1 warnings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>“%1” must be a single character of ASCII, neither a quote nor a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be &quot;, &apos; or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be the number of a line, or 0 without a header.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>another program is writing it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fleet Restart Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands status, summary, forecast and report need none; --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectionActions</name>
    <message>
        <source>People restart as &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everyone restarts every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try what would &amp;help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop the what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project one s&amp;ite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1&amp;4 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an ea&amp;rlier list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the projection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which machines, how many an hour, from which day, and other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the projection of an older list foretold this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture, and its numbers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;only the machines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn from an earlier list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the earlier lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projection follows the filter of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older list of the same fleet shows more of people&apos;s habit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectionSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>after “within the next”</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>after “within the next”</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete between %2 and %3, most likely by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2 at the earliest, most likely by %3, and perhaps not within the next %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2 at the earliest, but most likely not within the next %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: they wait for a restart, and no habit tells when it comes.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 machine has no date: it waits for a restart, and no habit tells when it comes.</numerusform>
            <numerusform>%1 machines have no date: they wait for a restart, and no habit tells when it comes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: nothing tells when they go on.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 machine has no date: nothing tells when it goes on.</numerusform>
            <numerusform>%1 machines have no date: nothing tells when they go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some machines wait for one timer after another; when they go on is projected to the day, not to the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some machines need three restarts or more; the projection counts on one a day at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 %2–%3 of %4 are expected to be complete; %5&#xa0;% is not expected within that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is not expected to be complete within the next %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is expected to be complete by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list is %n day(s) old: no machine was seen after %1, and what has come since is estimated.</source>
        <translation>
            <numerusform>The list is a day old: no machine was seen after %1, and what has come since is estimated.</numerusform>
            <numerusform>The list is %n days old: no machine was seen after %1, and what has come since is estimated.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 listed as complete, %2–%3 expected by now.</source>
        <comment>numbers of machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed as complete, %2 expected by now.</source>
        <comment>numbers of machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: they are stopped (%2).</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 machine has no date: it is stopped (%2).</numerusform>
            <numerusform>%1 machines have no date: they are stopped (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the minus sign: -word leaves machines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the text in quotation marks to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be one of several fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Its values are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version. Write numbers with dots, such as 2.00.1493.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time: compare it with a span, such as &lt;12h or &gt;7d, or with a date, such as &lt;2000-07-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be less or greater: numbers, versions and times can. Use a colon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAsSentence</name>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <comment>in dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <comment>in dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>writing (character set)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>separator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, with the profile “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month or day first by column</source>
        <comment>in dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks</source>
        <comment>between cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of fixed width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>“%1” has more than %2 lines, which is more than can be counted. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the row on line %2 does not end within %3. This is not a client list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows could not be written: %1. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>line %1</source>
        <extracomment>of a text, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”, row %2</source>
        <extracomment>of a workbook, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row %1</source>
        <extracomment>of a web page, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table “%1”, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>of a JSON file, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message numerus="yes">
        <source>%n time(s) with a zone of their own were converted to the clock of “%1”.</source>
        <translation>
            <numerusform>%n time with a zone of its own was converted to the clock of “%1”.</numerusform>
            <numerusform>%n times with a zone of their own were converted to the clock of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesReader</name>
    <message>
        <source>the steps need more facts than a machine can have; use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” holds another kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is not valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that holds a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the procedure has no timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a later upgrade can imply a step; “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a timer of less than an hour cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can prove this step; give “version”, “time” or “flag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several timers; give the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restart follows an upgrade, or nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can prove a restart that follows no upgrade; name the field of pending restarts in “restarts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the track “completion” must be the last and hold every step, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 restarts cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 timers cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 tracks cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first step can be started by a timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” would be waited for at once, which cannot be followed; let one come “after” the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, which is not in the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of a track stand in the order of “steps”, once each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another track&apos;s curve is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%1 of %2 %3 are complete</source>
        <comment>the number is %1</comment>
        <extracomment>%1 and %2 are numbers, %3 is the procedure&apos;s name for its machines, for example &quot;Windows 9x clients&quot;</extracomment>
        <translation>
            <numerusform>%1 of %2 %3 is complete</numerusform>
            <numerusform>%1 of %2 %3 are complete</numerusform>
        </translation>
    </message>
    <message>
        <source>none waits for a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for a restart that only a person can give</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 waits for a restart that only a person can give</numerusform>
            <numerusform>%1 wait for a restart that only a person can give</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no %1 among these machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins two clauses of one sentence, each of which could stand alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 finish by %2 on their own if they stay on</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 finishes by %2 on its own if it stays on</numerusform>
            <numerusform>%1 finish by %2 on their own if they stay on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finish soon after their next logon</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 finishes soon after its next logon</numerusform>
            <numerusform>%1 finish soon after their next logon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restart is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 restarts are owed.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 restart is owed.</numerusform>
            <numerusform>%1 restarts are owed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 restarts are owed: for some machines the list does not say enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a clause, %2 are the stages it speaks of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the machines is among the %1. Check which column holds the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for a person&apos;s restart</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 waits for a person&apos;s restart</numerusform>
            <numerusform>%1 wait for a person&apos;s restart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finish by %2 if left on</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 finishes by %2 if left on</numerusform>
            <numerusform>%1 finish by %2 if left on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after their next logon</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 after its next logon</numerusform>
            <numerusform>%1 after their next logon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>%1 · inventory of %2</source>
        <extracomment>client lists, and the moment they describe</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 are those of a newer version of this program: they are neither used nor changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no settings that can be read: they are neither used nor changed. Delete the file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>“%1” holds no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is read; the others are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the sheet hides are read as well.</source>
        <translation>
            <numerusform>%Ln row that the sheet hides is read as well.</numerusform>
            <numerusform>%Ln rows that the sheet hides are read as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlashOrder</name>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the day is assumed, as in the language of the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the day is assumed, as usual on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the month is assumed, as usual on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the month is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingTally</name>
    <message numerus="yes">
        <source>%n row(s) name a machine in another way than it is shown, such as “%1” for “%2”; they were joined by its host, since it would else count more than once: line %3.</source>
        <translation>
            <numerusform>%n row names a machine in another way than it is shown, “%1” for “%2”; it was joined by the host, since the machine would else count more than once: line %3.</numerusform>
            <numerusform>%n rows name a machine in another way than it is shown, such as “%1” for “%2”; they were joined by the host, since the machine would else count more than once: lines %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be of either of several machines and were joined with none, such as “%1”: line %2.</source>
        <translation>
            <numerusform>%n row could be of either of several machines and was joined with none: “%1”, line %2.</numerusform>
            <numerusform>%n rows could be of either of several machines and were joined with none, such as “%1”: lines %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusOutput</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens by itself by the time given, if the machine is left on and somebody is logged on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed while the machine was off or nobody was logged on: it happens soon after the next logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person must restart the machine; until then no time can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list does not say enough to give a time, or somebody has put the upgrade off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart required: %1 yes, %2 not yet, %3 unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines that need a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine waits for a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine of several sites counts in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens by itself, and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, against the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an earlier projection turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The projection is about the %1 machines in scope that the filter shows.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>The projection is about the %1 machine in scope that the filter shows.</numerusform>
            <numerusform>The projection is about the %1 machines in scope that the filter shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryOutput</name>
    <message>
        <source>Only machines that pass the filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of them on its own by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Head of a table: what the machines in scope are waiting for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Not before %1</source>
        <extracomment>a machine that shall be restarted, though not yet; %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>the number of restarts owed; the head of a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” holds a NUL byte at offset %2, so it is not text. Export the client list as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>−%1 h</source>
        <comment>hours before the inventory time; short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 h</source>
        <comment>hours after the inventory time; short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>The list could not be unpacked into “%1”: %2. Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no table. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows, which no sheet has. Save the client list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebTable</name>
    <message>
        <source>“%1” is a web page without a table. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the %n table(s) in the page, “%1” is read.</source>
        <translation>
            <numerusform>Of the %n table in the page, “%1” is read.</numerusform>
            <numerusform>Of the %n tables in the page, “%1” is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>After restart 1 of 2 the machine goes on by itself and needs its second restart later: it will be on a later worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“?”: the list does not say whether this restart has happened; another one does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine waits for a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 machines to restart. Restart each one, let someone log on, and tick it off.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 machine to restart. Restart it, let someone log on, and tick it off.</numerusform>
            <numerusform>%1 machines to restart. Restart each one, let someone log on, and tick it off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlForm</name>
    <message>
        <source>“%1” cannot be read as XML from line %2 on. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is XML, but no list with an element for each machine and its name in it. Export the client list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::AccountBalance</name>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row after the header, whatever it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are the first of their machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rows of a machine that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a name, and rows that could not be split into cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::BacktestStrip</name>
    <message>
        <source>Projection of the earlier list, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a symbol, a day, and whether what was seen lies inside the band: ✓ Tue 25 Jul: inside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a symbol, and whether it lies inside the band</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, and what is in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::FilterLine</name>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::FirstPage</name>
    <message>
        <source>Which machines still have to be restarted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list of your clients, as a query or a console exports it: a text table with a header row and a column of names. Every machine gets its stage of the upgrade and whether it has to be restarted, and the fleet a date by which it is done. You can also drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::FleetPage</name>
    <message>
        <source>Quick views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quick view and how many machines it shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not where it is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All machines: %1</source>
        <extracomment>before the sentence that tells how far the upgrade is, while the table shows only some machines</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::GuessLine</name>
    <message>
        <source>Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as marked</source>
        <comment>said by the list itself; short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed, please check</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::GuessPanel</name>
    <message>
        <source>Double quote ( &quot; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apostrophe ( &apos; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>quote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line </source>
        <comment>prefix of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first (7/25/2000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first (25/7/2000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment the lists describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character &amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are separated &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates &amp;with slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;eet or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row </source>
        <comment>prefix of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines like others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of s&amp;ums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows, joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their host (CORP\PC1 is PC1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header ta&amp;kes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::Headline</name>
    <message>
        <source>State of the roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ImportResult</name>
    <message>
        <source>Result of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the lists were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd values and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected odd values and rows as sentences; all where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value could be taken as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) or row(s) could not be taken as they stand</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 value or row could not be taken as it stands</numerusform>
            <numerusform>%1 values or rows could not be taken as they stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s). %3</source>
        <comment>the number is %2</comment>
        <extracomment>a file, how many rows it has, and how it was read</extracomment>
        <translation>
            <numerusform>%1, %2 row. %3</numerusform>
            <numerusform>%1, %2 rows. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In line %1, and %n more</source>
        <translation>
            <numerusform>In line %1, and one more</numerusform>
            <numerusform>In line %1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1</source>
        <comment>or several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <extracomment>the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected row(s) saved as %2.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 rejected row saved as %2.</numerusform>
            <numerusform>%1 rejected rows saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In row %1, and %n more</source>
        <translation>
            <numerusform>In row %1, and %n more</numerusform>
            <numerusform>In row %1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>In row %1</source>
        <comment>or several</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ImportWindow</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import client lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check before importing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list to import. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names of the machines. Choose “%1” above the one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here. Save the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::InventoryTimeDialog</name>
    <message>
        <source>As the &amp;list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This moment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages, bounds and the projection are judged at this moment, on the clients&apos; own clock. The list is read again when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::IssueModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>how often the same odd value occurs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ListReader</name>
    <message>
        <source>%1 rows a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,200,000 rows a second, 3 seconds left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ListWatch</name>
    <message>
        <source>“%1” has changed on disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) have changed on disk since they were read.</source>
        <translation>
            <numerusform>%n list has changed on disk since it was read.</numerusform>
            <numerusform>%n lists have changed on disk since they were read.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was; what was read of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) are no longer where they were; what was read of them stays.</source>
        <translation>
            <numerusform>%n list is no longer where it was; what was read of it stays.</numerusform>
            <numerusform>%n lists are no longer where they were; what was read of them stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ListsBox</name>
    <message>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists to be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be dropped anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MachineModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell for a screen reader: column and value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MachinePage</name>
    <message>
        <source>Select a machine to see why it stands where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; – %2</source>
        <comment>stage, and whether a restart is required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MachineView</name>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine fits the filter and the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MainWindow</name>
    <message>
        <source>Inventory of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Inventory %n hour(s) old</source>
        <translation>
            <numerusform>Inventory %n hour old</numerusform>
            <numerusform>Inventory %n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inventory %n day(s) old</source>
        <translation>
            <numerusform>Inventory %n day old</numerusform>
            <numerusform>Inventory %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: any words, or stage:frozen  site:S01  owed&gt;=1  seen&gt;7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the machines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inventory time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inventory time of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or row(s) of the list could not be taken as they stand.</source>
        <translation>
            <numerusform>%n value or row of the list could not be taken as it stands.</numerusform>
            <numerusform>%n values or rows of the list could not be taken as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected.</source>
        <translation>
            <numerusform>%n row was rejected.</numerusform>
            <numerusform>%n rows were rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import client lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the rows of a list with their header first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here. Save the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are not all written the same way; each was read in its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>how the list is read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns fit the procedure “%1” better than “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge by it</source>
        <comment>by the procedure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter not understood: still %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the result of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MappingHeader</name>
    <message>
        <source>Required, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second of its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a known field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Empty in these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
for example %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a command, and its keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::Paperwork</name>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n machine(s) as %1.</source>
        <translation>
            <numerusform>Saved %n machine as %1.</numerusform>
            <numerusform>Saved %n machines as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::PreviewModel</name>
    <message>
        <source>Rejected: the row has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: a quote is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote inside a cell is kept as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 of %n cell(s)</source>
        <translation>
            <numerusform>The row has %1 of %n cell</numerusform>
            <numerusform>The row has %1 of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read as what this column holds: taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
holds bytes that stand for no character in this character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: the row looks like a total of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: the row stands below another header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout, not a machine: counts as blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout %1</source>
        <extracomment>the number of a line that holds no machine, but a rule, a footer or the header again</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::PreviewPane</name>
    <message>
        <source>Guess all &amp;columns again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is required: choose it above its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every column for what its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of “%1”, as they are read</source>
        <translation>
            <numerusform>The %n row of “%1”, as it is read</numerusform>
            <numerusform>All %n rows of “%1”, as they are read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of “%1”, as they are read</source>
        <translation>
            <numerusform>The first row of “%1”, as it is read</numerusform>
            <numerusform>The first %n rows of “%1”, as they are read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ProfileRow</name>
    <message>
        <source>Re&amp;member for lists with these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next list with these headers is read the same way without being asked about. The character set is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mana&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, delete, export and import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile. One of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProfilesDialog</name>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lists with the columns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles yet. Choices are kept as one after each import, unless that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported. restart-tracker --profile takes this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For lists without a header that have %n such column(s)</source>
        <translation>
            <numerusform>For lists without a header that have %n such column</numerusform>
            <numerusform>For lists without a header that have %n such columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done, how fast</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionChart</name>
    <message>
        <source>%1 in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete if left on and nobody restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n-hour window</source>
        <comment>the timer&apos;s name</comment>
        <translation>
            <numerusform>%1: %n-hour window</numerusform>
            <numerusform>%1: %n-hour window</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, with 80&#xa0;% band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, what if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionControls</name>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site to be projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project only the machines of one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which everyone restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People restart as they did until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every machine stays on and logged on, and nobody restarts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day a&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every machine is restarted each day at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m&amp;ore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if people restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln day(s) ahead</source>
        <translation>
            <numerusform>Show %Ln day ahead</numerusform>
            <numerusform>Show %Ln days ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1 d</source>
        <comment>days shown by the chart; short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 d</source>
        <comment>days shown by the chart; short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;4 d</source>
        <comment>days shown by the chart; short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionPanel</name>
    <message>
        <source>Projection as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of this list is in scope, so nothing is projected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <comment>file name without suffix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help most. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>from the inventory time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a number of machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
low</source>
        <extracomment>Head of a narrow column; %1 is a track, such as Complete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
if left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
what if, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
what if, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
what if, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,
seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionView</name>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionWork</name>
    <message numerus="yes">
        <source>%Ln machine(s) are complete at the inventory time, %1.</source>
        <translation>
            <numerusform>%Ln machine is complete at the inventory time, %1.</numerusform>
            <numerusform>%Ln machines are complete at the inventory time, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) are expected to be complete by %1.</source>
        <translation>
            <numerusform>%Ln machine is expected to be complete by %1.</numerusform>
            <numerusform>%Ln machines are expected to be complete by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of site %1 are complete at the inventory time, %2.</source>
        <translation>
            <numerusform>%Ln machine of site %1 is complete at the inventory time, %2.</numerusform>
            <numerusform>%Ln machines of site %1 are complete at the inventory time, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of site %1 are expected to be complete by %2.</source>
        <translation>
            <numerusform>%Ln machine of site %1 is expected to be complete by %2.</numerusform>
            <numerusform>%Ln machines of site %1 are expected to be complete by %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the list that is open have no machine in scope in common. Choose an older list of the same fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from an earlier list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln machine(s) shown: %1.</source>
        <extracomment>%1 is a filter</extracomment>
        <translation>
            <numerusform>Only the %Ln machine shown: %1.</numerusform>
            <numerusform>Only the %Ln machines shown: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habits are learned from %1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 let expect is held against what today&apos;s list shows. At which moment was it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people restarted is learned from %1, too. At which moment was it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about all machines, not only about those that the table shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about all machines of site %1, not only about those that the table shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ReadingPanel</name>
    <message>
        <source>no slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flags (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Odd data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the dates in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ReportPreview</name>
    <message>
        <source>%1 – preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page </source>
        <extracomment>before a page number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>after a page number; how many pages there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::RowWindow</name>
    <message>
        <source>Where it stands in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>file, row, header of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::SitesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage, and how many machines are in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>of the machines of a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a restart</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::SitesView</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::StageBar</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::StageButton</name>
    <message numerus="yes">
        <source>%1: %n machine(s)</source>
        <translation>
            <numerusform>%1: %n machine</numerusform>
            <numerusform>%1: %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a stage, and what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::StagePicture</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages of a machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::TrackView</name>
    <message>
        <source>%1: done. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: awaited. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still ahead. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not needed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown whether done. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::WhatIfEditor</name>
    <message>
        <source>They stay on and logged on over the &amp;weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not restart; all stay on and logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day of the restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> an hour</source>
        <comment>so many restarts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <comment>interval of the timer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>a day follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts, at m&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force now: %1</source>
        <comment>the timer&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %Ln machine(s) that the table shows</source>
        <translation>
            <numerusform>the %Ln machine that the table shows</numerusform>
            <numerusform>the %Ln machines that the table shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen machine(s)</source>
        <translation>
            <numerusform>%Ln chosen machine</numerusform>
            <numerusform>%Ln chosen machines</numerusform>
        </translation>
    </message>
    <message>
        <source>site %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
