// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"
#include "app/fleet/identity.h"
#include "app/fleet/textunion.h"

#include <QHash>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace tracker {

/// Grows a text column; decides by itself whether texts repeat enough to be pooled.
class TextColumnBuilder {
public:
    TextColumnBuilder() { m_column.m_texts.append({}); }

    /// \a hash is hashOf(\a text).
    void set(quint32 machine, std::string_view text, quint64 hash);
    /// Adds the texts in \a text, separated by ; or , to those of \a machine: they count once finish() has
    /// put them together.
    void unite(quint32 machine, std::string_view text, quint64 hash);
    void prefetch(quint64 hash) const { m_known.prefetch(hash); }
    std::string_view at(quint32 machine) const;
    bool isBlank(quint32 machine) const { return m_column.m_ids[machine] == 0; }
    /// Makes room for machines up to \a size, of which there will perhaps be \a expected.
    void resize(quint32 size, quint32 expected);
    /// The column for \a size machines; the builder is empty afterwards.
    TextColumn finish(quint32 size);
    /// A column with a text per machine.
    static TextColumn plain(StringPool texts);

private:
    quint32 idOf(std::string_view text, quint64 hash);

    TextColumn m_column; // its text 0 is blank
    HashIndex m_known;
    TextUnion m_united;
    bool m_repeats = true; // until the column turns out to hold a text per machine
};

/// Makes a fleet of rows in the order of the lists, joining rows of the same machine (contract §1, "Same
/// machine twice"). First joinOrAdd() rows, then set their cells; cells never set are blank or unknown.
class FleetBuilder {
public:
    explicit FleetBuilder(const FieldTable &fields = {});

    /// Tells how many more machines there will be, roughly, and how long their names are together: for speed.
    void expect(quint32 machines, size_t nameBytes);

    struct Row {
        std::string_view name; ///< trimmed, not empty
        std::string_view smsId; ///< trimmed, may be empty
        quint32 record = 0; ///< its number over all lists, ascending from call to call
    };
    /// The machines of \a rows are appended to \a machines.
    void joinOrAdd(std::span<const Row> rows, std::vector<MachineIndex> &machines);

    // Of the rows of a machine the first text that is not blank, the newest time, the highest version and yes
    // over no over unknown win; texts of fields that unite (sites) are put together in order. Machines may
    // repeat.
    void setTexts(Field field, std::span<const MachineIndex> machines,
                  std::span<const std::string_view> texts);
    void setTimes(Field field, std::span<const MachineIndex> machines, std::span<const LocalTime> times);
    void setVersions(Field field, std::span<const MachineIndex> machines, std::span<const Version> versions);
    void setFlags(Field field, std::span<const MachineIndex> machines, std::span<const Flag> flags);
    /// \a column as addExtraColumn() numbered it.
    void setExtras(int column, std::span<const MachineIndex> machines,
                   std::span<const std::string_view> texts);

    /// A column of the lists that is none of our fields; the same header gives the same number.
    int addExtraColumn(const QString &header);

    /// For those that share their host with another under another name.
    void markNamesakes(std::span<const MachineIndex> machines);

    quint32 size() const { return m_size; }
    const StringPool &names() const { return m_names; }
    std::string_view name(MachineIndex machine) const { return m_names.at(machine.value); }
    /// As known so far.
    std::string_view text(Field field, MachineIndex machine) const
    {
        const auto &column = m_texts[field.place()];
        return column ? column->at(machine.value) : std::string_view();
    }
    /// The builder is empty afterwards.
    std::shared_ptr<const Fleet> build();

private:
    MachineIndex machineOf(const Row &row, quint64 nameHash);
    void markDuplicates();
    TextColumnBuilder &textColumn(Field field);
    template <typename Set>
    void setTexts(TextColumnBuilder &column, std::span<const std::string_view> texts, Set &&set);
    template <typename T> void resize(LargeVector<T> &column) const
    {
        if (column.capacity() < m_expected)
            column.reserve(m_expected);
        column.resize(m_size);
    }

    FieldTable m_fields;
    Fleet m_fleet;
    quint32 m_size = 0;
    quint32 m_expected = 0;
    IdentityIndex m_known;
    std::vector<quint32> m_namesakes; // machines that share their name with another
    StringPool m_names;
    std::vector<std::optional<TextColumnBuilder>> m_texts; // by place of the field
    std::vector<HashIndex> m_versions; // numbers of the versions, likewise
    std::vector<QString> m_extraHeaders;
    QHash<QString, int> m_extraPlaces; // by header
    std::vector<TextColumnBuilder> m_extra;
    std::vector<quint64> m_nameHashes; // of the rows in hand
    std::vector<quint64> m_textHashes; // of the texts in hand
};

} // namespace tracker
