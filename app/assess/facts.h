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

/// The cells of a column; where there is no such column, every machine has the same unknown one.
template <typename T> class Cells {
public:
    explicit Cells(std::span<const T> column)
        : m_first(column.empty() ? &unknown : column.data())
        , m_step(column.empty() ? 0 : 1)
    {
    }

    T operator[](quint32 machine) const { return m_first[machine * m_step]; }

private:
    static constexpr T unknown{};

    const T *m_first;
    quint32 m_step;
};

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

    Cells<LocalTime> timesOf(std::optional<Field> field) const;
    Cells<Flag> flagsOf(std::optional<Field> field) const;

    const Fleet &m_fleet;
    const Procedure &m_procedure;
    LocalTime m_asOf;
    TextFacts m_scope;
    TextFacts m_sites;
    std::vector<std::vector<Facts>> m_byVersion; // by step, then by distinct version
};

} // namespace tracker
