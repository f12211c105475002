<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartReading</name>
    <message>
        <source>%1 (inventory time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln hour(s) before)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %Ln hour(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS Unique Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base Upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Distribution Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Distribution Upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents Upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last CCIM Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Seen</source>
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
    <name>tracker::ProjectionChart</name>
    <message>
        <source>%1 in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n-hour window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Complete, with 80 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete if left on and nobody restarts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
