// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/fleet.h"
#include "app/procedure/procedure.h"

#include <functional>
#include <span>
#include <vector>

namespace tracker {

/// What a text column says of machines. Pooled texts are judged once each, when it is made.
class TextFacts {
public:
    using Judge = std::function<Facts(std::string_view)>;

    /// Without a column every text is blank.
    TextFacts(const TextColumn *column, Judge judge);

    void addTo(quint32 first, std::span<Facts> facts) const;

private:
    const TextColumn *m_column;
    Judge m_judge;
    std::vector<Facts> m_byText; // empty when the column is not pooled
};

/// Finds out what is known of the machines of a fleet at one moment. Texts and versions are judged once each,
/// when it is made. It borrows the fleet and the procedure.
class FactReader {
public:
    FactReader(const Fleet &fleet, const Procedure &procedure, LocalTime asOf);

    /// As many machines as read() takes at once: so few that their facts stay in the nearest cache.
    static constexpr quint32 most = 2048;
    /// Overwrites \a facts with those of as many machines from \a first on.
    void read(quint32 first, std::span<Facts> facts) const;

private:
    void addDuplicates(quint32 first, std::span<Facts> facts) const;
    void addHold(quint32 first, std::span<Facts> facts) const;
    void addVersions(quint32 first, std::span<Facts> facts) const;
    void addComponent(const Component &component, quint32 first, std::span<Facts> facts) const;
    void addUpgrade(const Step &step, quint32 first, std::span<Facts> facts) const;
    void addRestart(const Step &step, quint32 first, std::span<Facts> facts) const;
    void addClocks(quint32 first, std::span<Facts> facts) const;
    void addTimer(const Timer &timer, quint32 first, std::span<Facts> facts) const;

    // The cells of a column from a machine on; where there is no such column, as many unknown ones as read()
    // takes.
    const LocalTime *times(std::optional<Field> field, quint32 first) const;
    const Flag *flags(std::optional<Field> field, quint32 first) const;

    const Fleet &m_fleet;
    const Procedure &m_procedure;
    LocalTime m_asOf;
    TextFacts m_scope;
    TextFacts m_sites;
    std::vector<std::vector<Facts>> m_byVersion; // by step, then by distinct version
};

} // namespace tracker
