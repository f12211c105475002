// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleetbuilder.h"
#include "app/sources/componentrows.h"
#include "app/sources/inventorytime.h"
#include "app/sources/rowreader.h"
#include "app/sources/spellingtally.h"

namespace tracker {

/// Puts the rows of one list into a fleet that may already hold those of others.
class FleetFeed {
public:
    /// \a bytes are those of the list; \a firstRecord counts over all lists; \a latest bounds the inventory
    /// time, for which other times than Last Seen are looked at where \a othersToo says so. Names go by \a
    /// spellings, which must outlive the feed.
    FleetFeed(FleetBuilder &builder, const ListLayout &layout, qint64 bytes, quint32 firstRecord,
              LocalTime latest, bool othersToo, const Spellings &spellings);

    void take(const RowBlock &block);
    /// To be called after the last block.
    void finish();

    quint32 rows() const { return m_rows; }
    /// Which names were read otherwise than they are written, a sentence each.
    QStringList notes() const { return m_spelled.sentences(); }
    /// The newest "Last Seen" and the newest of the other times that can stand for the list's moment
    /// (contract §1).
    LocalTime newestLastSeen() const { return m_lastSeen.find(m_machineCount); }
    LocalTime newestOther() const { return m_otherTimes.find(m_machineCount); }

private:
    void expectMoreLike(const RowBlock &block);
    void join(const RowBlock &block);
    void spell(const RowBlock &block);
    void takeColumn(size_t place, const ColumnValues &values);

    FleetBuilder &m_builder;
    const ListLayout &m_layout;
    qint64 m_bytes;
    quint32 m_firstRecord;
    std::optional<size_t> m_smsIds; // the column of SMS ids
    std::optional<ComponentRows> m_components; // when each machine has a row per component
    std::vector<int> m_extras; // by column, as the builder numbers them; -1 for none
    const Spellings &m_spellings;
    SpellingTally m_spelled;
    std::vector<std::string_view> m_domains; // that names tell, of the rows in hand; empty where none does
    quint32 m_records = 0; // before the block in hand
    std::vector<FleetBuilder::Row> m_named; // the rows of the block in hand
    std::vector<MachineIndex> m_machines; // of the block in hand, by row
    std::vector<bool> m_listed; // by machine, whether this list has it
    bool m_othersToo;
    NewestTime m_lastSeen;
    NewestTime m_otherTimes;
    quint32 m_rows = 0;
    quint32 m_machineCount = 0;
};

} // namespace tracker
