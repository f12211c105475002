// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/base/localtime.h"
#include "app/base/version.h"
#include "app/fields/fieldtable.h"
#include "app/fleet/largepages.h"
#include "app/fleet/machineindex.h"
#include "app/fleet/packedids.h"
#include "app/fleet/textcolumn.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// Versions repeat, so each distinct one is held once.
class VersionColumn {
public:
    Version at(MachineIndex machine) const { return m_versions[m_ids[machine.value]]; }
    /// The distinct versions, the unknown one first.
    const std::vector<Version> &versions() const { return m_versions; }
    quint32 idOf(MachineIndex machine) const { return m_ids[machine.value]; }
    qint64 bytes() const
    {
        return m_ids.bytes() + static_cast<qint64>(m_versions.capacity() * sizeof(Version));
    }

private:
    friend class FleetBuilder;

    void finish(quint32 size)
    {
        m_versions.shrink_to_fit();
        m_ids.resize(size);
        m_ids.squeeze();
    }

    std::vector<Version> m_versions{Version()};
    PackedIds m_ids;
};

/// A column that is none of our fields: kept as it was listed.
struct ExtraColumn {
    QString header;
    TextColumn text;
};

/// The machines of one or more client lists, in columns. Immutable once built (FleetBuilder) and shared.
class Fleet {
public:
    quint32 size() const { return m_names.texts().size(); }
    /// The fields that its lists were read for.
    const FieldTable &fields() const { return m_fields; }

    std::string_view name(MachineIndex machine) const { return m_names.at(machine); }

    /// A column of the list, or null or empty when no list had that field. \a field must be of that kind.
    const TextColumn *texts(Field field) const
    {
        return field == Field::Name ? &m_names : optionalAt(m_texts, field);
    }
    const VersionColumn *versions(Field field) const { return optionalAt(m_versions, field); }
    std::span<const LocalTime> times(Field field) const { return columnAt(m_times, field); }
    std::span<const Flag> flags(Field field) const { return columnAt(m_flags, field); }
    bool has(Field field) const;

    /// A cell, blank or unknown where there is no such column.
    std::string_view text(Field field, MachineIndex machine) const
    {
        const TextColumn *column = texts(field);
        return column ? column->at(machine) : std::string_view();
    }
    Version version(Field field, MachineIndex machine) const
    {
        const VersionColumn *column = versions(field);
        return column ? column->at(machine) : Version();
    }
    LocalTime time(Field field, MachineIndex machine) const
    {
        const auto column = times(field);
        return column.empty() ? LocalTime() : column[machine.value];
    }
    Flag flag(Field field, MachineIndex machine) const
    {
        const auto column = flags(field);
        return column.empty() ? Flag::Unknown : column[machine.value];
    }

    const std::vector<ExtraColumn> &extraColumns() const { return m_extra; }

    /// The same name with two SMS ids, the same SMS id under two names (contract §1).
    bool hasDuplicateName(MachineIndex machine) const { return isMarked(m_duplicateNames, machine); }
    bool hasDuplicateId(MachineIndex machine) const { return isMarked(m_duplicateIds, machine); }

    /// The records a machine was read from, ascending: numbers from 0 over all lists, blank and rejected ones
    /// counted.
    std::vector<quint32> recordsOf(MachineIndex machine) const;

    /// Heap bytes held.
    qint64 bytes() const;

private:
    friend class FleetBuilder;

    explicit Fleet(const FieldTable &fields)
        : m_fields(fields)
        , m_texts(fields.size())
        , m_versions(fields.size())
        , m_times(fields.size())
        , m_flags(fields.size())
    {
    }

    // A field of another table may lie behind those of this one.
    template <typename T>
    static const T *optionalAt(const std::vector<std::optional<T>> &columns, Field field)
    {
        return field.place() < columns.size() && columns[field.place()] ? &*columns[field.place()] : nullptr;
    }
    template <typename T>
    static std::span<const T> columnAt(const std::vector<LargeVector<T>> &columns, Field field)
    {
        return field.place() < columns.size() ? std::span<const T>(columns[field.place()])
                                              : std::span<const T>();
    }
    static bool isMarked(const std::vector<bool> &marks, MachineIndex machine)
    {
        return !marks.empty() && marks[machine.value];
    }

    struct MergedRecord {
        MachineIndex machine;
        quint32 record;
    };

    FieldTable m_fields;
    TextColumn m_names;
    // By place of the field.
    std::vector<std::optional<TextColumn>> m_texts;
    std::vector<std::optional<VersionColumn>> m_versions;
    std::vector<LargeVector<LocalTime>> m_times;
    std::vector<LargeVector<Flag>> m_flags;
    std::vector<ExtraColumn> m_extra;
    std::vector<bool> m_duplicateNames;
    std::vector<bool> m_duplicateIds;
    LargeVector<quint32> m_firstRecords;
    std::vector<MergedRecord> m_mergedRecords; // by machine, then record
};

} // namespace tracker
