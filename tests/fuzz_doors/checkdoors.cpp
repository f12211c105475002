// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz_doors/checkdoors.h"

#include "app/fleet/query.h"
#include "app/fleet/querytext.h"
#include "app/session/snapshot.h"
#include "app/sources/loosetime.h"
#include "app/sources/profilefile.h"
#include "tests/support/fleetrows.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

void promise(bool kept, const char *what, const QString &about = {})
{
    if (!kept)
        qFatal("broken: %s %s", what, qPrintable(about));
}

/// Four machines to ask about, the last of them with cells that say anything.
class Machines {
public:
    explicit Machines(const QByteArray &anything)
        : m_fleet(built(anything))
        , columns(columnsOf(*m_fleet))
        , index(*m_fleet)
    {
        columns.push_back({.id = u"stage"_s,
                           .title = u"Stage"_s,
                           .kind = ColumnKind::Category,
                           .number = [](MachineIndex machine) { return machine.value % 2; },
                           .categories = {{u"not-started"_s, u"Not started"_s}, {u"done"_s, u"Done"_s}}});
        columns.push_back({.id = u"restarts_owed_max"_s,
                           .title = u"Restarts owed, at most"_s,
                           .kind = ColumnKind::Number,
                           .number = [](MachineIndex machine) { return machine.value; }});
    }

private:
    static std::shared_ptr<const Fleet> built(const QByteArray &anything)
    {
        FleetRows rows;
        const int tag = rows.addExtraColumn(u"Asset Tag"_s);
        for (const char *name : {"PC-1", "ws-002", "Ä*1", "LAB 9"}) {
            rows.joinOrAdd(name, "", rows.size());
            rows.setText(Field::Site, rows.size() % 2 == 0 ? "S01;S02" : "S01");
            rows.setTime(Field::LastSeen, LocalTime::fromSeconds(960'000'000 + rows.size() * 86'400));
            rows.setExtra(tag, rows.size() == 4 ? std::string_view(anything) : "A \"1\"");
        }
        return rows.build();
    }

    std::shared_ptr<const Fleet> m_fleet;

public:
    std::vector<Column> columns;
    const SearchIndex index;
};

const LocalTime doorTime = LocalTime::fromIso(u"2000-07-25T12:00:00");

MachineList found(const QString &filterText, const Machines &machines)
{
    const auto query = parseQuery(filterText, machines.columns, doorTime);
    promise(bool(query), "a condition that the program writes is read", filterText);
    Progress progress;
    return *filter(*query, machines.columns, machines.index, {{0}, {1}, {2}, {3}}, progress);
}

/// What a person gets who chooses a cell to filter by.
void checkConditionOfCells(const Machines &machines)
{
    for (const Column &column : machines.columns) {
        const QString condition = conditionText(column, MachineIndex{3});
        if (!condition.isEmpty())
            promise(std::ranges::binary_search(found(condition, machines), MachineIndex{3}),
                    "a machine is found by its own cell", condition);
    }
}

} // namespace

void checkProcedure(const QByteArray &json)
{
    const QString name = u"rules.json"_s;
    const auto procedure = readProcedure(json, name, QLocale::c());
    if (!procedure) {
        promise(procedure.failure().message.contains(name), "what is wrong with rules names their file",
                procedure.failure().message);
        return;
    }
    promise(!(*procedure)->id.isEmpty() && !(*procedure)->stages.empty(), "a procedure has an id and stages");
    const double fit = fitOf(**procedure, {u"Name"_s, u"Last Restart"_s});
    promise(fit >= 0 && fit <= 1, "a fit is a part");

    Progress progress;
    Inputs inputs{.lists = {{.text = "Name,Operating System,Client Version,Last Restart\n"
                                     "PC-1,Windows 98,2.00.1380,2000-07-20 08:00\n"
                                     "PC-2,Windows NT 4.0,,\n"
                                     "PC-3,,9.9,2000-07-25 08:00\n",
                             .name = u"list"_s}},
                  .asOf = doorTime,
                  .now = doorTime,
                  .procedure = *procedure};
    inputs = withFieldsOfProcedure(std::move(inputs));
    const auto snapshot = makeSnapshot(inputs, nullptr, progress);
    if (!snapshot) {
        promise(!snapshot.failure().message.isEmpty(), "a failure says why");
        return;
    }
    promise((*snapshot)->assessment->size() == 3, "every machine is judged");
    const auto listed = withTable(*snapshot, progress);
    promise(listed && (*listed)->machines->size() == 3, "every machine is listed");
}

void checkProfiles(const QByteArray &json)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"profiles.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("%s cannot be written", qPrintable(path));
    file.close();
    const auto profiles = readProfiles(path);
    if (!profiles) {
        promise(profiles.failure().message.contains(u"profiles.json"), "a failure names the file",
                profiles.failure().message);
        return;
    }
    promise(bool(writeProfiles(path, *profiles)), "profiles can be written");
    const auto again = readProfiles(path);
    promise(again && *again == *profiles, "profiles come back as they were",
            again ? QString() : again.failure().message);
}

void checkFilter(const QByteArray &text)
{
    const Machines machines(text);
    checkConditionOfCells(machines);

    const QString line = QString::fromUtf8(text);
    const auto query = parseQuery(line, machines.columns, doorTime);
    if (query) {
        const MachineList list = found(line, machines);
        promise(std::ranges::is_sorted(list), "what is found is in order");
        promise(*query == *parseQuery(line, machines.columns, doorTime), "a filter means one thing");
    } else {
        const QueryError &error = query.failure();
        promise(!error.message.isEmpty(), "an error says what is wrong");
        promise(error.begin >= 0 && error.length >= 0 && error.begin + error.length <= line.size(),
                "an error lies in the filter", line);
    }
    for (const qsizetype cursor : {qsizetype{0}, line.size() / 2, line.size()}) {
        const Suggestions suggestions = suggestionsAt(line, cursor, machines.columns, 10);
        promise(suggestions.begin >= 0 && suggestions.length >= 0
                    && suggestions.begin + suggestions.length <= line.size(),
                "a suggestion takes the place of a part of the filter", line);
        promise(suggestions.items.size() <= 10, "there are no more suggestions than were asked for");
    }
}

void checkTime(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const QString words = QString::fromUtf8(trimmed);
    TimeReading readings[2][2];
    for (const DateOrder order : {DateOrder::MonthFirst, DateOrder::DayFirst}) {
        const auto place = static_cast<size_t>(order);
        readings[place][0] = readTime(std::string_view(trimmed), order);
        readings[place][1] = readLooseTime(words, order);
        for (const TimeReading &reading : readings[place]) {
            if (!reading.time.isKnown())
                continue;
            const QByteArray iso = reading.time.toIso().toLatin1();
            promise(readTime(std::string_view(iso), order).time == reading.time,
                    "a time that is written is read as itself", words);
            promise(!reading.offset || std::abs(*reading.offset) <= 24 * 3600, "an offset is within a day",
                    words);
        }
    }
    for (size_t reader = 0; reader < 2; ++reader) {
        const TimeReading &first = readings[0][reader];
        if (first.slashes == TimeReading::Slashes::None)
            promise(first.time == readings[1][reader].time, "without slashes there is one order", words);
    }
}
