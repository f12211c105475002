// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/machineindex.h"
#include "app/forecast/intervention/scenario.h"
#include "app/procedure/procedure.h"
#include "app/sources/listinput.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace tracker {

/// An older list of the same fleet.
struct EarlierInput {
    ListInput list;
    LocalTime asOf; ///< unknown: found in the list

    bool operator==(const EarlierInput &) const = default;
};

/// Machines that were chosen otherwise than by a filter.
struct ChosenMachines {
    std::shared_ptr<const MachineList> machines; ///< in the order of the list
    QString sentence; ///< which ones

    bool operator==(const ChosenMachines &) const = default;
};

/// Everything a person has a say in. All that window, paper and command line show follows from it.
struct Inputs {
    std::vector<ListInput> lists;
    LocalTime asOf; ///< the inventory time; unknown: found in the lists
    LocalTime now; ///< the present moment, which text without a file is of
    std::shared_ptr<const Procedure> procedure;

    QString filter; ///< empty: every machine
    ChosenMachines among; ///< only these; null: all

    std::vector<EarlierInput> earlier; ///< the habit is learned from these, too
    RestartScenario restarts;
    QString only; ///< a filter: the machines that the scenario is about, among those it names; empty: all
    int hours = 336; ///< that are projected
    std::vector<EarlierInput> backtests; ///< lists whose projections are held against what came

    /// Whether only some of the machines are shown, counted and projected.
    bool isNarrowed() const { return !filter.isEmpty() || among.machines; }
};

/// \a inputs with all lists to be read for the fields of the procedure.
Inputs withFieldsOfProcedure(Inputs inputs);

/// All files that are read for \a inputs: lists, earlier lists, the procedure.
QStringList filesReadFor(const Inputs &inputs);

/// The lists for a person: "clients.csv, labs.csv", or how many they are.
QString listNames(const std::vector<ListInput> &lists);

/// What the machines are narrowed by, for a person; empty for all of them.
QString narrowingText(const Inputs &inputs);

} // namespace tracker
