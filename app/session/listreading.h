// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"
#include "app/sources/importprofile.h"

#include <QLocale>

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
    /// The procedure was chosen for such lists: it is remembered with their profiles.
    bool remembersProcedure = false;
    QStringList otherProcedures; ///< by Procedure::source, that may fit the lists better
    QLocale locale; ///< of the texts of procedures
    std::optional<LocalTime> timeBefore; ///< the inventory time that another one takes the place of

    std::shared_ptr<const Snapshot> snapshot; ///< with what a table shows; null where a person is to be asked
    QStringList doubts; ///< what a person should look at before the lists are read, a sentence each
    bool hasOwnProcedure = false; ///< it was chosen for such lists before
    QString notRemembered; ///< why profiles could not be kept; empty: they are
    /// One of the others whose fields the headers fit better than those of the procedure that was taken;
    /// null: none, or the procedure was chosen for such lists.
    std::shared_ptr<const Procedure> fitsBetter;
};

/// \a reading with what came of it: a snapshot, or doubts. Where lists like the first one have a procedure of
/// their own in a profile, and it looks first, they are judged by that.
Result<ListReading> carriedOut(ListReading reading, Progress &progress,
                               const std::shared_ptr<std::atomic<quint64>> &rowsRead = nullptr);

/// What speaks against the lists of \a snapshot, a sentence each: by themselves, after those of \a before
/// (null: none), and for the procedure.
QStringList doubtsAbout(const Snapshot &snapshot, const Snapshot *before, const QLocale &locale);

} // namespace tracker
