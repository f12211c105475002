// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/conclusions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Conclusions {
    Q_DECLARE_TR_FUNCTIONS(Conclusions)
};

template <typename Item> std::vector<Category> categoriesOf(const std::vector<Item> &items)
{
    std::vector<Category> categories;
    for (const Item &item : items)
        categories.push_back({item.id, item.title});
    return categories;
}

std::vector<Category> restartCategories()
{
    std::vector<Category> categories;
    for (int flag = 0; flag < restartFlagCount; ++flag)
        categories.push_back({restartFlagId(RestartFlag(flag)), restartFlagTitle(RestartFlag(flag))});
    return categories;
}

std::vector<Category> boundCategories()
{
    std::vector<Category> categories;
    for (int bound = 0; bound < boundCount; ++bound)
        categories.push_back({boundId(Bound(bound)), boundTitle(Bound(bound))});
    return categories;
}

/// \a value of a judgement as the number of a column.
template <typename Value> Column numbers(Column column, const Assessment &assessment, Value value)
{
    column.number = [&assessment, value](MachineIndex machine) {
        return static_cast<quint32>(value(assessment.at(machine)));
    };
    return column;
}

} // namespace

std::vector<Column> conclusionColumns(const Assessment &assessment)
{
    const Procedure &procedure = assessment.procedure();
    std::vector<Column> columns;
    columns.push_back(numbers({.id = u"stage"_s,
                               .title = Conclusions::tr("Stage"),
                               .kind = ColumnKind::Category,
                               .categories = categoriesOf(procedure.stages)},
                              assessment, [](const Judgement &judgement) { return judgement.stage; }));
    columns.push_back(numbers({.id = u"restart_required"_s,
                               .title = Conclusions::tr("Restart required"),
                               .kind = ColumnKind::Category,
                               .categories = restartCategories()},
                              assessment, [](const Judgement &judgement) { return judgement.restart; }));
    columns.push_back(numbers({.id = u"restarts_owed_min"_s,
                               .title = Conclusions::tr("Restarts owed, at least"),
                               .kind = ColumnKind::Number},
                              assessment, [](const Judgement &judgement) { return judgement.owedMin; }));
    columns.push_back(numbers({.id = u"restarts_owed_max"_s,
                               .title = Conclusions::tr("Restarts owed, at most"),
                               .kind = ColumnKind::Number},
                              assessment, [](const Judgement &judgement) { return judgement.owedMax; }));
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        const Track &said = procedure.tracks[track];
        columns.push_back(numbers({.id = said.id + u"_bound"_s,
                                   .title = said.title,
                                   .kind = ColumnKind::Category,
                                   .categories = boundCategories()},
                                  assessment,
                                  [track](const Judgement &judgement) { return judgement.bound(track); }));
        columns.push_back(
            {.id = said.id + u"_due"_s,
             .title = said.dueTitle,
             .kind = ColumnKind::Time,
             .time = [&assessment, track](MachineIndex machine) { return assessment.due(track, machine); }});
    }
    columns.push_back(numbers({.id = u"warnings"_s,
                               .title = Conclusions::tr("Warnings"),
                               .kind = ColumnKind::Categories,
                               .categories = categoriesOf(procedure.warnings)},
                              assessment, [](const Judgement &judgement) { return judgement.warnings; }));
    return columns;
}

QString restartFlagId(RestartFlag flag)
{
    switch (flag) {
    case RestartFlag::No:
        return u"no"_s;
    case RestartFlag::Yes:
        return u"yes"_s;
    case RestartFlag::NotYet:
        return u"not-yet"_s;
    case RestartFlag::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString restartFlagTitle(RestartFlag flag)
{
    switch (flag) {
    case RestartFlag::No:
        //: Whether a restart is required
        return Conclusions::tr("No");
    case RestartFlag::Yes:
        //: Whether a restart is required
        return Conclusions::tr("Yes");
    case RestartFlag::NotYet:
        //: Whether a restart is required: it is, but just now it would come too early
        return Conclusions::tr("Not yet");
    case RestartFlag::Unknown:
        //: Whether a restart is required
        return Conclusions::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString boundId(Bound bound)
{
    switch (bound) {
    case Bound::Done:
        return u"done"_s;
    case Bound::Timed:
        return u"timed"_s;
    case Bound::NextLogon:
        return u"next-logon"_s;
    case Bound::NeedsRestart:
        return u"needs-restart"_s;
    case Bound::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString boundTitle(Bound bound)
{
    switch (bound) {
    case Bound::Done:
        //: When a track is finished: it is
        return Conclusions::tr("Done");
    case Bound::Timed:
        //: When a track is finished: by a known time, without anybody's help
        return Conclusions::tr("On its own");
    case Bound::NextLogon:
        //: When a track is finished
        return Conclusions::tr("At the next logon");
    case Bound::NeedsRestart:
        //: When a track is finished: not before somebody restarts the machine
        return Conclusions::tr("Needs a restart");
    case Bound::Unknown:
        //: When a track is finished
        return Conclusions::tr("Unknown");
    }
    Q_UNREACHABLE();
}

} // namespace tracker
