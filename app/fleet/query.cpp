// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/query.h"

#include "app/fleet/pattern.h"

#include <algorithm>

namespace tracker {

namespace {

/// One byte a machine: whether it is marked.
using Marks = std::vector<quint8>;

bool holdsWhole(const CellTest &test, std::string_view cell)
{
    return test.kind == CellTest::Kind::Matches ? matchesPattern(test.text, cell) : cell == test.text;
}

bool holdsWholeOrPart(const CellTest &test, std::string_view cell)
{
    if (holdsWhole(test, cell))
        return true;
    for (size_t begin = 0; begin < cell.size();) {
        const size_t end = std::min(cell.find(';', begin), cell.size());
        if (holdsWhole(test, cell.substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

/// Calls \a found with the number of every text of the column that the test holds for.
template <typename Function>
void forEachText(const CellTest &test, bool holdsSeveral, const FoldedTexts &texts, Function found)
{
    if (test.kind == CellTest::Kind::Contains) {
        texts.forEachContaining(test.text, found);
        return;
    }
    for (quint32 id = 0; id < texts.size(); ++id) {
        if (holdsSeveral ? holdsWholeOrPart(test, texts.at(id)) : holdsWhole(test, texts.at(id)))
            found(id);
    }
}

template <typename Predicate> void markWhere(Marks &marks, Predicate holds)
{
    for (quint32 machine = 0; machine < marks.size(); ++machine)
        marks[machine] |= static_cast<quint8>(holds(MachineIndex{machine}));
}

void markTexts(const CellTest &test, const Column &column, const FoldedTexts &texts, Marks &marks)
{
    if (!column.texts->isPooled()) {
        forEachText(test, column.holdsSeveral, texts, [&marks](quint32 id) {
            if (id < marks.size())
                marks[id] = 1;
        });
        return;
    }
    Marks chosen(texts.size());
    bool any = false;
    forEachText(test, column.holdsSeveral, texts, [&](quint32 id) {
        chosen[id] = 1;
        any = true;
    });
    if (any)
        markWhere(marks, [&](MachineIndex machine) { return chosen[column.texts->idOf(machine)]; });
}

void markPlaces(const CellTest &test, const Column &column, Marks &marks)
{
    const auto isChosen
        = [&places = test.places](quint32 place) { return place < places.size() && places[place]; };
    switch (column.kind) {
    case ColumnKind::Version:
        markWhere(marks, [&](MachineIndex machine) { return isChosen(column.versions->idOf(machine)); });
        return;
    case ColumnKind::Flag:
        markWhere(marks, [&](MachineIndex machine) {
            return isChosen(static_cast<quint32>(column.flags[machine.value]));
        });
        return;
    case ColumnKind::Categories: {
        quint32 bits = 0;
        for (quint32 place = 0; place < test.places.size(); ++place)
            bits |= quint32{test.places[place]} << place;
        markWhere(marks, [&](MachineIndex machine) { return (column.number(machine) & bits) != 0; });
        return;
    }
    default:
        markWhere(marks, [&](MachineIndex machine) { return isChosen(column.number(machine)); });
    }
}

void markRange(const CellTest &test, const Column &column, Marks &marks)
{
    const auto isWithin = [&test](qint64 value) { return test.from <= value && value <= test.to; };
    if (column.kind == ColumnKind::Time) {
        markWhere(marks, [&](MachineIndex machine) {
            const LocalTime time = column.time(machine);
            return isWithin(time.isKnown() ? time.seconds() : -1);
        });
    } else {
        markWhere(marks, [&](MachineIndex machine) { return isWithin(column.number(machine)); });
    }
}

void mark(const CellTest &test, const Column &column, const SearchIndex &index, Marks &marks)
{
    switch (test.kind) {
    case CellTest::Kind::Contains:
    case CellTest::Kind::Equals:
    case CellTest::Kind::Matches:
        markTexts(test, column, index.of(column.texts), marks);
        return;
    case CellTest::Kind::Places:
        markPlaces(test, column, marks);
        return;
    case CellTest::Kind::Range:
        markRange(test, column, marks);
        return;
    }
}

} // namespace

Result<MachineList> filter(const Query &query, const std::vector<Column> &columns, const SearchIndex &index,
                           const MachineList &among, Progress &progress)
{
    if (query.conditions.empty() || among.empty())
        return among;
    const size_t size = std::ranges::max(among).value + size_t{1};
    Marks passing(size, 1);
    Marks holding(size);
    for (size_t i = 0; i < query.conditions.size(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(query.conditions.size()));
        const QueryCondition &condition = query.conditions[i];
        std::ranges::fill(holding, quint8{0});
        for (const CellTest &test : condition.anyOf) {
            if (progress.isCancelled())
                return Failure::byCancelling();
            mark(test, columns[static_cast<size_t>(test.column)], index, holding);
        }
        const quint8 negated = condition.negated;
        std::ranges::transform(passing, holding, passing.begin(), [negated](quint8 passes, quint8 holds) {
            return static_cast<quint8>(passes & (holds ^ negated));
        });
    }
    MachineList list;
    list.reserve(static_cast<size_t>(std::ranges::count(passing, 1)));
    std::ranges::copy_if(among, std::back_inserter(list),
                         [&passing](MachineIndex machine) { return passing[machine.value] != 0; });
    return list;
}

} // namespace tracker
