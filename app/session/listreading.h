// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/importprofile.h"
#include "app/session/snapshot.h"

#include <optional>

namespace tracker {

/// Lists that are to be read, all that is to be done with them on the way, and then what came of it.
struct ListReading {
    Inputs inputs;
    std::shared_ptr<const Snapshot> before; ///< what is the same in it is not read again; null: all is read
    QString profile; ///< name of the one that the choices come from, if any
    QString profileFile; ///< where profiles are kept
    /// Looks into the lists first. Those with a profile for their columns are read by its choices, the others
    /// as they are guessed, unless a guess is doubtful.
    bool looksFirst = false;
    std::vector<ImportProfile> toRemember; ///< once the lists are read
    std::optional<LocalTime> timeBefore; ///< the inventory time that another one takes the place of

    std::shared_ptr<const Snapshot> snapshot; ///< with what a table shows; null where a person is to be asked
    QStringList doubts; ///< what a person should look at before the lists are read, a sentence each
    QString notRemembered; ///< why profiles could not be kept; empty: they are
};

/// \a reading with what came of it: a snapshot, or doubts.
Result<ListReading> carriedOut(ListReading reading, Progress &progress,
                               const std::shared_ptr<std::atomic<quint64>> &rowsRead = nullptr);

/// What speaks against the lists of \a snapshot, a sentence each: by themselves, after those of \a before
/// (null: none), and for the procedure.
QStringList doubtsAbout(const Snapshot &snapshot, const Snapshot *before, const QLocale &locale);

} // namespace tracker
