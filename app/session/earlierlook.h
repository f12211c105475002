// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"

namespace tracker {

/// An earlier list that a person named, before its inventory time is agreed on.
struct EarlierLook {
    ListInput list; ///< with the choices it is read by
    InventoryTime inventoryTime; ///< as it was found
};

/// Looks into the earlier list at \a path. Where the lists of \a snapshot have its columns it is read as they
/// are, else by the profile for them in \a profileFile, else as it is guessed.
Result<EarlierLook> lookAtEarlier(const QString &path, const Snapshot &snapshot, const QString &profileFile,
                                  Progress &progress);

} // namespace tracker
