// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/clientlist.h"

namespace tracker {

/// A cell as it stands in its file.
struct EvidenceCell {
    QString file;
    int place = 0; ///< of the file, in ClientList::files
    quint32 record = 0; ///< number of the row in its file, from 0
    quint32 line = 0; ///< physical line the row begins on
    RowNames rows; ///< what it is called
    int column = 0; ///< from 1
    QString header;
    Field field = Field::Name;
    QString text;
};

/// Reads the cells of \a fields again from the rows of \a machine, blank ones left out. Fails when a file has
/// changed since it was imported, or is gone.
Result<std::vector<EvidenceCell>> readEvidence(const ClientList &list, MachineIndex machine,
                                               const std::vector<Field> &fields);

} // namespace tracker
