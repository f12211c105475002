// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/order.h"

#include "app/fleet/naturalorder.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace tracker {

namespace {

/// Ranks of \a values by their places; equal ones, for which neither is less, share a rank.
template <typename Value> std::vector<quint32> ranksOfDistinct(const std::vector<Value> &values)
{
    std::vector<quint32> order(values.size());
    for (quint32 id = 0; id < order.size(); ++id)
        order[id] = id;
    std::ranges::sort(order, [&values](quint32 a, quint32 b) { return values[a] < values[b]; });
    std::vector<quint32> ranks(values.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i - 1]] < values[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

Result<std::vector<quint32>> collatedRanks(const StringPool &texts, const QLocale &locale, Progress &progress)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (quint32 id = 0; id < texts.size(); ++id) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        progress.report(id, texts.size());
        const std::string_view text = texts.at(id);
        keys.push_back(collator.sortKey(QString::fromUtf8(text)));
    }
    return ranksOfDistinct(keys);
}

template <typename Function> Ranks ranksFrom(quint32 size, Function rankOf)
{
    Ranks ranks(size);
    for (quint32 machine = 0; machine < size; ++machine)
        ranks[machine] = rankOf(MachineIndex{machine});
    return ranks;
}

Result<Ranks> ranksOfTexts(const TextColumn &column, quint32 size, const QLocale &locale, Progress &progress)
{
    const StringPool &texts = column.texts();
    // Collating costs too much for a million names, and in the C locale it knows neither case nor numbers.
    const bool collates = column.isPooled() && locale.language() != QLocale::C;
    auto ranks = collates ? collatedRanks(texts, locale, progress) : naturalRanks(texts, progress);
    if (!ranks)
        return ranks;
    for (quint32 id = 0; id < texts.size(); ++id) {
        if (texts.at(id).empty())
            (*ranks)[id] = blankRank;
    }
    if (!column.isPooled())
        return ranks;
    return ranksFrom(size, [&](MachineIndex machine) { return (*ranks)[column.idOf(machine)]; });
}

Ranks ranksOfVersions(const VersionColumn &column, quint32 size)
{
    std::vector<quint32> ranks = ranksOfDistinct(column.versions());
    for (size_t id = 0; id < ranks.size(); ++id) {
        if (!column.versions()[id].isKnown())
            ranks[id] = blankRank;
    }
    return ranksFrom(size, [&](MachineIndex machine) { return ranks[column.idOf(machine)]; });
}

quint32 rankOf(Flag flag)
{
    return flag == Flag::Unknown ? blankRank : static_cast<quint32>(flag);
}

/// Sets of categories go by their first category, then by their second.
quint32 rankOfSet(quint32 bits, size_t categoryCount)
{
    if (bits == 0)
        return blankRank;
    quint32 rank = 0;
    for (size_t place = 0; place < categoryCount; ++place)
        rank = (rank << 1) | (~(bits >> place) & 1);
    return rank;
}

} // namespace

Result<Ranks> ranksOf(const Column &column, quint32 size, const QLocale &locale, Progress &progress)
{
    switch (column.kind) {
    case ColumnKind::Text:
        return ranksOfTexts(*column.texts, size, locale, progress);
    case ColumnKind::Version:
        return ranksOfVersions(*column.versions, size);
    case ColumnKind::Time:
        return ranksFrom(size, [&column](MachineIndex machine) {
            const LocalTime time = column.time(machine);
            return time.isKnown() ? static_cast<quint32>(time.seconds()) : blankRank;
        });
    case ColumnKind::Flag:
        return ranksFrom(size,
                         [&column](MachineIndex machine) { return rankOf(column.flags[machine.value]); });
    case ColumnKind::Categories:
        return ranksFrom(size, [&column](MachineIndex machine) {
            return rankOfSet(column.number(machine), column.categories.size());
        });
    case ColumnKind::Category:
    case ColumnKind::Number:
        break;
    }
    return ranksFrom(size, column.number);
}

MachineList ordered(const MachineList &machines, const Ranks &ranks, Qt::SortOrder direction)
{
    quint32 least = blankRank;
    quint32 greatest = 0;
    for (const MachineIndex machine : machines) {
        const quint32 rank = ranks[machine.value];
        if (rank == blankRank)
            continue;
        least = std::min(least, rank);
        greatest = std::max(greatest, rank);
    }
    if (least > greatest)
        return machines;

    // A stable radix sort, 11 bits at a time, of keys from 0; blank cells have the greatest key in both
    // directions.
    struct Keyed {
        quint32 key;
        MachineIndex machine;
    };
    constexpr int digitBits = 11;
    constexpr quint32 digitCount = 1 << digitBits;
    const quint32 blankKey = greatest - least + 1;
    std::vector<Keyed> from;
    from.reserve(machines.size());
    for (const MachineIndex machine : machines) {
        const quint32 rank = ranks[machine.value];
        const quint32 key = direction == Qt::AscendingOrder ? rank - least : greatest - rank;
        from.push_back({rank == blankRank ? blankKey : key, machine});
    }
    std::vector<Keyed> to(from.size());
    for (int shift = 0; shift < 32 && (blankKey >> shift) != 0; shift += digitBits) {
        std::array<quint32, digitCount> places{};
        for (const Keyed &keyed : from)
            ++places[(keyed.key >> shift) & (digitCount - 1)];
        quint32 place = 0;
        for (quint32 &p : places)
            place += std::exchange(p, place);
        for (const Keyed &keyed : from)
            to[places[(keyed.key >> shift) & (digitCount - 1)]++] = keyed;
        std::swap(from, to);
    }
    MachineList list(from.size());
    std::ranges::transform(from, list.begin(), &Keyed::machine);
    return list;
}

} // namespace tracker
