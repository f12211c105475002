<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg or .csv, which says what is written.</source>
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
        <source>Other agents: %1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents: %1 of %2 (%3 %), 80 % band %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: %1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: %1 of %2 (%3 %), 80 % band %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete if left on: %1 of %2 (%3 %)</source>
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
    <message>
        <source>%1, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: %4.</source>
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
        <source>%1: %2</source>
        <comment>file: sentence</comment>
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
        <source>“%1”: no date shows whether the month or the day comes first; the month is assumed.</source>
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
        <source>observed, none or daily@HH:MM</source>
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
        <source>--quiet takes no value.</source>
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
        <source>Usage: restart-tracker [FILE…]
       restart-tracker COMMAND FILE… [OPTION…]

Tracks the restarts that a service pack needs while it rolls out to a fleet of clients.
Without a command it opens the window on the client lists FILE….

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
        <source>  --as-of TIME          the inventory time, the moment the lists describe (2000-07-25T14:03);
                        without it, it is found in the lists
  --procedure ID|FILE   the rules to judge by
  --filter EXPR         only machines that pass, as in the filter line of the window:
                        &apos;stage:frozen site:S01 owed&gt;=1 seen&gt;7d name:WS-* -contact:smith&apos;
  --output FILE         write there instead of to standard output
  --quiet               say nothing but errors on standard error
  --language LANGUAGE   de, en
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 done, but rows were rejected; 2 wrong usage; 3 a file could not be read or
holds no client list, and nothing is written; 4 the output could not be written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker status FILE… [OPTION…]

Writes one line per machine, in the order of the lists. FILE - is standard input.

  --format FORMAT       csv (default), json, text (for people)
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
        <source>Usage: restart-tracker forecast FILE… [OPTION…]

Writes for each hour from the inventory time how many machines will have their other agents
upgraded and how many will be complete, with an 80 % band. FILE - is standard input.

  --format FORMAT       csv (default), json
  --hours N             how far, 336 by default
  --earlier FILE@TIME   an older list of the same fleet and its inventory time; may be
                        given several times
  --restarts WHAT       observed (default): the fleet keeps its habit; none: nobody
                        restarts; daily@HH:MM: everyone does at that time of day
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: restart-tracker report FILE… --output FILE.pdf [OPTION…]

Writes the printed report as PDF; no display is needed. FILE - is standard input.

  --kind KIND           status (default), worklist (a sheet to walk with), machines
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--filter: %1</source>
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
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
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
        <source>&amp;Odd rows of the list</source>
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
        <source>Restart &amp;worklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for whoever walks from machine to machine: preview it, print it, save it</source>
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
        <source>Other agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents by</source>
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
    <name>Evidence</name>
    <message>
        <source>“%1” has changed since it was imported. Import it again to see its rows.</source>
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
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS unique identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software distribution version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software distribution upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last CCIM cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindProcedure</name>
    <message>
        <source>There is no procedure and no file “%1”; built in are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure %1 cannot be read: %2.</source>
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
        <source>Other agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
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
    <message>
        <source>%1, line %2</source>
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
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name, or free some space.</source>
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
    <message>
        <source>%1&#xa0;% are not complete within the next %2.</source>
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
    <name>RecordReader</name>
    <message>
        <source>“%1”: the row on line %2 does not end within 1 GiB. This is not a client list.</source>
        <translation type="unfinished"></translation>
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
        <source>the first step must be an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can prove this step; give “version” or “time”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the procedure has no timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restart must follow an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a later upgrade can imply a step; “%1” is none.</source>
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
        <source>Other agents</source>
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
        <source>Other agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
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
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>tracker::IssuesDialog</name>
    <message>
        <source>How the list was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tracker::ListReader</name>
    <message numerus="yes">
        <source>%n client list(s)</source>
        <translation>
            <numerusform>%n client list</numerusform>
            <numerusform>%n client lists</numerusform>
        </translation>
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
        <source>Client lists (*.csv *.txt *.tsv);;All files (*)</source>
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
        <source>%1 · %2</source>
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
</context>
<context>
    <name>tracker::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
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
        <source>The report has %1 pages, which is too long for a preview. Filter for fewer machines, or write it with “restart-tracker report”.</source>
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
        <source>Other agents</source>
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
        <source>What if people restart…</source>
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
        <source>Time of day at which everyone restarts</source>
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
        <source>Show the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture, and its numbers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its numbers as CSV</source>
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
        <source>Other agents,
low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents,
expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents,
high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete,
low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete,
expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete,
high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agents,
if left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete,
if left on</source>
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
    <name>tracker::StageStrip</name>
    <message>
        <source>%1: %2</source>
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
</TS>
