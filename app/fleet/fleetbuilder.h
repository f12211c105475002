// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tracker {

/// Grows a text column; decides by itself whether texts repeat enough to be pooled.
class TextColumnBuilder {
public:
    void set(quint32 machine, std::string_view text);
    std::string_view at(quint32 machine) const;
    /// The column for \a size machines; the builder is empty afterwards.
    TextColumn finish(quint32 size);
    /// A column with a text per machine.
    static TextColumn plain(StringPool texts);

private:
    TextColumn m_column;
    std::unordered_map<std::string, quint32> m_known;
};

/// Makes a fleet of rows in the order of the lists, joining rows of the same machine (contract §1, "Same machine
/// twice"). First joinOrAdd() a row, then set its cells; cells never set are blank or unknown.
class FleetBuilder {
public:
    struct Joined {
        MachineIndex machine;
        bool isNew = true;
    };
    /// \a name is trimmed and not empty; \a smsId is trimmed and may be empty; \a record is the row's number over all
    /// lists, ascending from call to call.
    Joined joinOrAdd(std::string_view name, std::string_view smsId, quint32 record);

    // For the machine of the last row: the first text that is not blank, the newest time, the highest version and yes
    // over no over unknown win; sites are united in order.
    void setText(Field field, std::string_view text);
    void setTime(Field field, LocalTime time);
    void setVersion(Field field, Version version);
    void setFlag(Field field, Flag flag);
    /// \a column as addExtraColumn() numbered it.
    void setExtra(int column, std::string_view text);
    /// A column of the lists that is none of our fields; the same header gives the same number.
    int addExtraColumn(const QString &header);

    quint32 size() const { return m_size; }
    /// The builder is empty afterwards.
    std::shared_ptr<const Fleet> build();

private:
    void markDuplicates();

    Fleet m_fleet;
    quint32 m_size = 0;
    quint32 m_current = 0;
    std::vector<std::string> m_foldedIds; // by machine, without case; empty when it has none
    std::unordered_map<std::string, std::vector<quint32>> m_byName; // folded name → its machines, in order
    StringPool m_names;
    std::array<std::optional<TextColumnBuilder>, fieldCount> m_texts;
    std::vector<QString> m_extraHeaders;
    std::vector<TextColumnBuilder> m_extra;
};

} // namespace tracker
