// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/import/clientlist.h"

namespace tracker {

/// One list to read: a file, or text that is already here (paste, standard input).
struct ListInput {
    QString path; ///< empty for text
    QByteArray text;
    QString name; ///< for messages where there is no path
};

struct ImportRequest {
    std::vector<ListInput> inputs;
    LocalTime asOf; ///< the inventory time, if the user gives it
    LocalTime now; ///< the present moment: stands for the modification time of text
};

/// Reads client lists by contract §1 into one fleet. Fails, with the file named, when one cannot be read, holds no
/// client list, no machine, or a NUL byte in text; then nothing is kept.
Result<std::shared_ptr<const ClientList>> importClientLists(const ImportRequest &request, Progress &progress);

/// A cell as it stands in its file.
struct EvidenceCell {
    QString file;
    quint32 line = 0; ///< physical line the row begins on
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
