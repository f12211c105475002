// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/machinecolumn.h"

#include "app/base/format.h"
#include "app/base/shown.h"
#include "app/fleet/querycolumns.h"
#include "app/output/cell.h"

#include <QStringList>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

using Words = std::vector<std::string>;

Words idsOf(const std::vector<Category> &categories)
{
    Words ids;
    for (const Category &category : categories)
        ids.push_back(category.id.toStdString());
    return ids;
}

Words textsOf(const std::vector<Version> &versions)
{
    Words texts;
    for (const Version &version : versions)
        texts.push_back(version.toString().toStdString());
    return texts;
}

/// The ids whose bits are set, separated by spaces; each set of them is put together once.
class SetsOfIds {
public:
    explicit SetsOfIds(Words ids)
        : m_ids(std::move(ids))
    {
    }

    const std::string &at(quint32 bits)
    {
        const auto [words, isNew] = m_sets.try_emplace(bits);
        for (size_t i = 0; isNew && i < m_ids.size(); ++i) {
            if ((bits >> i) & 1)
                words->second.append(words->second.empty() ? "" : " ").append(m_ids[i]);
        }
        return words->second;
    }

private:
    Words m_ids;
    std::unordered_map<quint32, std::string> m_sets;
};

CellText cellInIds(const Column &column, const MachineList &machines)
{
    switch (column.kind) {
    case ColumnKind::Text:
        if (!column.texts)
            return [](quint32, std::string &) { return std::string_view(); };
        return [&machines, &texts = *column.texts](quint32 row, std::string &) {
            return texts.at(machines[row]);
        };
    case ColumnKind::Version:
        return [&machines, &versions = *column.versions,
                texts = textsOf(column.versions->versions())](quint32 row, std::string &) {
            return std::string_view(texts[versions.idOf(machines[row])]);
        };
    case ColumnKind::Time:
        return [&machines, time = column.time](quint32 row, std::string &room) {
            return timeCell(time(machines[row]), room);
        };
    case ColumnKind::Flag:
        return [&machines, flags = column.flags](quint32 row, std::string &) -> std::string_view {
            switch (flags[machines[row].value]) {
            case Flag::Yes:
                return "yes";
            case Flag::No:
                return "no";
            case Flag::Unknown:
                return {};
            }
            Q_UNREACHABLE();
        };
    case ColumnKind::Category:
        return [&machines, number = column.number, ids = idsOf(column.categories)](
                   quint32 row, std::string &) { return std::string_view(ids[number(machines[row])]); };
    case ColumnKind::Categories:
        return [&machines, number = column.number,
                sets = SetsOfIds(idsOf(column.categories))](quint32 row, std::string &) mutable {
            return std::string_view(sets.at(number(machines[row])));
        };
    case ColumnKind::Number:
        return [&machines, number = column.number](quint32 row, std::string &room) {
            return numberCell(number(machines[row]), room);
        };
    }
    Q_UNREACHABLE();
}

CellKind cellKindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Time:
        return CellKind::Time;
    case ColumnKind::Number:
        return CellKind::Number;
    case ColumnKind::Text:
    case ColumnKind::Version:
    case ColumnKind::Flag:
    case ColumnKind::Category:
    case ColumnKind::Categories:
        return CellKind::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

OutputColumn columnInIds(const Column &column, const MachineList &machines)
{
    return {.id = column.id.toStdString(),
            .title = column.title,
            .kind = cellKindOf(column.kind),
            .cell = cellInIds(column, machines)};
}

OutputColumn columnInWords(const Column &column, const MachineList &machines, const QLocale &locale)
{
    return {.id = column.id.toStdString(),
            .title = column.title,
            .kind = column.kind == ColumnKind::Number ? CellKind::Number : CellKind::Text,
            .cell = [&machines, column, locale](quint32 row, std::string &room) {
                return textCell(cellInWords(column, machines[row], locale), room);
            }};
}

QString cellInWords(const Column &column, MachineIndex machine, const QLocale &locale)
{
    switch (column.kind) {
    case ColumnKind::Text: {
        const std::string_view text = column.texts ? column.texts->at(machine) : std::string_view();
        return shownText(QString::fromUtf8(text));
    }
    case ColumnKind::Version:
        return column.versions->at(machine).toString();
    case ColumnKind::Time:
        return formatTime(column.time(machine), locale);
    case ColumnKind::Flag: {
        const Flag flag = column.flags[machine.value];
        return flag == Flag::Unknown ? QString() : categoriesOf(column)[static_cast<size_t>(flag)].title;
    }
    case ColumnKind::Category:
        return column.categories[column.number(machine)].title;
    case ColumnKind::Categories: {
        QStringList titles;
        const quint32 bits = column.number(machine);
        for (size_t place = 0; place < column.categories.size(); ++place) {
            if ((bits >> place) & 1)
                titles << column.categories[place].title;
        }
        return titles.join(u", "_s);
    }
    case ColumnKind::Number:
        return locale.toString(column.number(machine));
    }
    Q_UNREACHABLE();
}

} // namespace tracker
