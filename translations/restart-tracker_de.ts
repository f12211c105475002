<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BacktestDays</name>
    <message>
        <source>inside</source>
        <extracomment>what was seen, against the band that was projected</extracomment>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>what was seen, against the band that was projected</extracomment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>%1: %2 complete, inside the band from %3 to %4.</source>
        <translation>%1: %2 abgeschlossen, innerhalb des Bandes von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: %2 complete, more than the band from %3 to %4.</source>
        <translation>%1: %2 abgeschlossen, mehr als das Band von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: %2 complete, fewer than the band from %3 to %4.</source>
        <translation>%1: %2 abgeschlossen, weniger als das Band von %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a client list. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner, keine Clientliste. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is empty. Export the client list again.</source>
        <translation>„%1“ ist leer. Exportieren Sie die Clientliste erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was imported.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2, so it is not read. If it is what it should be, allow more on the command line with --max-size, or split it.</source>
        <translation>„%1“ ist größer als %2 und wird darum nicht gelesen. Wenn damit alles seine Ordnung hat, lassen Sie in der Befehlszeile mit --max-size mehr zu, oder teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read. Read it again once it is whole.</source>
        <translation>„%1“ ist kürzer geworden, während es gelesen wurde. Lesen Sie die Datei erneut, wenn sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Projection</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg, .pdf or .csv, which says what is written.</source>
        <translation>%1: Der Name muss auf .png, .svg, .pdf oder .csv enden; das bestimmt, was geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1 (inventory time)</source>
        <translation>%1 (Bestandszeit)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln hour(s) before)</source>
        <translation>
            <numerusform>%1 (%Ln Stunde davor)</numerusform>
            <numerusform>%1 (%Ln Stunden davor)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %Ln hour(s))</source>
        <translation>
            <numerusform>%1 (in %Ln Stunde)</numerusform>
            <numerusform>%1 (in %Ln Stunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete if left on: %1 of %2 (%3 %)</source>
        <translation>Abgeschlossen bei Dauerbetrieb: %1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Complete, what if: %1 of %2 (%3 %)</source>
        <translation>Abgeschlossen nach Annahme: %1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>after the name of a curve</extracomment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %), 80 % band %4 to %5</source>
        <translation>%1 von %2 (%3 %), 80-%-Band %4 bis %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a curve and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>other texts are neither yes nor no: taken as unknown</source>
        <translation>weitere Texte sind weder Ja noch Nein: gelten als unbekannt</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: taken as unknown</source>
        <translation>„%1“ ist weder Ja noch Nein: gilt als unbekannt</translation>
    </message>
    <message>
        <source>other texts are not versions: taken as unknown</source>
        <translation>weitere Texte sind keine Versionen: gelten als unbekannt</translation>
    </message>
    <message>
        <source>“%1” is not a version: taken as unknown</source>
        <translation>„%1“ ist keine Version: gilt als unbekannt</translation>
    </message>
    <message>
        <source>other texts are not times: taken as unknown</source>
        <translation>weitere Texte sind keine Zeiten: gelten als unbekannt</translation>
    </message>
    <message>
        <source>“%1” is not a time: taken as unknown</source>
        <translation>„%1“ ist keine Zeit: gilt als unbekannt</translation>
    </message>
    <message>
        <source>other times lie more than 24 hours after the inventory time: taken as unknown</source>
        <translation>weitere Zeiten liegen mehr als 24 Stunden nach der Bestandszeit: gelten als unbekannt</translation>
    </message>
    <message>
        <source>“%1” lies more than 24 hours after the inventory time: taken as unknown</source>
        <translation>„%1“ liegt mehr als 24 Stunden nach der Bestandszeit: gilt als unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>the row has %1 of %n cell(s): the missing ones are taken as blank</source>
        <translation>
            <numerusform>die Zeile hat %1 von %n Zelle: die fehlende gilt als leer</numerusform>
            <numerusform>die Zeile hat %1 von %n Zellen: die fehlenden gelten als leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has %1 cells for %n column(s): the last ones are left out</source>
        <translation>
            <numerusform>die Zeile hat %1 Zellen für %n Spalte: die letzten entfallen</numerusform>
            <numerusform>die Zeile hat %1 Zellen für %n Spalten: die letzten entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>the row has no name: rejected</source>
        <translation>die Zeile hat keinen Namen: abgewiesen</translation>
    </message>
    <message>
        <source>a quote is opened and never closed: the line is rejected</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen: die Zeile ist abgewiesen</translation>
    </message>
    <message>
        <source>a quote inside a cell is kept as it stands</source>
        <translation>ein Anführungszeichen in einer Zelle bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read: %1, %2 merged, %3 blank, %4 rejected.</source>
        <extracomment>%1 is “… machines”</extracomment>
        <translation>
            <numerusform>%Ln Zeile gelesen: %1, %2 zusammengeführt, %3 leer, %4 abgewiesen.</numerusform>
            <numerusform>%Ln Zeilen gelesen: %1, %2 zusammengeführt, %3 leer, %4 abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory time: %1, as given.</source>
        <translation>Bestandszeit: %1, wie angegeben.</translation>
    </message>
    <message>
        <source>Inventory time: %1, the newest “%2” in the list.</source>
        <translation>Bestandszeit: %1, das jüngste „%2“ in der Liste.</translation>
    </message>
    <message>
        <source>Inventory time: %1, the newest time in the list.</source>
        <translation>Bestandszeit: %1, die jüngste Zeit in der Liste.</translation>
    </message>
    <message>
        <source>Inventory time: %1, when the file was last changed.</source>
        <translation>Bestandszeit: %1, die letzte Änderung der Datei.</translation>
    </message>
    <message>
        <source>Inventory time: %1, the present moment.</source>
        <translation>Bestandszeit: %1, der jetzige Zeitpunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, first here)</source>
        <comment>issue sentence with its count</comment>
        <translation>
            <numerusform>%1 (%n-mal, zuerst hier)</numerusform>
            <numerusform>%1 (%n-mal, zuerst hier)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>file, line or row: what is odd</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2, column “%3”: %4.</source>
        <extracomment>file, line or row, header: what is odd</extracomment>
        <translation>%1, %2, Spalte „%3“: %4.</translation>
    </message>
    <message>
        <source>%1, %2, column %3 “%4”: %5.</source>
        <extracomment>file, row, letters of a column and its header: what is odd</extracomment>
        <translation>%1, %2, Spalte %3 „%4“: %5.</translation>
    </message>
    <message>
        <source>“%1” is read as version %2: “%3” is left off</source>
        <translation>„%1“ wird als Version %2 gelesen: „%3“ bleibt weg</translation>
    </message>
    <message>
        <source>what stands behind other versions is left off</source>
        <translation>was hinter anderen Versionen steht, bleibt weg</translation>
    </message>
    <message>
        <source>the row looks like a total of the others: rejected</source>
        <translation>die Zeile sieht wie eine Summe der anderen aus: abgewiesen</translation>
    </message>
    <message>
        <source>“%1” with only numbers beside it looks like a total of the other rows: rejected</source>
        <translation>„%1“ mit nichts als Zahlen daneben sieht wie eine Summe der anderen Zeilen aus: abgewiesen</translation>
    </message>
    <message>
        <source>the row stands below another header with other columns: rejected</source>
        <translation>die Zeile steht unter einer anderen Kopfzeile mit anderen Spalten: abgewiesen</translation>
    </message>
    <message>
        <source>which of the zones called %1 “%2” is in is not known: taken as unknown. Export times with their distance from UTC, or without a zone</source>
        <translation>welche der Zeitzonen namens %1 bei „%2“ gemeint ist, ist nicht bekannt: als unbekannt genommen. Zeiten mit ihrem Abstand zu UTC oder ohne Zone exportieren</translation>
    </message>
</context>
<context>
    <name>ClientListImport</name>
    <message>
        <source>“%1” holds a header and no machine. Export the client list again.</source>
        <translation>„%1“ enthält eine Kopfzeile und keine Maschine. Exportieren Sie die Clientliste erneut.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds no machine: not one of its %n row(s) has a name.</source>
        <translation>
            <numerusform>„%1“ enthält keine Maschine: Die einzige Zeile hat keinen Namen.</numerusform>
            <numerusform>„%1“ enthält keine Maschine: Keine der %n Zeilen hat einen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 times in “%4” cannot be read. Check what the column holds.</source>
        <translation>%1: %2 von %3 Zeiten in „%4“ sind nicht lesbar. Prüfen Sie, was die Spalte enthält.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Two columns hold “%1”: “%2” is read, “%3” is kept as text.</source>
        <translation>Zwei Spalten enthalten „%1“: „%2“ wird gelesen, „%3“ bleibt als Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of conclusions ignored, since stages are judged anew: %1.</source>
        <translation>
            <numerusform>%n Ergebnisspalte übergangen, da die Phasen neu beurteilt werden: %1.</numerusform>
            <numerusform>%n Ergebnisspalten übergangen, da die Phasen neu beurteilt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has a row per machine and component; they are folded into one row per machine.</source>
        <translation>Die Liste hat eine Zeile je Maschine und Komponente; sie werden zu einer Zeile je Maschine zusammengefasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) hold what another one is read for, and are kept as text.</source>
        <translation>
            <numerusform>%n weitere Spalte enthält, wofür eine andere gelesen wird, und bleibt als Text.</numerusform>
            <numerusform>%n weitere Spalten enthalten, wofür eine andere gelesen wird, und bleiben als Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: “%2” is not %3.</source>
        <translation>%1: „%2“ passt nicht; erwartet wird %3.</translation>
    </message>
    <message>
        <source>a time such as 2000-07-25T14:03</source>
        <translation>eine Zeit wie 2000-07-25T14:03</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv oder json</translation>
    </message>
    <message>
        <source>csv, json or text</source>
        <translation>csv, json oder text</translation>
    </message>
    <message>
        <source>status, worklist or machines</source>
        <translation>status, worklist oder machines</translation>
    </message>
    <message>
        <source>FILE@TIME, such as monday.csv@2000-07-24T09:00</source>
        <translation>DATEI@ZEIT, etwa montag.csv@2000-07-24T09:00</translation>
    </message>
    <message>
        <source>%1: no client list is given.</source>
        <translation>%1: Es ist keine Clientliste angegeben.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read once only.</source>
        <translation>Die Standardeingabe (-) kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>report: --output FILE is missing: the PDF needs a name.</source>
        <translation>report: --output DATEI fehlt: Das PDF braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1: there is no option %2.</source>
        <translation>%1: Es gibt keine Option %2.</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>a number of hours from 0 to %1</source>
        <translation>eine Stundenzahl von 0 bis %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 done, but rows were rejected; 2 wrong usage; 3 a file could not be read or
holds no client list, and nothing is written; 4 the output could not be written.
</source>
        <translation>Exitcode: 0 fertig; 1 fertig, doch Zeilen wurden abgewiesen; 2 falscher Aufruf; 3 eine Datei war
nicht lesbar oder enthält keine Clientliste, und nichts wurde geschrieben; 4 die Ausgabe konnte nicht
geschrieben werden.
</translation>
    </message>
    <message>
        <source>Usage: restart-tracker summary FILE… [OPTION…]

Writes counts per stage and site, restarts owed and what the two bounds are. FILE - is
standard input.

  --format FORMAT       text (default), csv, json
</source>
        <translation>Aufruf: restart-tracker summary DATEI… [OPTION…]

Schreibt Anzahlen je Phase und Standort, offene Neustarts und die beiden Fristen. DATEI - ist die
Standardeingabe.

  --format FORMAT       text (Vorgabe), csv, json
</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of odd data are not listed here.</source>
        <translation>
            <numerusform>%n weitere Art auffälliger Daten ist hier nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Arten auffälliger Daten sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--profile: there is no file “%1”, and no profile is kept by the window.</source>
        <translation>--profile: Es gibt keine Datei „%1“, und das Fenster hat kein Profil gespeichert.</translation>
    </message>
    <message>
        <source>--profile: there is neither a file nor a profile “%1”. The profiles are: %2.</source>
        <translation>--profile: Es gibt weder eine Datei noch ein Profil „%1“. Die Profile sind: %2.</translation>
    </message>
    <message>
        <source>--profile: “%1” holds no profile.</source>
        <translation>--profile: „%1“ enthält kein Profil.</translation>
    </message>
    <message>
        <source>--profile: none of the profiles is for a list of the columns of “%1”.</source>
        <translation>--profile: Keines der Profile ist für eine Liste mit den Spalten von „%1“.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>observed, none, once, once@HH:MM or daily@HH:MM</source>
        <translation>observed, none, once, once@HH:MM oder daily@HH:MM</translation>
    </message>
    <message>
        <source>a day such as 2000-07-28</source>
        <translation>ein Tag wie 2000-07-28</translation>
    </message>
    <message>
        <source>a list of sites such as S01,S02</source>
        <translation>eine Liste von Standorten wie S01,S02</translation>
    </message>
    <message>
        <source>list or site</source>
        <translation>list oder site</translation>
    </message>
    <message>
        <source>a number of hours from 1 to %1</source>
        <translation>eine Zahl von Stunden von 1 bis %1</translation>
    </message>
    <message>
        <source>a number of machines from 1 on</source>
        <translation>eine Zahl von Maschinen ab 1</translation>
    </message>
    <message>
        <source>--backtest takes no what-if and no --earlier, --compare or --suggest: it projects an older list as it was.</source>
        <translation>--backtest verträgt sich nicht mit Annahmen, --earlier, --compare und --suggest: Es sagt aus einer älteren Liste voraus, wie sie war.</translation>
    </message>
    <message>
        <source>--from needs --restarts daily@HH:MM or once@HH:MM.</source>
        <translation>--from braucht --restarts daily@HH:MM oder once@HH:MM.</translation>
    </message>
    <message>
        <source>--per-hour needs --restarts once, once@HH:MM or daily@HH:MM.</source>
        <translation>--per-hour braucht --restarts once, once@HH:MM oder daily@HH:MM.</translation>
    </message>
    <message>
        <source>--queue needs --per-hour.</source>
        <translation>--queue braucht --per-hour.</translation>
    </message>
    <message>
        <source>--restarts none takes neither --stay-on-weekend nor --force-cycle: the machines stay on and logged on all the time.</source>
        <translation>--restarts none verträgt sich nicht mit --stay-on-weekend und --force-cycle: Die Maschinen bleiben die ganze Zeit eingeschaltet und angemeldet.</translation>
    </message>
    <message>
        <source>--sites and --only need something to be different there: --restarts, --stay-on-weekend, --force-cycle or --interval.</source>
        <translation>--sites und --only brauchen etwas, das dort anders ist: --restarts, --stay-on-weekend, --force-cycle oder --interval.</translation>
    </message>
    <message>
        <source>--compare needs something to be different from the habit: --restarts, --stay-on-weekend, --force-cycle or --interval.</source>
        <translation>--compare braucht etwas, das von der Gewohnheit abweicht: --restarts, --stay-on-weekend, --force-cycle oder --interval.</translation>
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
        <translation>Aufruf: restart-tracker forecast DATEI… [OPTION…]

Schreibt für jede Stunde ab der Bestandszeit, wie viele Maschinen mit jedem Verlauf des Verfahrens
fertig sein werden – bei SMS mit den übrigen Agents und mit allem –, mit einem 80-%-Band. DATEI - ist
die Standardeingabe.

  --format FORMAT       csv (Vorgabe), json
  --hours N             wie weit, 336 als Vorgabe
  --earlier DATEI@ZEIT  eine ältere Liste derselben Flotte und ihre Bestandszeit; mehrfach
                        möglich
  --backtest DATEI@ZEIT stattdessen, was eine ältere Liste vorausgesagt hat, neben dem, was
                        DATEI… zeigen
  --suggest             auf der Standardfehlerausgabe sagen, was am meisten hilft

Was wäre, wenn:
  --restarts WAS        observed (Vorgabe): die Flotte behält ihre Gewohnheit; none: niemand
                        startet neu, und alle bleiben eingeschaltet und angemeldet;
                        daily@HH:MM: alle starten zu dieser Uhrzeit neu, und sonst nicht;
                        once@HH:MM, oder once für sofort: alle einmal, neben der Gewohnheit
  --from DATUM          der erste Tag dieser Neustarts
  --per-hour N          höchstens so viele davon in der Stunde
  --queue REIHENFOLGE   wer dann an der Reihe ist: list (Vorgabe) oder site, ein Standort
                        nach dem anderen
  --stay-on-weekend     Maschinen bleiben am kommenden Wochenende eingeschaltet und angemeldet
  --force-cycle         auf eingeschalteten Maschinen wird jetzt ein Zyklus erzwungen
  --interval STUNDEN    von jetzt an ein anderer Abstand der Zyklen
  --sites S01,S02       all das nur an diesen Standorten
  --only AUSDRUCK       all das nur mit diesen Maschinen, wie bei --filter
  --compare             zwei Spalten mehr: was die Gewohnheit bringt; den Gewinn sagt die
                        Standardfehlerausgabe

</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--sites: no machine is at site “%1”.</source>
        <translation>--sites: Am Standort „%1“ ist keine Maschine.</translation>
    </message>
    <message>
        <source>Nothing that can be done at once would help much.</source>
        <translation>Nichts, was sich sofort tun lässt, würde viel helfen.</translation>
    </message>
    <message>
        <source>all, shown, or columns with commas between them</source>
        <translation>all, shown oder Spalten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Usage: restart-tracker status FILE… [OPTION…]

Writes one line per machine, in the order of the lists. FILE - is standard input.

  --format FORMAT       csv (default), json, text (for people)
  --columns COLUMNS     shown (default): the conclusions; all: behind them, everything
                        that was listed; or ids and headers, with commas between
                        them: name,stage,location
</source>
        <translation>Aufruf: restart-tracker status DATEI… [OPTION…]

Schreibt eine Zeile je Maschine, in der Reihenfolge der Listen. DATEI - ist die Standardeingabe.

  --format FORMAT       csv (Vorgabe), json, text (für Menschen)
  --columns SPALTEN     shown (Vorgabe): die Ergebnisse; all: dahinter alles, was in der Liste
                        stand; oder Namen und Überschriften, durch Kommas getrennt:
                        name,stage,location
</translation>
    </message>
    <message>
        <source>Usage: restart-tracker report FILE… --output FILE.pdf [OPTION…]

Writes the printed report as PDF; no display is needed. FILE - is standard input.

  --kind KIND           status (default), worklist (a sheet to walk with), machines
  --earlier FILE@TIME   an older list of the same fleet and its inventory time, for the
                        projection; may be given several times
</source>
        <translation>Aufruf: restart-tracker report DATEI… --output DATEI.pdf [OPTION…]

Schreibt den gedruckten Bericht als PDF; ein Bildschirm ist nicht nötig. DATEI - ist die
Standardeingabe.

  --kind ART            status (Vorgabe), worklist (Arbeitsliste für den Rundgang), machines
  --earlier DATEI@ZEIT  eine ältere Liste derselben Maschinen und ihre Bestandszeit, für die
                        Prognose; mehrmals möglich
</translation>
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
        <translation>Aufruf: restart-tracker [DATEI…]
        restart-tracker BEFEHL DATEI… [OPTION…]

Verfolgt die Neustarts, die ein Service Pack braucht, während es auf einer Flotte von Clients
eingeführt wird. Ohne Befehl öffnet sich das Fenster mit den Clientlisten DATEI…; --procedure ID|DATEI:
nach welchen Regeln beurteilt wird, sonst nach den zuletzt benutzten.

Befehle:
  status    eine Zeile je Maschine: Phase, ob ein Neustart nötig ist, was offen ist
  summary   Anzahlen je Phase und Standort, offene Neustarts, die beiden Fristen
  forecast  wie viele abgeschlossen sein werden, Stunde für Stunde
  report    der gedruckte Bericht als PDF

Mehr zu einem Befehl sagt restart-tracker BEFEHL --help, die Version nennt --version.
--language SPRACHE (de, en) bestimmt die Sprache aller Meldungen.
</translation>
    </message>
    <message>
        <source>a size such as 500M or 8G</source>
        <translation>eine Größe wie 500M oder 8G</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation>eine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>  --raw                 csv without the apostrophe before texts that a spreadsheet would take
                        as formulas (=, +, -, @)
</source>
        <translation>  --raw                 csv ohne den Apostroph vor Texten, die eine Tabellenkalkulation für
                        Formeln hielte (=, +, -, @)
</translation>
    </message>
    <message>
        <source>hosts or as-written</source>
        <translation>hosts oder as-written</translation>
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
        <translation>  --as-of ZEIT          die Bestandszeit, die die Listen beschreiben (2000-07-25T14:03);
                        ohne diese Angabe wird sie in den Listen gesucht
  --procedure ID|DATEI  die Regeln, nach denen beurteilt wird
  --profile NAME|DATEI  wie die Listen zu lesen sind: was im Fenster für solche Listen gewählt oder
                        daraus exportiert wurde
  --zone ZONE           die Zeitzone der Clients (Europe/Berlin), in die Zeiten mit eigener Zone
                        umgerechnet werden; ohne diese Angabe die dieses Rechners
  --sheet NAME          das Blatt einer Arbeitsmappe oder die Tabelle einer Webseite, die zu lesen
                        ist; ohne diese Angabe das erste Blatt mit einer Tabelle oder die größte
                        Tabelle
  --names ART           hosts (Vorgabe): CORP\PC1, pc1.corp.example.com und PC1 sind eine Maschine, wenn
                        nichts widerspricht; as-written: jede zählt für sich
  --max-size GRÖSSE     wie groß eine Liste sein darf, entpackt; sonst ein Viertel des Speichers
  --filter AUSDRUCK     nur Maschinen, die passen, wie in der Filterzeile des Fensters:
                        &apos;stage:frozen site:S01 owed&gt;=1 seen&gt;7d name:WS-* -contact:smith&apos;
  --output DATEI        dorthin schreiben statt in die Standardausgabe
  --quiet               nur Fehler in die Standardfehlerausgabe schreiben
  --language SPRACHE    de, en
</translation>
    </message>
    <message>
        <source>Waiting for “%1”: nobody has written into it yet. Ctrl+C ends the program.</source>
        <translation>Warten auf „%1“: Es hat noch niemand hineingeschrieben. Strg+C beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Import client list…</source>
        <translation>Clientliste &amp;importieren …</translation>
    </message>
    <message>
        <source>P&amp;aste a list</source>
        <translation>Liste ein&amp;fügen</translation>
    </message>
    <message>
        <source>Open the &amp;sample fleet</source>
        <translation>Beispielflotte öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>Liste &amp;erneut einlesen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy machines</source>
        <translation>Maschinen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find machines</source>
        <translation>Maschinen &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Machine&apos;s page</source>
        <translation>Seite der &amp;Maschine</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>&amp;Prognose</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Inventory &amp;time…</source>
        <translation>&amp;Bestandszeit …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fleet Restart Tracker</source>
        <translation>Ü&amp;ber Fleet Restart Tracker</translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation>Zur Filterzeile gehen</translation>
    </message>
    <message>
        <source>Save the machines that are shown, with their conclusions, as CSV</source>
        <translation>Die gezeigten Maschinen mit ihren Ergebnissen als CSV speichern</translation>
    </message>
    <message>
        <source>The moment the list describes, at which everything is judged</source>
        <translation>Der Zeitpunkt, den die Liste beschreibt und zu dem alles beurteilt wird</translation>
    </message>
    <message>
        <source>A made-up fleet with machines in every stage</source>
        <translation>Eine erfundene Flotte mit Maschinen in jeder Phase</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Recen&amp;t files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import with &amp;options…</source>
        <translation>Mit &amp;Optionen importieren …</translation>
    </message>
    <message>
        <source>Print the &amp;status report…</source>
        <translation>&amp;Statusbericht drucken …</translation>
    </message>
    <message>
        <source>Print the restart &amp;worklist…</source>
        <translation>&amp;Arbeitsliste für Neustarts drucken …</translation>
    </message>
    <message>
        <source>Print the list of &amp;machines…</source>
        <translation>Liste der &amp;Maschinen drucken …</translation>
    </message>
    <message>
        <source>Preview the &amp;status report</source>
        <translation>Vorschau des &amp;Statusberichts</translation>
    </message>
    <message>
        <source>Preview the restart &amp;worklist</source>
        <translation>Vorschau der &amp;Arbeitsliste für Neustarts</translation>
    </message>
    <message>
        <source>Preview the list of &amp;machines</source>
        <translation>Vorschau der Liste der &amp;Maschinen</translation>
    </message>
    <message>
        <source>Save the &amp;status report as PDF…</source>
        <translation>&amp;Statusbericht als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the restart &amp;worklist as PDF…</source>
        <translation>&amp;Arbeitsliste für Neustarts als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the list of &amp;machines as PDF…</source>
        <translation>Liste der &amp;Maschinen als PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Change how the list is read…</source>
        <translation>&amp;Lesart der Liste ändern …</translation>
    </message>
    <message>
        <source>&amp;Result of the import</source>
        <translation>&amp;Ergebnis des Imports</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the status report of the machines shown</source>
        <translation>Den Statusbericht der gezeigten Maschinen drucken</translation>
    </message>
    <message>
        <source>Look at how a list would be read, and change it, before it is imported</source>
        <translation>Ansehen und ändern, wie eine Liste gelesen würde, bevor sie importiert wird</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>Druck&amp;vorschau</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Als &amp;PDF speichern</translation>
    </message>
    <message>
        <source>Export the &amp;conclusions…</source>
        <translation>&amp;Ergebnisse exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;all columns…</source>
        <translation>&amp;Alle Spalten exportieren …</translation>
    </message>
    <message>
        <source>Export the columns &amp;shown…</source>
        <translation>&amp;Gezeigte Spalten exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the machines that are shown, with their conclusions and all that was listed, as CSV</source>
        <translation>Die gezeigten Maschinen mit ihren Ergebnissen und allem, was in der Liste stand, als CSV speichern</translation>
    </message>
    <message>
        <source>Save the machines that are shown, with the columns that are, as CSV</source>
        <translation>Die gezeigten Maschinen mit den gezeigten Spalten als CSV speichern</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Open a procedure…</source>
        <translation>Verfahren ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A file of rules that machines are judged by: stages, restarts, timers</source>
        <translation>Eine Datei mit Regeln, nach denen Maschinen beurteilt werden: Phasen, Neustarts, Zeitgeber</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Mac&amp;hines</source>
        <translation>&amp;Maschinen</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>machines and projection</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Machines an&amp;d projection</source>
        <translation>Maschinen un&amp;d Prognose</translation>
    </message>
    <message>
        <source>S&amp;ites</source>
        <translation>S&amp;tandorte</translation>
    </message>
    <message>
        <source>N&amp;ext area</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Restarts owed, at least</source>
        <translation>Offene Neustarts, mindestens</translation>
    </message>
    <message>
        <source>Restarts owed, at most</source>
        <translation>Offene Neustarts, höchstens</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether a restart is required</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a restart is required</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Whether a restart is required: it is, but just now it would come too early</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Whether a restart is required
----------
When a track is finished</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>When a track is finished: it is</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>On its own</source>
        <extracomment>When a track is finished: by a known time, without anybody&apos;s help</extracomment>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>At the next logon</source>
        <extracomment>When a track is finished</extracomment>
        <translation>Bei Anmeldung</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <extracomment>When a track is finished: not before somebody restarts the machine</extracomment>
        <translation>Braucht Neustart</translation>
    </message>
</context>
<context>
    <name>EarlierCheck</name>
    <message>
        <source>%1 describes %2, which is not before the list that it is to be compared with (%3). Choose an older list, or give its inventory time.</source>
        <translation>%1 beschreibt %2 und ist damit nicht älter als die Liste, mit der sie verglichen werden soll (%3). Wählen Sie eine ältere Liste, oder geben Sie deren Bestandszeit an.</translation>
    </message>
    <message>
        <source>%1 is of another fleet: only %2 of its machines are in the list that it is to be compared with. Choose an older list of the same fleet.</source>
        <translation>%1 gehört zu einer anderen Flotte: Nur %2 ihrer Maschinen stehen in der Liste, mit der sie verglichen werden soll. Wählen Sie eine ältere Liste derselben Flotte.</translation>
    </message>
</context>
<context>
    <name>EffectSentences</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>after “earlier by”, “forward by”</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>after “earlier by”, “forward by”</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2; without it they have no date.</source>
        <translation>%1&#xa0;% sind dann voraussichtlich bis %2 abgeschlossen; ohne dies haben sie kein Datum.</translation>
    </message>
    <message>
        <source>%1&#xa0;% have no date then; without it they are expected complete by %2.</source>
        <translation>%1&#xa0;% haben dann kein Datum; ohne dies sind sie voraussichtlich bis %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2, earlier by %3.</source>
        <translation>%1&#xa0;% sind dann voraussichtlich bis %2 abgeschlossen, %3 früher.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are then expected complete by %2, later by %3.</source>
        <translation>%1&#xa0;% sind dann voraussichtlich bis %2 abgeschlossen, %3 später.</translation>
    </message>
    <message>
        <source>All together, machines are complete %1 machine-hours earlier.</source>
        <translation>Alles in allem sind die Maschinen %1 Maschinenstunden früher abgeschlossen.</translation>
    </message>
    <message>
        <source>All together, machines are complete %1 machine-hours later.</source>
        <translation>Alles in allem sind die Maschinen %1 Maschinenstunden später abgeschlossen.</translation>
    </message>
    <message>
        <source>It changes nothing that could be expected.</source>
        <translation>Es ändert nichts, womit zu rechnen wäre.</translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) today brings %1&#xa0;% forward by %2.</source>
        <translation>
            <numerusform>%Ln Maschine heute neu zu starten bringt %1&#xa0;% um %2 nach vorn.</numerusform>
            <numerusform>%Ln Maschinen heute neu zu starten bringt %1&#xa0;% um %2 nach vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) of site %1 today brings %2&#xa0;% forward by %3.</source>
        <translation>
            <numerusform>%Ln Maschine am Standort %1 heute neu zu starten bringt %2&#xa0;% um %3 nach vorn.</numerusform>
            <numerusform>%Ln Maschinen am Standort %1 heute neu zu starten bringt %2&#xa0;% um %3 nach vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forcing a %1 now on %Ln machine(s) brings %2&#xa0;% forward by %3.</source>
        <comment>%1 is the name of the cycle, CCIM cycle</comment>
        <translation>
            <numerusform>Jetzt auf %Ln Maschine einen %1 zu erzwingen bringt %2&#xa0;% um %3 nach vorn.</numerusform>
            <numerusform>Jetzt auf %Ln Maschinen einen %1 zu erzwingen bringt %2&#xa0;% um %3 nach vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving %Ln machine(s) on and logged on over the weekend brings %1&#xa0;% forward by %2.</source>
        <translation>
            <numerusform>%Ln Maschine über das Wochenende eingeschaltet und angemeldet zu lassen bringt %1&#xa0;% um %2 nach vorn.</numerusform>
            <numerusform>%Ln Maschinen über das Wochenende eingeschaltet und angemeldet zu lassen bringt %1&#xa0;% um %2 nach vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) today saves %1 machine-hours of waiting.</source>
        <translation>
            <numerusform>%Ln Maschine heute neu zu starten spart %1 Maschinenstunden Warten.</numerusform>
            <numerusform>%Ln Maschinen heute neu zu starten spart %1 Maschinenstunden Warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarting %Ln machine(s) of site %1 today saves %2 machine-hours of waiting.</source>
        <translation>
            <numerusform>%Ln Maschine am Standort %1 heute neu zu starten spart %2 Maschinenstunden Warten.</numerusform>
            <numerusform>%Ln Maschinen am Standort %1 heute neu zu starten spart %2 Maschinenstunden Warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forcing a %1 now on %Ln machine(s) saves %2 machine-hours of waiting.</source>
        <comment>%1 is the name of the cycle, CCIM cycle</comment>
        <translation>
            <numerusform>Jetzt auf %Ln Maschine einen %1 zu erzwingen spart %2 Maschinenstunden Warten.</numerusform>
            <numerusform>Jetzt auf %Ln Maschinen einen %1 zu erzwingen spart %2 Maschinenstunden Warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving %Ln machine(s) on and logged on over the weekend saves %1 machine-hours of waiting.</source>
        <translation>
            <numerusform>%Ln Maschine über das Wochenende eingeschaltet und angemeldet zu lassen spart %1 Maschinenstunden Warten.</numerusform>
            <numerusform>%Ln Maschinen über das Wochenende eingeschaltet und angemeldet zu lassen spart %1 Maschinenstunden Warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is both in the list of %1 and in this one.</source>
        <translation>Keine Maschine steht sowohl in der Liste vom %1 als auch in dieser.</translation>
    </message>
    <message>
        <source>The list of %1 is not an hour older than this one.</source>
        <translation>Die Liste vom %1 ist keine Stunde älter als diese.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) are in the list of %1 too; what it projected for them can be held against what this list shows.</source>
        <translation>
            <numerusform>%Ln Maschine steht auch in der Liste vom %1; was diese für sie vorausgesagt hat, lässt sich mit dem vergleichen, was diese Liste zeigt.</numerusform>
            <numerusform>%Ln Maschinen stehen auch in der Liste vom %1; was jene für sie vorausgesagt hat, lässt sich mit dem vergleichen, was diese Liste zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the average %1 machines too many were expected complete.</source>
        <translation>Im Mittel wurden %1 Maschinen zu viel als abgeschlossen erwartet.</translation>
    </message>
    <message>
        <source>On the average %1 machines too few were expected complete.</source>
        <translation>Im Mittel wurden %1 Maschinen zu wenig als abgeschlossen erwartet.</translation>
    </message>
    <message>
        <source>%1: done %2 machine-hours earlier.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation>%1: %2 Maschinenstunden früher fertig.</translation>
    </message>
    <message>
        <source>%1: done %2 machine-hours later.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation>%1: %2 Maschinenstunden später fertig.</translation>
    </message>
    <message>
        <source>The band held the truth in %1&#xa0;% of the hours for complete machines.</source>
        <translation>Das Band enthielt in %1&#xa0;% der Stunden die Zahl der abgeschlossenen Maschinen.</translation>
    </message>
    <message>
        <source>%1: in %2&#xa0;% of the hours.</source>
        <comment>%1 is a track, Other agents</comment>
        <translation>%1: in %2&#xa0;% der Stunden.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>“%1” cannot be “%2”; it can be: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein; möglich sind: %3.</translation>
    </message>
    <message>
        <source>“%1” can never be all of this at once.</source>
        <translation>„%1“ kann nie all das zugleich sein.</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>only texts can be merged in more than one way.</source>
        <translation>nur Texte lassen sich auf mehr als eine Art zusammenführen.</translation>
    </message>
    <message>
        <source>there is a field “%1” already; every id must be its own.</source>
        <translation>es gibt schon ein Feld „%1“; jede Kennung muss eine eigene sein.</translation>
    </message>
    <message>
        <source>“%1” is what the program calls a column of its own; choose another id.</source>
        <translation>„%1“ nennt das Programm eine eigene Spalte; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>“%1” is a short name that filters know for another column; choose another id.</source>
        <translation>„%1“ ist ein Kurzname, unter dem Filter eine andere Spalte kennen; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>“%1” is no id; use small letters, digits and hyphens.</source>
        <translation>„%1“ ist keine Kennung; verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“%1” is no short name; use small letters and digits.</source>
        <translation>„%1“ ist kein Kurzname; verwenden Sie Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>filters know “%1” for another column; choose another short name.</source>
        <translation>Filter kennen unter „%1“ eine andere Spalte; wählen Sie einen anderen Kurznamen.</translation>
    </message>
    <message>
        <source>“%1” is no header.</source>
        <translation>„%1“ ist keine Überschrift.</translation>
    </message>
    <message>
        <source>“%1” is what the program calls a column of its own, which is never read as evidence.</source>
        <translation>„%1“ nennt das Programm eine eigene Spalte, die nie als Beleg gelesen wird.</translation>
    </message>
    <message>
        <source>“%1” is a header of the field “%2” already.</source>
        <translation>„%1“ ist schon eine Überschrift des Feldes „%2“.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>the field “%1” holds another kind of value.</source>
        <translation>das Feld „%1“ enthält eine andere Art von Wert.</translation>
    </message>
    <message>
        <source>nothing follows from these components; give “installed”, “version” or “lowestVersion”.</source>
        <translation>aus diesen Komponenten folgt nichts; geben Sie „installed“, „version“ oder „lowestVersion“ an.</translation>
    </message>
</context>
<context>
    <name>FindProcedure</name>
    <message>
        <source>There is no procedure and no file “%1”; built in are: %2.</source>
        <translation>Es gibt weder ein Verfahren noch eine Datei „%1“; eingebaut sind: %2.</translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message>
        <source>“%1” is damaged: “%2” in it cannot be read. Copy it again, or open it in its program and save it again.</source>
        <translation>„%1“ ist beschädigt: „%2“ darin ist nicht lesbar. Kopieren Sie die Datei noch einmal, oder öffnen Sie sie in ihrem Programm, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not whole. Copy it again, or open it in its program and save it again.</source>
        <translation>„%1“ ist beschädigt oder nicht vollständig. Kopieren Sie die Datei noch einmal, oder öffnen Sie sie in ihrem Programm, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in its program, and save it without one or save the client list as CSV.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in ihrem Programm, und speichern Sie sie ohne Kennwort oder die Clientliste als CSV.</translation>
    </message>
    <message>
        <source>“%1” has no sheet or table “%2”. It has: %3.</source>
        <translation>„%1“ hat kein Blatt und keine Tabelle „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2, so it is not read. If it is what it should be, allow more on the command line with --max-size, or save the client list as CSV.</source>
        <translation>„%1“ ist entpackt größer als %2 und wird darum nicht gelesen. Wenn damit alles seine Ordnung hat, lassen Sie in der Befehlszeile mit --max-size mehr zu, oder speichern Sie die Clientliste als CSV.</translation>
    </message>
</context>
<context>
    <name>Gzip</name>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Copy it again, or pack the list again.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht entpacken. Kopieren Sie die Datei erneut, oder packen Sie die Liste neu.</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Copy it again, or pack the list again.</source>
        <translation>„%1“ bricht vor dem Ende ab. Kopieren Sie die Datei erneut, oder packen Sie die Liste neu.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was imported.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2. Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shows which machines of a fleet still have to be restarted, and when the upgrade will be over.

It judges by: %1 (%2).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt, welche Maschinen einer Flotte noch neu gestartet werden müssen und wann die Aktualisierung vorbei ist.

Beurteilt wird nach: %1 (%2).

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>“%1” holds numbers only; they are taken for the days of a spreadsheet. Please check.</source>
        <translation>„%1“ enthält nur Zahlen; sie werden als Tage einer Tabellenkalkulation gelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for seconds since 1970. Please check.</source>
        <translation>„%1“ enthält nur Zahlen; sie werden als Sekunden seit 1970 gelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for milliseconds since 1970. Please check.</source>
        <translation>„%1“ enthält nur Zahlen; sie werden als Millisekunden seit 1970 gelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” holds numbers only; they are taken for the file times of Windows. Please check.</source>
        <translation>„%1“ enthält nur Zahlen; sie werden als Dateizeiten von Windows gelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; %1 was assumed.</source>
        <translation>Der Text ist kein UTF-8; %1 wurde angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand for no character and show as “�”.</source>
        <translation>
            <numerusform>%n Byte steht für kein Zeichen und erscheint als „�“.</numerusform>
            <numerusform>%n Bytes stehen für kein Zeichen und erscheinen als „�“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportProfile</name>
    <message>
        <source>The profile “%1” takes a column for the field “%2”, but there is no such field; there are: %3.</source>
        <translation>Das Profil „%1“ hält eine Spalte für das Feld „%2“, doch ein solches Feld gibt es nicht; es gibt: %3.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message numerus="yes">
        <source>%n client list(s)</source>
        <translation>
            <numerusform>%n Clientliste</numerusform>
            <numerusform>%n Clientlisten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a filter, and a sentence that says which machines it is for</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the JSON does not parse: %1.</source>
        <translation>das JSON ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>a JSON object is expected here, in braces.</source>
        <translation>hier wird ein JSON-Objekt in geschweiften Klammern erwartet.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt; erwartet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing; a text is expected.</source>
        <translation>„%1“ fehlt; erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation>„%1“ hat keinen englischen Text („en“).</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number greater than 0.</source>
        <translation>„%1“ muss eine ganze Zahl größer als 0 sein.</translation>
    </message>
    <message>
        <source>“%1” may hold only texts.</source>
        <translation>„%1“ darf nur Texte enthalten.</translation>
    </message>
    <message>
        <source>“%1” is missing; a list of texts is expected.</source>
        <translation>„%1“ fehlt; erwartet wird eine Liste von Texten.</translation>
    </message>
    <message>
        <source>“%1” is there already; every id must be its own.</source>
        <translation>„%1“ ist schon vergeben; jede Id muss eindeutig sein.</translation>
    </message>
    <message>
        <source>there is no “%1”; there are: %2.</source>
        <translation>es gibt kein „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing; an object in braces is expected.</source>
        <translation>„%1“ fehlt; erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>“%1” is missing; a list is expected.</source>
        <translation>„%1“ fehlt; erwartet wird eine Liste.</translation>
    </message>
    <message>
        <source>“%1” may hold only objects in braces.</source>
        <translation>„%1“ darf nur Objekte in geschweiften Klammern enthalten.</translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation>die Datei ist größer als %1.</translation>
    </message>
</context>
<context>
    <name>JsonForm</name>
    <message>
        <source>“%1” cannot be read as JSON from line %2, character %3 on. Export the client list again.</source>
        <translation>„%1“ ist ab Zeile %2, Zeichen %3 nicht als JSON lesbar. Exportieren Sie die Clientliste noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no list of objects with a name and a value for each fact. Export one object for each machine.</source>
        <translation>„%1“ ist JSON, aber keine Liste von Objekten mit Namen und Wert für jede Angabe. Exportieren Sie für jede Maschine ein Objekt.</translation>
    </message>
    <message>
        <source>The records of “%1” are read; there are others in: %2.</source>
        <translation>Gelesen werden die Datensätze von „%1“; weitere stehen in: %2.</translation>
    </message>
</context>
<context>
    <name>KnownFormat</name>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>eine Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an Excel workbook or another old Office document (.xls)</source>
        <translation>eine Excel-Arbeitsmappe oder ein anderes altes Office-Dokument (.xls)</translation>
    </message>
    <message>
        <source>an old Excel worksheet (.xls)</source>
        <translation>ein altes Excel-Tabellenblatt (.xls)</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>eine Access-Datenbank</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
</context>
<context>
    <name>LayoutTally</name>
    <message numerus="yes">
        <source>%n rule(s) between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n Linie zwischen den Zeilen zählt als leer: Zeile %1.</numerusform>
            <numerusform>%n Linien zwischen den Zeilen zählen als leer: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footer(s) of the list count as blank: line %1.</source>
        <translation>
            <numerusform>%n Fußzeile der Liste zählt als leer: Zeile %1.</numerusform>
            <numerusform>%n Fußzeilen der Liste zählen als leer: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is repeated %n time(s), which counts as blank: line %1.</source>
        <translation>
            <numerusform>Die Kopfzeile wird %n-mal wiederholt, was als leer zählt: Zeile %1.</numerusform>
            <numerusform>Die Kopfzeile wird %n-mal wiederholt, was als leer zählt: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other header(s) with other columns in the list; the rows below are rejected: line %1. Put each table into a list of its own.</source>
        <translation>
            <numerusform>%n andere Kopfzeile mit anderen Spalten in der Liste; die Zeilen darunter werden abgewiesen: Zeile %1. Legen Sie jede Tabelle in eine eigene Liste.</numerusform>
            <numerusform>%n andere Kopfzeilen mit anderen Spalten in der Liste; die Zeilen darunter werden abgewiesen: Zeilen %1. Legen Sie jede Tabelle in eine eigene Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of units below the header count as blank: line %1.</source>
        <translation>
            <numerusform>%n Zeile mit Einheiten unter der Kopfzeile zählt als leer: Zeile %1.</numerusform>
            <numerusform>%n Zeilen mit Einheiten unter der Kopfzeile zählen als leer: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n Bemerkung zwischen den Zeilen zählt als leer: Zeile %1.</numerusform>
            <numerusform>%n Bemerkungen zwischen den Zeilen zählen als leer: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of groups between the rows count as blank: line %1.</source>
        <translation>
            <numerusform>%n Gruppentitel zwischen den Zeilen zählt als leer: Zeile %1.</numerusform>
            <numerusform>%n Gruppentitel zwischen den Zeilen zählen als leer: Zeilen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineNumbers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: numbers of lines</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListComparison</name>
    <message>
        <source>This is the list that was shown before: nothing in it has changed.</source>
        <translation>Das ist die Liste, die schon vorher angezeigt wurde: Nichts darin hat sich geändert.</translation>
    </message>
    <message>
        <source>This list describes an earlier moment, %1, than the one that was shown before, %2.</source>
        <translation>Diese Liste beschreibt einen früheren Zeitpunkt, %1, als die vorher angezeigte, %2.</translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>“%1” has no column of machine names. Its headers are: %2. Name the column with the machines “%3”.</source>
        <translation>„%1“ hat keine Spalte mit Maschinennamen. Die Spalten heißen: %2. Nennen Sie die Spalte mit den Maschinen „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the header left out.</source>
        <translation>
            <numerusform>%n Zeile vor der Kopfzeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen vor der Kopfzeile ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2, not a text file. Open it in its program and save the client list as CSV.</source>
        <translation>„%1“ ist %2, keine Textdatei. Öffnen Sie die Datei in ihrem Programm und speichern Sie die Clientliste als CSV.</translation>
    </message>
    <message>
        <source>“%1” holds only blank lines. Export the client list again.</source>
        <translation>„%1“ enthält nur leere Zeilen. Exportieren Sie die Clientliste erneut.</translation>
    </message>
    <message>
        <source>“%1” has no header. Say which of its columns holds the names of the machines.</source>
        <translation>„%1“ hat keine Kopfzeile. Geben Sie an, welche Spalte die Namen der Maschinen enthält.</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <extracomment>a column, and the field that it is taken for</extracomment>
        <translation>„%1“ als „%2“</translation>
    </message>
    <message>
        <source>The list has no header; by their values the columns are taken so: %1. Please check.</source>
        <translation>Die Liste hat keine Kopfzeile; nach ihren Werten werden die Spalten so gelesen: %1. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Each row was one quoted cell that held all cells; it was unwrapped.</source>
        <translation>Jede Zeile war eine einzige Zelle in Anführungszeichen, die alle Zellen enthielt; sie wurde ausgepackt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first row left out.</source>
        <translation>
            <numerusform>%n Zeile vor der ersten Datenzeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen vor der ersten Datenzeile ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has %2 columns; more than %3 are not read. Export fewer.</source>
        <translation>„%1“ hat %2 Spalten; mehr als %3 werden nicht gelesen. Exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>“%1” holds no header within its first %2. This is not a client list.</source>
        <translation>„%1“ enthält auf den ersten %2 keine Kopfzeile. Das ist keine Clientliste.</translation>
    </message>
    <message>
        <source>The header stands in two rows, %1 and %2, which were joined.</source>
        <translation>Die Kopfzeile steht in zwei Zeilen, %1 und %2; sie wurden verbunden.</translation>
    </message>
</context>
<context>
    <name>MachineGroups</name>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Kein Aufstellort</translation>
    </message>
    <message numerus="yes">
        <source>%1 machines</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Maschine</numerusform>
            <numerusform>%1 Maschinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineTable</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>head of a column: 1 of 2</comment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>restarts</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a moment: it happens at the latest then</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 ?</source>
        <translation>%1 von %2 ?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a restart</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>no restart required</source>
        <translation>kein Neustart nötig</translation>
    </message>
    <message>
        <source>restart required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>restart required, but not yet</source>
        <translation>Neustart nötig, aber noch nicht</translation>
    </message>
    <message>
        <source>unknown whether a restart is required</source>
        <translation>unbekannt, ob ein Neustart nötig ist</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n restart(s) owed</source>
        <translation>
            <numerusform>%1; %n Neustart offen</numerusform>
            <numerusform>%1; %n Neustarts offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 to %n restart(s) owed</source>
        <translation>
            <numerusform>%1; %2 bis %n Neustart offen</numerusform>
            <numerusform>%1; %2 bis %n Neustarts offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>column&#xa0;%1</source>
        <comment>of a client list; a number</comment>
        <translation>Spalte&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, %2, column %3</source>
        <extracomment>file, row of a sheet, letters of a column</extracomment>
        <translation>%1, %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>file, line</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MachinesReport</name>
    <message>
        <source>All machines</source>
        <translation>Alle Maschinen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 machines in the list.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 der %2 Maschinen in der Liste.</numerusform>
            <numerusform>%1 der %2 Maschinen in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>There is not enough memory for this. Close other programs, or read fewer rows and columns.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, oder lesen Sie weniger Zeilen und Spalten.</translation>
    </message>
</context>
<context>
    <name>NothingTally</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>a word, and how often it stands in the column</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n cell(s) hold a word for nothing and stand for unknown: %2.</source>
        <translation>
            <numerusform>„%1“: %n Zelle enthält ein Wort für nichts und gilt als unbekannt: %2.</numerusform>
            <numerusform>„%1“: %n Zellen enthalten ein Wort für nichts und gelten als unbekannt: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenAgain</name>
    <message>
        <source>“%1” has changed since it was imported. Import it again to see its rows.</source>
        <translation>„%1“ hat sich seit dem Import geändert. Importieren Sie die Datei erneut, um ihre Zeilen zu sehen.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name, or free some space.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Dateinamen oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 is not written: it is one of the files that are read. Choose another file name.</source>
        <translation>%1 wird nicht geschrieben: Es ist eine der Dateien, die gelesen werden. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the head of a group of rows that began on an earlier page</extracomment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Alle Maschinen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>PipeFile</name>
    <message>
        <source>nobody writes into this pipe</source>
        <translation>niemand schreibt in diese Pipe</translation>
    </message>
</context>
<context>
    <name>PreparedList</name>
    <message>
        <source>The text is not Unicode; whether it is %1 shows in the accented letters.</source>
        <translation>Der Text ist nicht Unicode; ob er %1 ist, zeigen Umlaute und Akzente.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand for no character.</source>
        <translation>
            <numerusform>%n Byte steht für kein Zeichen.</numerusform>
            <numerusform>%n Bytes stehen für kein Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many dates of “%1” cannot be read.</source>
        <translation>Viele Daten in „%1“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>No date of “%1” shows whether the month or the day comes first.</source>
        <translation>Kein Datum in „%1“ zeigt, ob Monat oder Tag vorn steht.</translation>
    </message>
    <message>
        <source>“%1” holds words that are neither yes nor no.</source>
        <translation>„%1“ enthält Wörter, die weder Ja noch Nein sind.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The report could not be printed: the printer did not begin.</source>
        <translation>Der Bericht konnte nicht gedruckt werden: Der Drucker hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The report could not be printed: there was no paper for page %1.</source>
        <translation>Der Bericht konnte nicht gedruckt werden: Für Seite %1 war kein Papier da.</translation>
    </message>
    <message>
        <source>Nothing was printed: the report ends with page %1. Choose other pages.</source>
        <translation>Es wurde nichts gedruckt: Der Bericht endet mit Seite %1. Wählen Sie andere Seiten.</translation>
    </message>
</context>
<context>
    <name>ProcedureReader</name>
    <message>
        <source>there is no role “%1”.</source>
        <translation>es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>the last sentence must need nothing, so that there is always one.</source>
        <translation>der letzte Satz darf nichts voraussetzen, damit es immer einen gibt.</translation>
    </message>
    <message>
        <source>{%1} is not a field that a sentence can show.</source>
        <translation>{%1} ist kein Feld, das ein Satz zeigen kann.</translation>
    </message>
    <message>
        <source>this case is never reached: an earlier one always fits first.</source>
        <translation>dieser Fall wird nie erreicht: Vorher passt immer schon ein anderer.</translation>
    </message>
    <message>
        <source>the last case must hold for every machine: give it no “when”.</source>
        <translation>der letzte Fall muss für jede Maschine gelten: Geben Sie ihm kein „when“.</translation>
    </message>
    <message>
        <source>the first case, and no other, must be for machines out of scope.</source>
        <translation>der erste Fall, und kein anderer, muss für nicht betroffene Maschinen sein.</translation>
    </message>
    <message>
        <source>no case leads to the stage “%1”.</source>
        <translation>kein Fall führt zur Phase „%1“.</translation>
    </message>
    <message>
        <source>there may be at most %1 warnings.</source>
        <translation>es darf höchstens %1 Warnungen geben.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>“%1” must be a single character of ASCII, neither a quote nor a line end.</source>
        <translation>„%1“ muss ein einzelnes ASCII-Zeichen sein, weder Anführungszeichen noch Zeilenende.</translation>
    </message>
    <message>
        <source>“%1” must be &quot;, &apos; or none.</source>
        <translation>„%1“ muss &quot;, &apos; oder none sein.</translation>
    </message>
    <message>
        <source>“%1” must be the number of a line, or 0 without a header.</source>
        <translation>„%1“ muss die Nummer einer Zeile sein, oder 0 ohne Kopfzeile.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>another program is writing it</source>
        <translation>ein anderes Programm schreibt sie gerade</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fleet Restart Tracker</source>
        <translation>Fleet Restart Tracker</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands status, summary, forecast and report need none; --help lists them.</source>
        <translation>Es ist kein Bildschirm da, auf dem das Fenster aufgehen könnte. Die Befehle status, summary, forecast und report brauchen keinen; --help zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>ProjectionActions</name>
    <message>
        <source>People restart as &amp;usual</source>
        <translation>Neustarts wie &amp;gewohnt</translation>
    </message>
    <message>
        <source>&amp;Nobody restarts</source>
        <translation>&amp;Niemand startet neu</translation>
    </message>
    <message>
        <source>&amp;Everyone restarts every day</source>
        <translation>A&amp;lle starten täglich neu</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Angenommen …</translation>
    </message>
    <message>
        <source>Try what would &amp;help most</source>
        <translation>Versuchen, was am meisten &amp;hilft</translation>
    </message>
    <message>
        <source>&amp;Drop the what-if</source>
        <translation>Annahme &amp;verwerfen</translation>
    </message>
    <message>
        <source>Project one s&amp;ite…</source>
        <translation>Nur einen Stand&amp;ort …</translation>
    </message>
    <message>
        <source>Show &amp;1 day</source>
        <translation>&amp;1 Tag zeigen</translation>
    </message>
    <message>
        <source>Show &amp;3 days</source>
        <translation>&amp;3 Tage zeigen</translation>
    </message>
    <message>
        <source>Show 1&amp;4 days</source>
        <translation>1&amp;4 Tage zeigen</translation>
    </message>
    <message>
        <source>Projection as a &amp;table</source>
        <translation>Prognose als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Compare with an ea&amp;rlier list…</source>
        <translation>Mit einer &amp;früheren Liste vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Copy the projection</source>
        <translation>Prognose &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the projection…</source>
        <translation>Prognose &amp;speichern …</translation>
    </message>
    <message>
        <source>Which machines, how many an hour, from which day, and other measures</source>
        <translation>Welche Maschinen, wie viele je Stunde, ab welchem Tag und andere Maßnahmen</translation>
    </message>
    <message>
        <source>How well the projection of an older list foretold this one</source>
        <translation>Wie gut die Prognose einer älteren Liste diese vorhergesagt hat</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, and its numbers as text</source>
        <translation>Das Diagramm als Bild und seine Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>Das Diagramm als PNG, SVG oder PDF oder seine Zahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Project &amp;only the machines shown</source>
        <translation>N&amp;ur die gezeigten Maschinen prognostizieren</translation>
    </message>
    <message>
        <source>&amp;Learn from an earlier list…</source>
        <translation>Aus einer früheren Liste le&amp;rnen …</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier lists</source>
        <translation>Die früheren Listen vergess&amp;en</translation>
    </message>
    <message>
        <source>The projection follows the filter of the table</source>
        <translation>Die Prognose folgt dem Filter der Tabelle</translation>
    </message>
    <message>
        <source>An older list of the same fleet shows more of people&apos;s habit</source>
        <translation>Eine ältere Liste derselben Maschinen zeigt mehr von der Gewohnheit der Leute</translation>
    </message>
</context>
<context>
    <name>ProjectionSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>after “within the next”</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>after “within the next”</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete now.</source>
        <translation>%1&#xa0;% sind jetzt abgeschlossen.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2.</source>
        <translation>%1&#xa0;% sind bis %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete between %2 and %3, most likely by %4.</source>
        <translation>%1&#xa0;% sind zwischen %2 und %3 abgeschlossen, am ehesten bis %4.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2 at the earliest, most likely by %3, and perhaps not within the next %4.</source>
        <translation>%1&#xa0;% sind frühestens %2 abgeschlossen, am ehesten bis %3, vielleicht aber nicht innerhalb von %4.</translation>
    </message>
    <message>
        <source>%1&#xa0;% are complete by %2 at the earliest, but most likely not within the next %3.</source>
        <translation>%1&#xa0;% sind frühestens %2 abgeschlossen, wahrscheinlich aber nicht innerhalb von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: they wait for a restart, and no habit tells when it comes.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Maschine hat kein Datum: Sie wartet auf einen Neustart, und keine Gewohnheit sagt, wann er kommt.</numerusform>
            <numerusform>%1 Maschinen haben kein Datum: Sie warten auf einen Neustart, und keine Gewohnheit sagt, wann er kommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: nothing tells when they go on.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Maschine hat kein Datum: nichts sagt, wann es mit ihr weitergeht.</numerusform>
            <numerusform>%1 Maschinen haben kein Datum: nichts sagt, wann es mit ihnen weitergeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some machines wait for one timer after another; when they go on is projected to the day, not to the hour.</source>
        <translation>Einige Rechner warten auf einen Zeitgeber nach dem anderen; wann es mit ihnen weitergeht, wird auf den Tag genau vorausgesagt, nicht auf die Stunde.</translation>
    </message>
    <message>
        <source>Some machines need three restarts or more; the projection counts on one a day at most.</source>
        <translation>Einige Rechner brauchen drei Neustarts oder mehr; die Prognose rechnet mit höchstens einem am Tag.</translation>
    </message>
    <message>
        <source>In %1 %2–%3 of %4 are expected to be complete; %5&#xa0;% is not expected within that time.</source>
        <translation>In %1 sind voraussichtlich %2–%3 von %4 abgeschlossen; %5&#xa0;% sind in dieser Zeit nicht zu erwarten.</translation>
    </message>
    <message>
        <source>The machine is complete.</source>
        <translation>Die Maschine ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The machine is not expected to be complete within the next %1.</source>
        <translation>In den nächsten %1 ist nicht zu erwarten, dass die Maschine abgeschlossen wird.</translation>
    </message>
    <message>
        <source>The machine is expected to be complete by %1.</source>
        <translation>Die Maschine ist voraussichtlich bis %1 abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The list is %n day(s) old: no machine was seen after %1, and what has come since is estimated.</source>
        <translation>
            <numerusform>Die Liste ist einen Tag alt: Nach %1 wurde keine Maschine mehr gesehen; was seither geschah, ist geschätzt.</numerusform>
            <numerusform>Die Liste ist %n Tage alt: Nach %1 wurde keine Maschine mehr gesehen; was seither geschah, ist geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 listed as complete, %2–%3 expected by now.</source>
        <comment>numbers of machines</comment>
        <translation>%1 laut Liste abgeschlossen, inzwischen voraussichtlich %2–%3.</translation>
    </message>
    <message>
        <source>%1 listed as complete, %2 expected by now.</source>
        <comment>numbers of machines</comment>
        <translation>%1 laut Liste abgeschlossen, inzwischen voraussichtlich %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 machines have no date: they are stopped (%2).</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Maschine hat kein Datum: Sie ist angehalten (%2).</numerusform>
            <numerusform>%1 Maschinen haben kein Datum: Sie sind angehalten (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign: -word leaves machines out.</source>
        <translation>Auf das Minuszeichen folgt nichts: -Wort schließt Maschinen aus.</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht kein Text.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the text in quotation marks to search for it.</source>
        <translation>Es gibt kein Feld „%1“. Setzen Sie den Text in Anführungszeichen, um ihn zu suchen.</translation>
    </message>
    <message>
        <source>“%1” may be one of several fields: %2.</source>
        <translation>„%1“ kann eines von mehreren Feldern sein: %2.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Its values are %3.</source>
        <translation>„%1“ hat keinen Wert „%2“. Die Werte sind %3.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write numbers with dots, such as 2.00.1493.</source>
        <translation>„%1“ ist keine Version. Schreiben Sie Zahlen mit Punkten, etwa 2.00.1493.</translation>
    </message>
    <message>
        <source>“%1” is a time: compare it with a span, such as &lt;12h or &gt;7d, or with a date, such as &lt;2000-07-20.</source>
        <translation>„%1“ ist eine Zeit: Vergleichen Sie sie mit einer Spanne wie &lt;12h oder &gt;7d oder mit einem Datum wie &lt;2000-07-20.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be less or greater: numbers, versions and times can. Use a colon.</source>
        <translation>„%1“ kann nicht kleiner oder größer sein; Zahlen, Versionen und Zeiten können es. Nehmen Sie einen Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>ReadAsSentence</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>DOS, American</source>
        <translation>DOS, amerikanisch</translation>
    </message>
    <message>
        <source>DOS, Western European</source>
        <translation>DOS, westeuropäisch</translation>
    </message>
    <message>
        <source>DOS, Central European</source>
        <translation>DOS, mitteleuropäisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between cells</comment>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between cells</comment>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between cells</comment>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between cells</comment>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>“%1” between the cells</source>
        <translation>„%1“ zwischen den Zellen</translation>
    </message>
    <message>
        <source>day first</source>
        <comment>in dates</comment>
        <translation>Tag vorn</translation>
    </message>
    <message>
        <source>month first</source>
        <comment>in dates</comment>
        <translation>Monat vorn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>writing (character set)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Senkrechter Strich ( | )</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>separator</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopf in Zeile %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>Read as %1, with the profile “%2”.</source>
        <translation>Gelesen als %1, mit dem Profil „%2“.</translation>
    </message>
    <message>
        <source>month or day first by column</source>
        <comment>in dates</comment>
        <translation>je nach Spalte Monat oder Tag zuerst</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation>Tabelle einer Webseite</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>Kopf in Zeile %1</translation>
    </message>
    <message>
        <source>blanks</source>
        <comment>between cells</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>columns of fixed width</source>
        <translation>Spalten fester Breite</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>Spalten fester Breite</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>“%1” has more than %2 lines, which is more than can be counted. Split it.</source>
        <translation>„%1“ hat mehr als %2 Zeilen, mehr als sich zählen lassen. Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1”: the row on line %2 does not end within %3. This is not a client list.</source>
        <translation>„%1“: Die Zeile %2 endet nicht binnen %3. Das ist keine Clientliste.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The rejected rows could not be written: %1. Choose another folder, or free some space.</source>
        <translation>Die abgewiesenen Zeilen konnten nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>line %1</source>
        <extracomment>of a text, inside a sentence</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>sheet “%1”, row %2</source>
        <extracomment>of a workbook, inside a sentence</extracomment>
        <translation>Blatt „%1“, Zeile %2</translation>
    </message>
    <message>
        <source>table row %1</source>
        <extracomment>of a web page, inside a sentence</extracomment>
        <translation>Tabellenzeile %1</translation>
    </message>
    <message>
        <source>table “%1”, row %2</source>
        <translation>Tabelle „%1“, Zeile %2</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>of a JSON file, inside a sentence</extracomment>
        <translation>Datensatz %1</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message numerus="yes">
        <source>%n time(s) with a zone of their own were converted to the clock of “%1”.</source>
        <translation>
            <numerusform>%n Zeit mit eigener Zone wurde in die Uhr von „%1“ umgerechnet.</numerusform>
            <numerusform>%n Zeiten mit eigener Zone wurden in die Uhr von „%1“ umgerechnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesReader</name>
    <message>
        <source>the steps need more facts than a machine can have; use fewer.</source>
        <translation>die Schritte brauchen mehr Tatsachen, als eine Maschine haben kann; nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>the field “%1” holds another kind of value.</source>
        <translation>das Feld „%1“ enthält eine andere Art von Wert.</translation>
    </message>
    <message>
        <source>the pattern is not valid: %1.</source>
        <translation>das Muster ist ungültig: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a field that holds a time.</source>
        <translation>„%1“ ist kein Feld, das eine Zeit enthält.</translation>
    </message>
    <message>
        <source>“%1” is not a version.</source>
        <translation>„%1“ ist keine Version.</translation>
    </message>
    <message>
        <source>the procedure has no timer.</source>
        <translation>das Verfahren hat keinen Zeitgeber.</translation>
    </message>
    <message>
        <source>only a later upgrade can imply a step; “%1” is none.</source>
        <translation>nur eine spätere Aktualisierung kann einen Schritt einschließen; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>a timer of less than an hour cannot be followed.</source>
        <translation>einem Zeitgeber unter einer Stunde kann nicht gefolgt werden.</translation>
    </message>
    <message>
        <source>nothing can prove this step; give “version”, “time” or “flag”.</source>
        <translation>nichts kann diesen Schritt belegen; „version“, „time“ oder „flag“ angeben.</translation>
    </message>
    <message>
        <source>there are several timers; give the id of one.</source>
        <translation>es gibt mehrere Zeitgeber; die Id eines davon angeben.</translation>
    </message>
    <message>
        <source>a restart follows an upgrade, or nothing at all.</source>
        <translation>ein Neustart folgt auf eine Aktualisierung oder auf gar nichts.</translation>
    </message>
    <message>
        <source>nothing can prove a restart that follows no upgrade; name the field of pending restarts in “restarts”.</source>
        <translation>nichts kann einen Neustart belegen, der auf keine Aktualisierung folgt; in „restarts“ das Feld der ausstehenden Neustarts nennen.</translation>
    </message>
    <message>
        <source>%1 by</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>the track “completion” must be the last and hold every step, in order.</source>
        <translation>die Spur „completion“ muss die letzte sein und jeden Schritt enthalten, der Reihe nach.</translation>
    </message>
    <message>
        <source>more than %1 restarts cannot be followed.</source>
        <translation>mehr als %1 Neustarts können nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>more than %1 timers cannot be followed.</source>
        <translation>mehr als %1 Zeitgeber lassen sich nicht verfolgen.</translation>
    </message>
    <message>
        <source>more than %1 tracks cannot be followed.</source>
        <translation>mehr als %1 Verläufe lassen sich nicht verfolgen.</translation>
    </message>
    <message>
        <source>only the first step can be started by a timer.</source>
        <translation>nur der erste Schritt kann durch einen Zeitgeber begonnen werden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be waited for at once, which cannot be followed; let one come “after” the other.</source>
        <translation>auf „%1“ und „%2“ würde zugleich gewartet, was sich nicht verfolgen lässt; lassen Sie eins nach dem anderen kommen („after“).</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, which is not in the track.</source>
        <translation>„%1“ wartet auf „%2“, das im Verlauf nicht vorkommt.</translation>
    </message>
    <message>
        <source>the steps of a track stand in the order of “steps”, once each.</source>
        <translation>die Schritte eines Verlaufs stehen in der Reihenfolge von „steps“, jeder einmal.</translation>
    </message>
    <message>
        <source>another track&apos;s curve is called “%1”.</source>
        <translation>die Kurve eines anderen Verlaufs heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%1 of %2 %3 are complete</source>
        <comment>the number is %1</comment>
        <extracomment>%1 and %2 are numbers, %3 is the procedure&apos;s name for its machines, for example &quot;Windows 9x clients&quot;</extracomment>
        <translation>
            <numerusform>%1 von %2 %3 ist abgeschlossen</numerusform>
            <numerusform>%1 von %2 %3 sind abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>none waits for a restart</source>
        <translation>keiner wartet auf einen Neustart</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for a restart that only a person can give</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 wartet auf einen Neustart, den nur jemand von Hand auslösen kann</numerusform>
            <numerusform>%1 warten auf einen Neustart, den nur jemand von Hand auslösen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no %1 among these machines.</source>
        <translation>Unter diesen Maschinen sind keine %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins two clauses of one sentence, each of which could stand alone</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 finish by %2 on their own if they stay on</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 wird bis %2 von selbst fertig, wenn er eingeschaltet bleibt</numerusform>
            <numerusform>%1 werden bis %2 von selbst fertig, wenn sie eingeschaltet bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finish soon after their next logon</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 wird bald nach der nächsten Anmeldung fertig</numerusform>
            <numerusform>%1 werden bald nach der nächsten Anmeldung fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No restart is owed.</source>
        <translation>Kein Neustart ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 restarts are owed.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Neustart ist offen.</numerusform>
            <numerusform>%1 Neustarts sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 restarts are owed: for some machines the list does not say enough.</source>
        <translation>Zwischen %1 und %2 Neustarts sind offen: Zu manchen Maschinen sagt die Liste nicht genug.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a clause, %2 are the stages it speaks of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not one of the machines is among the %1. Check which column holds the operating system.</source>
        <translation>Keine einzige Maschine gehört zu den %1. Prüfen Sie, welche Spalte das Betriebssystem enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for a person&apos;s restart</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 wartet auf einen Neustart von Hand</numerusform>
            <numerusform>%1 warten auf einen Neustart von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finish by %2 if left on</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 wird bis %2 fertig, wenn sie an bleibt</numerusform>
            <numerusform>%1 werden bis %2 fertig, wenn sie an bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after their next logon</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 nach der nächsten Anmeldung</numerusform>
            <numerusform>%1 nach der nächsten Anmeldung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>%1 · inventory of %2</source>
        <extracomment>client lists, and the moment they describe</extracomment>
        <translation>%1 · Bestand vom %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 are those of a newer version of this program: they are neither used nor changed.</source>
        <translation>Die Einstellungen in %1 stammen von einer neueren Version dieses Programms: Sie werden weder verwendet noch geändert.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be read: they are neither used nor changed. Delete the file to begin anew.</source>
        <translation>%1 enthält keine lesbaren Einstellungen: Die Datei wird weder verwendet noch geändert. Löschen Sie sie, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>“%1” holds no sheet with cells.</source>
        <translation>„%1“ enthält kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read; the others are: %2.</source>
        <translation>Gelesen wird das Blatt „%1“; die anderen sind: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>Gelesen wird das Blatt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the sheet hides are read as well.</source>
        <translation>
            <numerusform>%Ln Zeile, die das Blatt ausblendet, wird mitgelesen.</numerusform>
            <numerusform>%Ln Zeilen, die das Blatt ausblendet, werden mitgelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlashOrder</name>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the day is assumed, as in the language of the headers.</source>
        <translation>„%1“: Kein Datum zeigt, ob der Monat oder der Tag vorn steht; angenommen wird der Tag, wie in der Sprache der Kopfzeile.</translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the day is assumed, as usual on this computer.</source>
        <translation>„%1“: Kein Datum zeigt, ob der Monat oder der Tag vorn steht; angenommen wird der Tag, wie auf diesem Rechner üblich.</translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the month is assumed, as usual on this computer.</source>
        <translation>„%1“: Kein Datum zeigt, ob der Monat oder der Tag vorn steht; angenommen wird der Monat, wie auf diesem Rechner üblich.</translation>
    </message>
    <message>
        <source>“%1”: no date shows whether the month or the day comes first; the month is assumed.</source>
        <translation>„%1“: Kein Datum zeigt, ob Monat oder Tag vorn steht; angenommen wird der Monat.</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Check that you may read it.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is. Choose another one.</source>
        <translation>„%1“ ist größer als %2, was keine solche Datei ist. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>SpellingTally</name>
    <message numerus="yes">
        <source>%n row(s) name a machine in another way than it is shown, such as “%1” for “%2”; they were joined by its host, since it would else count more than once: line %3.</source>
        <translation>
            <numerusform>%n Zeile nennt eine Maschine anders, als sie angezeigt wird: „%1“ für „%2“; sie wurde nach dem Hostnamen zugeordnet, da die Maschine sonst mehrfach zählte: Zeile %3.</numerusform>
            <numerusform>%n Zeilen nennen eine Maschine anders, als sie angezeigt wird, etwa „%1“ für „%2“; sie wurden nach dem Hostnamen zugeordnet, da die Maschine sonst mehrfach zählte: Zeilen %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be of either of several machines and were joined with none, such as “%1”: line %2.</source>
        <translation>
            <numerusform>%n Zeile könnte zu jeder von mehreren Maschinen gehören und wurde keiner zugeordnet: „%1“, Zeile %2.</numerusform>
            <numerusform>%n Zeilen könnten zu jeder von mehreren Maschinen gehören und wurden keiner zugeordnet, etwa „%1“: Zeilen %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusOutput</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation>Offene Neustarts</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>There is no column %1. There are: %2.</source>
        <translation>Es gibt keine Spalte %1. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation>Offene Neustarts</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Alle Maschinen</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>It happens by itself by the time given, if the machine is left on and somebody is logged on.</source>
        <translation>Es geschieht bis zur genannten Zeit von selbst, wenn die Maschine eingeschaltet bleibt und jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Its time has passed while the machine was off or nobody was logged on: it happens soon after the next logon.</source>
        <translation>Die Zeit ist verstrichen, während die Maschine aus oder niemand angemeldet war: Es geschieht bald nach der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>A person must restart the machine; until then no time can be given.</source>
        <translation>Jemand muss die Maschine neu starten; vorher lässt sich keine Zeit nennen.</translation>
    </message>
    <message>
        <source>The list does not say enough to give a time, or somebody has put the upgrade off.</source>
        <translation>Die Liste sagt nicht genug, um eine Zeit zu nennen, oder jemand hat die Aktualisierung zurückgestellt.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Whole upgrade</source>
        <translation>Ganze Aktualisierung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Restart required: %1 yes, %2 not yet, %3 unknown.</source>
        <translation>Neustart nötig: %1 ja, %2 noch nicht, %3 unbekannt.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Machines that need a restart</source>
        <translation>Maschinen, die einen Neustart brauchen</translation>
    </message>
    <message>
        <source>No machine waits for a restart.</source>
        <translation>Keine Maschine wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>A machine of several sites counts in each of them.</source>
        <translation>Eine Maschine mehrerer Standorte zählt in jedem von ihnen.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>What happens by itself, and what does not</source>
        <translation>Was von selbst geschieht und was nicht</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>Restart status</source>
        <translation>Neustartstatus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Complete, against the band</source>
        <translation>Abgeschlossen, gegen das Band</translation>
    </message>
    <message>
        <source>How an earlier projection turned out</source>
        <translation>Wie eine frühere Prognose eintraf</translation>
    </message>
    <message numerus="yes">
        <source>The projection is about the %1 machines in scope that the filter shows.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>Die Prognose gilt der %1 betroffenen Maschine, die der Filter zeigt.</numerusform>
            <numerusform>Die Prognose gilt den %1 betroffenen Maschinen, die der Filter zeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryOutput</name>
    <message>
        <source>Only machines that pass the filter: %1</source>
        <translation>Nur Maschinen, die der Filter zulässt: %1</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The last of them on its own by</source>
        <translation>Die letzte davon von selbst bis</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Head of a table: what the machines in scope are waiting for</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Awaiting a restart</source>
        <translation>Wartet auf Neustart</translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <translation>Offene Neustarts</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Not before %1</source>
        <extracomment>a machine that shall be restarted, though not yet; %1 is a time</extracomment>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>the number of restarts owed; the head of a narrow column</extracomment>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” holds a NUL byte at offset %2, so it is not text. Export the client list as text.</source>
        <translation>„%1“ enthält an Position %2 ein NUL-Byte, ist also kein Text. Exportieren Sie die Clientliste als Text.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>−%1 h</source>
        <comment>hours before the inventory time; short</comment>
        <translation>−%1 h</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <comment>hours after the inventory time; short</comment>
        <translation>+%1 h</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>The list could not be unpacked into “%1”: %2. Free some space there.</source>
        <translation>Die Liste konnte nicht nach „%1“ entpackt werden: %2. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>“%1” holds no table. Export the client list again.</source>
        <translation>„%1“ enthält keine Tabelle. Exportieren Sie die Clientliste noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows, which no sheet has. Save the client list as CSV.</source>
        <translation>„%1“ hat mehr als %2 Zeilen, und das hat kein Blatt. Speichern Sie die Clientliste als CSV.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All machines</source>
        <translation>Alle Maschinen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Odd data</source>
        <translation>Auffällige Daten</translation>
    </message>
</context>
<context>
    <name>WebTable</name>
    <message>
        <source>“%1” is a web page without a table. Export the client list again.</source>
        <translation>„%1“ ist eine Webseite ohne Tabelle. Exportieren Sie die Clientliste noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n table(s) in the page, “%1” is read.</source>
        <translation>
            <numerusform>Von %n Tabelle der Seite wird „%1“ gelesen.</numerusform>
            <numerusform>Von den %n Tabellen der Seite wird „%1“ gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>After restart 1 of 2 the machine goes on by itself and needs its second restart later: it will be on a later worklist.</source>
        <translation>Nach Neustart 1 von 2 macht die Maschine von selbst weiter und braucht ihren zweiten Neustart später: Sie steht dann auf einer späteren Arbeitsliste.</translation>
    </message>
    <message>
        <source>“?”: the list does not say whether this restart has happened; another one does no harm.</source>
        <translation>„?“: Die Liste sagt nicht, ob dieser Neustart erfolgt ist; ein weiterer schadet nicht.</translation>
    </message>
    <message>
        <source>Restart worklist</source>
        <translation>Arbeitsliste für Neustarts</translation>
    </message>
    <message>
        <source>No machine waits for a restart.</source>
        <translation>Keine Maschine wartet auf einen Neustart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 machines to restart. Restart each one, let someone log on, and tick it off.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Maschine ist neu zu starten. Starten Sie sie neu, lassen Sie jemanden sich anmelden und haken Sie sie ab.</numerusform>
            <numerusform>%1 Maschinen sind neu zu starten. Starten Sie jede neu, lassen Sie jemanden sich anmelden und haken Sie sie ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlForm</name>
    <message>
        <source>“%1” cannot be read as XML from line %2 on. Export the client list again.</source>
        <translation>„%1“ lässt sich ab Zeile %2 nicht als XML lesen. Die Clientliste noch einmal exportieren.</translation>
    </message>
    <message>
        <source>“%1” is XML, but no list with an element for each machine and its name in it. Export the client list as CSV.</source>
        <translation>„%1“ ist XML, aber keine Liste mit einem Element je Rechner, das seinen Namen enthält. Die Clientliste als CSV exportieren.</translation>
    </message>
</context>
<context>
    <name>tracker::AccountBalance</name>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Every row after the header, whatever it holds</source>
        <translation>Jede Zeile nach der Kopfzeile, was immer sie enthält</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Rows that are the first of their machine</source>
        <translation>Zeilen, die die erste ihrer Maschine sind</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Further rows of a machine that is there already</source>
        <translation>Weitere Zeilen einer Maschine, die schon da ist</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Rows without any text</source>
        <translation>Zeilen ohne jeden Text</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Rows without a name, and rows that could not be split into cells</source>
        <translation>Zeilen ohne Namen und Zeilen, die sich nicht in Zellen teilen ließen</translation>
    </message>
</context>
<context>
    <name>tracker::BacktestStrip</name>
    <message>
        <source>Projection of the earlier list, day by day</source>
        <translation>Prognose der früheren Liste, Tag für Tag</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a symbol, a day, and whether what was seen lies inside the band: ✓ Tue 25 Jul: inside</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a symbol, and whether it lies inside the band</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tracker::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tracker::FilterLine</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>tracker::FirstPage</name>
    <message>
        <source>Which machines still have to be restarted?</source>
        <translation>Welche Maschinen müssen noch neu gestartet werden?</translation>
    </message>
    <message>
        <source>Import the list of your clients, as a query or a console exports it: a text table with a header row and a column of names. Every machine gets its stage of the upgrade and whether it has to be restarted, and the fleet a date by which it is done. You can also drop files here.</source>
        <translation>Importieren Sie die Liste Ihrer Clients, wie eine Abfrage oder Konsole sie exportiert: eine Texttabelle mit einer Kopfzeile und einer Spalte mit Namen. Zu jeder Maschine erfahren Sie ihre Phase der Aktualisierung und ob sie neu gestartet werden muss, zur Flotte das Datum, bis zu dem sie fertig ist. Sie können Dateien auch hier ablegen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tracker::FleetPage</name>
    <message>
        <source>Quick views</source>
        <translation>Schnellansichten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quick view and how many machines it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only where it is blank</source>
        <translation>Nur wo dies leer ist</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Not where it is blank</source>
        <translation>Nicht wo dies leer ist</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>Alle außer „%1“</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Show &amp;all machines</source>
        <translation>All&amp;e Maschinen zeigen</translation>
    </message>
    <message>
        <source>All machines: %1</source>
        <extracomment>before the sentence that tells how far the upgrade is, while the table shows only some machines</extracomment>
        <translation>Alle Maschinen: %1</translation>
    </message>
</context>
<context>
    <name>tracker::GuessLine</name>
    <message>
        <source>Guess again</source>
        <translation>Erneut vermuten</translation>
    </message>
    <message>
        <source>Guess again: %1</source>
        <translation>Erneut vermuten: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>short</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>as marked</source>
        <comment>said by the list itself; short</comment>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>short</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>guessed, please check</source>
        <comment>short</comment>
        <translation>vermutet, bitte prüfen</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>short</comment>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>tracker::GuessPanel</name>
    <message>
        <source>Double quote ( &quot; )</source>
        <translation>Anführungszeichen ( &quot; )</translation>
    </message>
    <message>
        <source>Apostrophe ( &apos; )</source>
        <translation>Apostroph ( &apos; )</translation>
    </message>
    <message>
        <source>None</source>
        <comment>quote</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Line </source>
        <comment>prefix of a number</comment>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Ohne Kopfzeile</translation>
    </message>
    <message>
        <source>Month first (7/25/2000)</source>
        <translation>Monat vorn (7/25/2000)</translation>
    </message>
    <message>
        <source>Day first (25/7/2000)</source>
        <translation>Tag vorn (25/7/2000)</translation>
    </message>
    <message>
        <source>Found in the list</source>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>This moment:</source>
        <translation>Dieser Zeitpunkt:</translation>
    </message>
    <message>
        <source>Moment the lists describe</source>
        <translation>Zeitpunkt, den die Listen beschreiben</translation>
    </message>
    <message>
        <source>Character &amp;set</source>
        <translation>Zeichen&amp;satz</translation>
    </message>
    <message>
        <source>Cells are separated &amp;by</source>
        <translation>Zellen &amp;getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>A&amp;nführung</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Dates &amp;with slashes</source>
        <translation>Daten mit Sch&amp;rägstrich</translation>
    </message>
    <message>
        <source>Inventory &amp;time</source>
        <translation>&amp;Bestandszeit</translation>
    </message>
    <message>
        <source>Not the same in all columns</source>
        <translation>Nicht in allen Spalten gleich</translation>
    </message>
    <message>
        <source>Sh&amp;eet or table</source>
        <translation>Blatt &amp;oder Tabelle</translation>
    </message>
    <message>
        <source>Row </source>
        <comment>prefix of a number</comment>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Machines like others</source>
        <translation>Maschinen wie andere</translation>
    </message>
    <message>
        <source>Rows of s&amp;ums</source>
        <translation>S&amp;ummenzeilen</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Two rows, joined</source>
        <translation>Zwei Zeilen, verbunden</translation>
    </message>
    <message>
        <source>By their host (CORP\PC1 is PC1)</source>
        <translation>Nach dem Hostnamen (CORP\PC1 ist PC1)</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>Wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Header ta&amp;kes</source>
        <translation>Kop&amp;fzeile belegt</translation>
    </message>
    <message>
        <source>&amp;Names of machines</source>
        <translation>Namen der Masc&amp;hinen</translation>
    </message>
</context>
<context>
    <name>tracker::Headline</name>
    <message>
        <source>State of the roll-out</source>
        <translation>Stand der Einführung</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
</context>
<context>
    <name>tracker::ImportResult</name>
    <message>
        <source>Result of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>How the lists were read</source>
        <translation>Wie die Listen gelesen wurden</translation>
    </message>
    <message>
        <source>Odd values and rows</source>
        <translation>Auffällige Werte und Zeilen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Abge&amp;wiesene Zeilen speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected odd values and rows as sentences; all where none is selected</source>
        <translation>Die ausgewählten auffälligen Werte und Zeilen als Sätze kopieren; alle, wenn nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Every value could be taken as it stands.</source>
        <translation>Jeder Wert konnte übernommen werden, wie er dasteht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) or row(s) could not be taken as they stand</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 Wert oder Zeile konnte nicht wie geschrieben übernommen werden</numerusform>
            <numerusform>%1 Werte oder Zeilen konnten nicht wie geschrieben übernommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s). %3</source>
        <comment>the number is %2</comment>
        <extracomment>a file, how many rows it has, and how it was read</extracomment>
        <translation>
            <numerusform>%1, %2 Zeile. %3</numerusform>
            <numerusform>%1, %2 Zeilen. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In line %1, and %n more</source>
        <translation>
            <numerusform>In Zeile %1 und noch einer</numerusform>
            <numerusform>In Zeile %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1</source>
        <comment>or several</comment>
        <translation>In Zeile %1</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <extracomment>the name of a file</extracomment>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>abgewiesene Zeilen.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected row(s) saved as %2.</source>
        <comment>the number is %1</comment>
        <translation>
            <numerusform>%1 abgewiesene Zeile als %2 gespeichert.</numerusform>
            <numerusform>%1 abgewiesene Zeilen als %2 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In row %1, and %n more</source>
        <translation>
            <numerusform>In Zeile %1 und %n weiteren</numerusform>
            <numerusform>In Zeile %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>In row %1</source>
        <comment>or several</comment>
        <translation>In Zeile %1</translation>
    </message>
</context>
<context>
    <name>tracker::ImportWindow</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import client lists</source>
        <translation>Clientlisten importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please check before importing. %1</source>
        <translation>Bitte prüfen Sie vor dem Import. %1</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>Keine Liste ist gewählt.</translation>
    </message>
    <message>
        <source>There is no list to import. Add one.</source>
        <translation>Es gibt keine Liste zu importieren. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>No column holds the names of the machines. Choose “%1” above the one that does.</source>
        <translation>Keine Spalte enthält die Namen der Maschinen. Wählen Sie „%1“ über der Spalte, die sie enthält.</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here. Save the list first.</source>
        <translation>Nur Dateien dieses Computers können hier abgelegt werden. Speichern Sie die Liste zuerst.</translation>
    </message>
</context>
<context>
    <name>tracker::InventoryTimeDialog</name>
    <message>
        <source>As the &amp;list says</source>
        <translation>Wie die &amp;Liste sagt</translation>
    </message>
    <message>
        <source>&amp;This moment:</source>
        <translation>&amp;Dieser Zeitpunkt:</translation>
    </message>
    <message>
        <source>Inventory time</source>
        <translation>Bestandszeit</translation>
    </message>
    <message>
        <source>Stages, bounds and the projection are judged at this moment, on the clients&apos; own clock. The list is read again when it changes.</source>
        <translation>Phasen, Fristen und die Prognose werden zu diesem Zeitpunkt beurteilt, nach der Uhr der Clients. Bei einer Änderung wird die Liste erneut eingelesen.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut einlesen</translation>
    </message>
</context>
<context>
    <name>tracker::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>how often the same odd value occurs</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>tracker::ListReader</name>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 Zeilen je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,200,000 rows a second, 3 seconds left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tracker::ListWatch</name>
    <message>
        <source>“%1” has changed on disk since it was read.</source>
        <translation>„%1“ hat sich auf dem Datenträger geändert, seit es gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) have changed on disk since they were read.</source>
        <translation>
            <numerusform>%n Liste hat sich auf dem Datenträger geändert, seit sie gelesen wurde.</numerusform>
            <numerusform>%n Listen haben sich auf dem Datenträger geändert, seit sie gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was; what was read of it stays.</source>
        <translation>„%1“ ist nicht mehr dort, wo es war; was davon gelesen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) are no longer where they were; what was read of them stays.</source>
        <translation>
            <numerusform>%n Liste ist nicht mehr dort, wo sie war; was davon gelesen wurde, bleibt.</numerusform>
            <numerusform>%n Listen sind nicht mehr dort, wo sie waren; was davon gelesen wurde, bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ListsBox</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Lists to be imported</source>
        <translation>Listen für den Import</translation>
    </message>
    <message>
        <source>Files can be dropped anywhere in this window</source>
        <translation>Dateien können überall in diesem Fenster abgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Add client lists</source>
        <translation>Clientlisten hinzufügen</translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation>Clientlisten (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tracker::MachineModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell for a screen reader: column and value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tracker::MachinePage</name>
    <message>
        <source>Select a machine to see why it stands where it does.</source>
        <translation>Wählen Sie eine Maschine aus, um zu sehen, warum sie steht, wo sie steht.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; – %2</source>
        <comment>stage, and whether a restart is required</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; – %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>tracker::MachineView</name>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>No machine fits the filter and the view.</source>
        <translation>Keine Maschine passt zu Filter und Ansicht.</translation>
    </message>
    <message>
        <source>Show all machines</source>
        <translation>Alle Rechner zeigen</translation>
    </message>
</context>
<context>
    <name>tracker::MainWindow</name>
    <message>
        <source>Inventory of %1</source>
        <translation>Bestand vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Inventory %n hour(s) old</source>
        <translation>
            <numerusform>Bestand %n Stunde alt</numerusform>
            <numerusform>Bestand %n Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inventory %n day(s) old</source>
        <translation>
            <numerusform>Bestand %n Tag alt</numerusform>
            <numerusform>Bestand %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: any words, or stage:frozen  site:S01  owed&gt;=1  seen&gt;7d</source>
        <translation>Filter: beliebige Wörter oder stage:frozen  site:S01  owed&gt;=1  seen&gt;7d</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the machines shown</source>
        <translation>Gezeigte Maschinen exportieren</translation>
    </message>
    <message>
        <source>inventory time %1</source>
        <translation>Bestandszeit %1</translation>
    </message>
    <message>
        <source>inventory time of the list</source>
        <translation>Bestandszeit der Liste</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or row(s) of the list could not be taken as they stand.</source>
        <translation>
            <numerusform>%n Wert oder Zeile der Liste konnte nicht übernommen werden, wie sie ist.</numerusform>
            <numerusform>%n Werte oder Zeilen der Liste konnten nicht übernommen werden, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected.</source>
        <translation>
            <numerusform>%n Zeile wurde abgewiesen.</numerusform>
            <numerusform>%n Zeilen wurden abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import client lists</source>
        <translation>Clientlisten importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the rows of a list with their header first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die Zeilen einer Liste mit ihrer Kopfzeile.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No columns yet</source>
        <translation>Noch keine Spalten</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <translation>Gezeigt: %1 von %2</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Restarts owed %1</source>
        <translation>Offene Neustarts: %1</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here. Save the list first.</source>
        <translation>Nur Dateien dieses Computers können hier abgelegt werden. Speichern Sie die Liste zuerst.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The lists are not all written the same way; each was read in its own.</source>
        <translation>Die Listen sind nicht alle gleich geschrieben; jede wurde auf ihre Art gelesen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>how the list is read</comment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>The columns fit the procedure “%1” better than “%2”.</source>
        <translation>Die Spalten passen besser zum Verfahren „%1“ als zu „%2“.</translation>
    </message>
    <message>
        <source>Judge by it</source>
        <comment>by the procedure</comment>
        <translation>Danach beurteilen</translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation>Verfahren öffnen</translation>
    </message>
    <message>
        <source>Procedures (*.json);;All files (*)</source>
        <translation>Verfahren (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation>Clientlisten (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Filter not understood: still %1 of %2</source>
        <translation>Filter nicht verstanden: weiterhin %1 von %2</translation>
    </message>
    <message>
        <source>Dropped list</source>
        <translation>Abgelegte Liste</translation>
    </message>
    <message>
        <source>Opens the result of the import</source>
        <translation>Öffnet das Ergebnis des Imports</translation>
    </message>
</context>
<context>
    <name>tracker::MappingHeader</name>
    <message>
        <source>Required, found</source>
        <translation>Nötig, gefunden</translation>
    </message>
    <message>
        <source>Found by its header</source>
        <translation>Am Kopf erkannt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Second of its field</source>
        <translation>Feld schon vergeben</translation>
    </message>
    <message>
        <source>Not a known field</source>
        <translation>Kein bekanntes Feld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Version of the component</source>
        <translation>Version der Komponente</translation>
    </message>
    <message>
        <source>State of the component</source>
        <translation>Zustand der Komponente</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Was Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>%1
Empty in these rows</source>
        <translation>%1
In diesen Zeilen leer</translation>
    </message>
    <message>
        <source>%1
for example %2</source>
        <translation>%1
zum Beispiel %2</translation>
    </message>
</context>
<context>
    <name>tracker::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tracker::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a command, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tracker::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tracker::Paperwork</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Gedruckt: %1.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n machine(s) as %1.</source>
        <translation>
            <numerusform>%n Maschine gespeichert als %1.</numerusform>
            <numerusform>%n Maschinen gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
</context>
<context>
    <name>tracker::PreviewModel</name>
    <message>
        <source>Rejected: the row has no name</source>
        <translation>Abgewiesen: Die Zeile hat keinen Namen</translation>
    </message>
    <message>
        <source>Rejected: a quote is opened and never closed</source>
        <translation>Abgewiesen: Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>A quote inside a cell is kept as it stands</source>
        <translation>Ein Anführungszeichen in einer Zelle bleibt, wie es steht</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 of %n cell(s)</source>
        <translation>
            <numerusform>Die Zeile hat %1 von %n Zelle</numerusform>
            <numerusform>Die Zeile hat %1 von %n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read as what this column holds: taken as unknown</source>
        <translation>„%1“ ist nicht als das lesbar, was diese Spalte enthält: gilt als unbekannt</translation>
    </message>
    <message>
        <source>%1
holds bytes that stand for no character in this character set</source>
        <translation>%1
enthält Bytes, die in diesem Zeichensatz für kein Zeichen stehen</translation>
    </message>
    <message>
        <source>Rejected: the row looks like a total of the others</source>
        <translation>Abgewiesen: die Zeile sieht wie eine Summe der anderen aus</translation>
    </message>
    <message>
        <source>Rejected: the row stands below another header</source>
        <translation>Abgewiesen: die Zeile steht unter einer anderen Kopfzeile</translation>
    </message>
    <message>
        <source>Layout, not a machine: counts as blank</source>
        <translation>Gestaltung, keine Maschine: zählt als leer</translation>
    </message>
    <message>
        <source>layout %1</source>
        <extracomment>the number of a line that holds no machine, but a rule, a footer or the header again</extracomment>
        <translation>Layout %1</translation>
    </message>
</context>
<context>
    <name>tracker::PreviewPane</name>
    <message>
        <source>Guess all &amp;columns again</source>
        <translation>Alle Spalten neu &amp;vermuten</translation>
    </message>
    <message>
        <source>“%1” is required: choose it above its column</source>
        <translation>„%1“ ist nötig: Wählen Sie es über seiner Spalte</translation>
    </message>
    <message>
        <source>Take every column for what its header says</source>
        <translation>Jede Spalte für das nehmen, was ihr Kopf sagt</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of “%1”, as they are read</source>
        <translation>
            <numerusform>Die %n Zeile von „%1“, wie sie gelesen wird</numerusform>
            <numerusform>Alle %n Zeilen von „%1“, wie sie gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of “%1”, as they are read</source>
        <translation>
            <numerusform>Die erste Zeile von „%1“, wie sie gelesen wird</numerusform>
            <numerusform>Die ersten %n Zeilen von „%1“, wie sie gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ProfileRow</name>
    <message>
        <source>Re&amp;member for lists with these columns</source>
        <translation>Für Listen mit diesen Spalten &amp;merken</translation>
    </message>
    <message>
        <source>The next list with these headers is read the same way without being asked about. The character set is not remembered.</source>
        <translation>Die nächste Liste mit diesen Köpfen wird ohne Rückfrage genauso gelesen. Der Zeichensatz wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Sa&amp;ve as profile…</source>
        <translation>Als Profil spei&amp;chern …</translation>
    </message>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>Ver&amp;walten …</translation>
    </message>
    <message>
        <source>Rename, delete, export and import profiles</source>
        <translation>Profile umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>profile</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile. One of the same name is replaced.</source>
        <translation>Name des Profils. Eines mit demselben Namen wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>tracker::ProfilesDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>For lists with the columns %1</source>
        <translation>Für Listen mit den Spalten %1</translation>
    </message>
    <message>
        <source>No profiles yet. Choices are kept as one after each import, unless that is switched off.</source>
        <translation>Noch keine Profile. Nach jedem Import wird die Auswahl als Profil gemerkt, wenn das nicht abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>Importprofile (*.json)</translation>
    </message>
    <message>
        <source>Exported. restart-tracker --profile takes this file.</source>
        <translation>Exportiert. restart-tracker --profile nimmt diese Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>For lists without a header that have %n such column(s)</source>
        <translation>
            <numerusform>Für Listen ohne Kopf mit %n solchen Spalte</numerusform>
            <numerusform>Für Listen ohne Kopf mit %n solchen Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tracker::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done, how fast</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionChart</name>
    <message>
        <source>%1 in scope</source>
        <translation>%1 betroffen</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Complete if left on and nobody restarts</source>
        <translation>Abgeschlossen bei Dauerbetrieb ohne Neustarts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n-hour window</source>
        <comment>the timer&apos;s name</comment>
        <translation>
            <numerusform>%1: Fenster von %n Stunde</numerusform>
            <numerusform>%1: Fenster von %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, with 80&#xa0;% band</source>
        <translation>Abgeschlossen, mit Band für 80&#xa0;%</translation>
    </message>
    <message>
        <source>Complete, what if</source>
        <translation>Abgeschlossen nach Annahme</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionControls</name>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Site to be projected</source>
        <translation>Standort der Prognose</translation>
    </message>
    <message>
        <source>Project only the machines of one site</source>
        <translation>Prognose nur für die Maschinen eines Standorts</translation>
    </message>
    <message>
        <source>Time of day at which everyone restarts</source>
        <translation>Uhrzeit, zu der alle neu starten</translation>
    </message>
    <message>
        <source>as &amp;usual</source>
        <translation>wie &amp;gewohnt</translation>
    </message>
    <message>
        <source>People restart as they did until now</source>
        <translation>Es wird so neu gestartet wie bisher</translation>
    </message>
    <message>
        <source>&amp;not at all</source>
        <translation>gar &amp;nicht</translation>
    </message>
    <message>
        <source>Every machine stays on and logged on, and nobody restarts it</source>
        <translation>Jede Maschine bleibt eingeschaltet und angemeldet, und niemand startet sie neu</translation>
    </message>
    <message>
        <source>every day a&amp;t</source>
        <translation>&amp;täglich um</translation>
    </message>
    <message>
        <source>Every machine is restarted each day at this time</source>
        <translation>Jede Maschine wird täglich zu dieser Zeit neu gestartet</translation>
    </message>
    <message>
        <source>m&amp;ore…</source>
        <translation>&amp;mehr …</translation>
    </message>
    <message>
        <source>What if people restart…</source>
        <translation>Angenommen, Neustarts kommen …</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln day(s) ahead</source>
        <translation>
            <numerusform>%Ln Tag voraus zeigen</numerusform>
            <numerusform>%Ln Tage voraus zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1 d</source>
        <comment>days shown by the chart; short</comment>
        <translation>&amp;1 T</translation>
    </message>
    <message>
        <source>&amp;3 d</source>
        <comment>days shown by the chart; short</comment>
        <translation>&amp;3 T</translation>
    </message>
    <message>
        <source>1&amp;4 d</source>
        <comment>days shown by the chart; short</comment>
        <translation>1&amp;4 T</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionPanel</name>
    <message>
        <source>Projection as a table</source>
        <translation>Prognose als Tabelle</translation>
    </message>
    <message>
        <source>No machine of this list is in scope, so nothing is projected.</source>
        <translation>Keine Maschine dieser Liste ist betroffen, daher gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>Save the projection</source>
        <translation>Prognose speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector drawing (*.svg)</source>
        <translation>Vektorzeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>file name without suffix</comment>
        <translation>prognose</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What would help most. %1</source>
        <translation>Was am meisten hilft: %1</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Ve&amp;rsuchen</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>from the inventory time</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a number of machines</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1,
low</source>
        <extracomment>Head of a narrow column; %1 is a track, such as Complete</extracomment>
        <translation>%1,
niedrig</translation>
    </message>
    <message>
        <source>%1,
expected</source>
        <translation>%1,
erwartet</translation>
    </message>
    <message>
        <source>%1,
high</source>
        <translation>%1,
hoch</translation>
    </message>
    <message>
        <source>%1,
if left on</source>
        <translation>%1,
Dauerbetrieb</translation>
    </message>
    <message>
        <source>%1,
what if, low</source>
        <translation>%1,
nach Annahme, niedrig</translation>
    </message>
    <message>
        <source>%1,
what if, expected</source>
        <translation>%1,
nach Annahme, erwartet</translation>
    </message>
    <message>
        <source>%1,
what if, high</source>
        <translation>%1,
nach Annahme, hoch</translation>
    </message>
    <message>
        <source>%1,
seen</source>
        <translation>%1,
gesehen</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionView</name>
    <message>
        <source>Projection</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>tracker::ProjectionWork</name>
    <message numerus="yes">
        <source>%Ln machine(s) are complete at the inventory time, %1.</source>
        <translation>
            <numerusform>%Ln Maschine ist zur Bestandszeit, %1, abgeschlossen.</numerusform>
            <numerusform>%Ln Maschinen sind zur Bestandszeit, %1, abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) are expected to be complete by %1.</source>
        <translation>
            <numerusform>%Ln Maschine ist voraussichtlich bis %1 abgeschlossen.</numerusform>
            <numerusform>%Ln Maschinen sind voraussichtlich bis %1 abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of site %1 are complete at the inventory time, %2.</source>
        <translation>
            <numerusform>%Ln Maschine des Standorts %1 ist zur Bestandszeit, %2, abgeschlossen.</numerusform>
            <numerusform>%Ln Maschinen des Standorts %1 sind zur Bestandszeit, %2, abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of site %1 are expected to be complete by %2.</source>
        <translation>
            <numerusform>%Ln Maschine des Standorts %1 ist voraussichtlich bis %2 abgeschlossen.</numerusform>
            <numerusform>%Ln Maschinen des Standorts %1 sind voraussichtlich bis %2 abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the list that is open have no machine in scope in common. Choose an older list of the same fleet.</source>
        <translation>%1 und die geöffnete Liste haben keine betroffene Maschine gemeinsam. Wählen Sie eine ältere Liste derselben Flotte.</translation>
    </message>
    <message>
        <source>Compare with an earlier list</source>
        <translation>Mit einer früheren Liste vergleichen</translation>
    </message>
    <message>
        <source>Learn from an earlier list</source>
        <translation>Aus einer früheren Liste lernen</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln machine(s) shown: %1.</source>
        <extracomment>%1 is a filter</extracomment>
        <translation>
            <numerusform>Nur die %Ln gezeigte Maschine: %1.</numerusform>
            <numerusform>Nur die %Ln gezeigten Maschinen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habits are learned from %1, too.</source>
        <translation>Die Gewohnheit wird auch aus %1 gelernt.</translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;All files (*)</source>
        <translation>Clientlisten (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What %1 let expect is held against what today&apos;s list shows. At which moment was it true?</source>
        <translation>Was %1 erwarten ließ, wird mit dem verglichen, was die heutige Liste zeigt. Zu welchem Zeitpunkt galt sie?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>How people restarted is learned from %1, too. At which moment was it true?</source>
        <translation>Wie neu gestartet wird, wird auch aus %1 gelernt. Zu welchem Zeitpunkt galt sie?</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>This is about all machines, not only about those that the table shows.</source>
        <translation>Das gilt für alle Maschinen, nicht nur für die in der Tabelle.</translation>
    </message>
    <message>
        <source>This is about all machines of site %1, not only about those that the table shows.</source>
        <translation>Das gilt für alle Maschinen am Standort %1, nicht nur für die in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>tracker::ReadingPanel</name>
    <message>
        <source>no slashes</source>
        <translation>ohne Schrägstrich</translation>
    </message>
    <message>
        <source>day first, assumed</source>
        <translation>Tag vorn, angenommen</translation>
    </message>
    <message>
        <source>month first, assumed</source>
        <translation>Monat vorn, angenommen</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag vorn</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat vorn</translation>
    </message>
    <message>
        <source>day first, chosen</source>
        <translation>Tag vorn, gewählt</translation>
    </message>
    <message>
        <source>month first, chosen</source>
        <translation>Monat vorn, gewählt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Ja-Nein-Werte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Odd data</source>
        <translation>Auffällige Daten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How values are read</source>
        <translation>Wie Werte gelesen werden</translation>
    </message>
    <message>
        <source>not understood: unknown</source>
        <translation>nicht verstanden: unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Erneut vermuten</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Bedeutung von „%1“</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>&amp;Flags (%1)</source>
        <translation>&amp;Ja-Nein-Werte (%1)</translation>
    </message>
    <message>
        <source>D&amp;ates (%1)</source>
        <translation>&amp;Daten (%1)</translation>
    </message>
    <message>
        <source>&amp;Odd data (%1)</source>
        <translation>&amp;Auffälliges (%1)</translation>
    </message>
    <message>
        <source>As in the other columns</source>
        <translation>Wie in den anderen Spalten</translation>
    </message>
    <message>
        <source>Order of the dates in “%1”</source>
        <translation>Reihenfolge der Daten in „%1“</translation>
    </message>
</context>
<context>
    <name>tracker::ReportPreview</name>
    <message>
        <source>%1 – preview</source>
        <translation>%1 – Vorschau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Page </source>
        <extracomment>before a page number</extracomment>
        <translation>Seite </translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>after a page number; how many pages there are</extracomment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>tracker::RowWindow</name>
    <message>
        <source>Where it stands in the list</source>
        <translation>Wo es in der Liste steht</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>file, row, header of a column</extracomment>
        <translation>%1, %2: „%3“</translation>
    </message>
</context>
<context>
    <name>tracker::SitesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage, and how many machines are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Ohne Standort</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>of the machines of a site</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>a column</comment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>a column</comment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Machines</source>
        <comment>a column</comment>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Waiting for a restart</source>
        <comment>a column</comment>
        <translation>Warten auf Neustart</translation>
    </message>
    <message>
        <source>Restarts owed</source>
        <comment>a column</comment>
        <translation>Offene Neustarts</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a column</comment>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>tracker::SitesView</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>tracker::StageBar</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>tracker::StageButton</name>
    <message numerus="yes">
        <source>%1: %n machine(s)</source>
        <translation>
            <numerusform>%1: %n Maschine</numerusform>
            <numerusform>%1: %n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a stage, and what it means</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tracker::StagePicture</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The stages of a machine</source>
        <translation>Die Phasen einer Maschine</translation>
    </message>
</context>
<context>
    <name>tracker::TrackView</name>
    <message>
        <source>%1: done. %2</source>
        <translation>%1: erledigt. %2</translation>
    </message>
    <message>
        <source>%1: awaited. %2</source>
        <translation>%1: steht aus. %2</translation>
    </message>
    <message>
        <source>%1: still ahead. %2</source>
        <translation>%1: kommt noch. %2</translation>
    </message>
    <message>
        <source>%1: not needed. %2</source>
        <translation>%1: nicht nötig. %2</translation>
    </message>
    <message>
        <source>%1: unknown whether done. %2</source>
        <translation>%1: unbekannt, ob erledigt. %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>tracker::WhatIfEditor</name>
    <message>
        <source>They stay on and logged on over the &amp;weekend</source>
        <translation>Über das &amp;Wochenende eingeschaltet und angemeldet lassen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>restart as usual</source>
        <translation>wie gewohnt</translation>
    </message>
    <message>
        <source>do not restart; all stay on and logged on</source>
        <translation>keine; alle bleiben eingeschaltet und angemeldet</translation>
    </message>
    <message>
        <source>restart every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>restart once more</source>
        <translation>einmal zusätzlich</translation>
    </message>
    <message>
        <source>Time of day of the restarts</source>
        <translation>Uhrzeit der Neustarts</translation>
    </message>
    <message>
        <source>First day of the restarts</source>
        <translation>Erster Tag der Neustarts</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> an hour</source>
        <comment>so many restarts</comment>
        <translation> je Stunde</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>interval of the timer</comment>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>&amp;Nothing of this</source>
        <translation>&amp;Nichts davon</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>a day follows</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Neu&amp;starts</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Maschinen</translation>
    </message>
    <message>
        <source>Restarts, at m&amp;ost</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;Interval of the cycle</source>
        <translation>&amp;Intervall des Zyklus</translation>
    </message>
    <message>
        <source>&amp;Force now: %1</source>
        <comment>the timer&apos;s name</comment>
        <translation>Jetzt er&amp;zwingen: %1</translation>
    </message>
    <message>
        <source>all machines</source>
        <translation>alle Maschinen</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln machine(s) that the table shows</source>
        <translation>
            <numerusform>die %Ln Maschine, die die Tabelle zeigt</numerusform>
            <numerusform>die %Ln Maschinen, die die Tabelle zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen machine(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Maschine</numerusform>
            <numerusform>%Ln ausgewählte Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Standort %1</translation>
    </message>
</context>
</TS>
