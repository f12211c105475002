// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleetbuilder.h"

#include <vector>

namespace tracker {

/// Makes a fleet row by row: what is set is of the machine of the last row.
class FleetRows : public FleetBuilder {
public:
    using FleetBuilder::FleetBuilder;
    using FleetBuilder::joinOrAdd;

    MachineIndex joinOrAdd(std::string_view name, std::string_view smsId, quint32 record)
    {
        const Row row{name, smsId, record};
        std::vector<MachineIndex> machines;
        joinOrAdd({&row, 1}, machines);
        return m_machine = machines.front();
    }
    void setText(Field field, std::string_view text) { setTexts(field, {&m_machine, 1}, {&text, 1}); }
    void setTime(Field field, LocalTime time) { setTimes(field, {&m_machine, 1}, {&time, 1}); }
    void setVersion(Field field, Version version) { setVersions(field, {&m_machine, 1}, {&version, 1}); }
    void setFlag(Field field, Flag flag) { setFlags(field, {&m_machine, 1}, {&flag, 1}); }
    void setExtra(int column, std::string_view text) { setExtras(column, {&m_machine, 1}, {&text, 1}); }

private:
    MachineIndex m_machine;
};

} // namespace tracker
