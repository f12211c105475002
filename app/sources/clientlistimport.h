// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/sources/clientlist.h"
#include "app/sources/evidence.h"

#include <atomic>

namespace tracker {

struct ImportRequest {
    std::vector<ListInput> inputs; ///< all of the same fields
    LocalTime asOf; ///< the inventory time, if the user gives it
    LocalTime now; ///< the present moment: stands for the modification time of text
    bool oneThread = false; ///< read on the caller's thread alone; what comes of it is the same
    /// Counts the rows as they are read, for whoever watches; null if nobody does.
    std::shared_ptr<std::atomic<quint64>> rowsRead = nullptr;
};

/// Reads client lists by contract §1 into one fleet. Fails, with the file named, when one cannot be read,
/// holds no client list, no machine, or a NUL byte in text; then nothing is kept.
Result<std::shared_ptr<const ClientList>> importClientLists(const ImportRequest &request, Progress &progress);

/// \a list as it is when it is read for the inventory time \a asOf; unknown: the one that it says itself.
/// Null where other times of it would be believed then, so that it has to be read again.
std::shared_ptr<const ClientList> listAt(const std::shared_ptr<const ClientList> &list, LocalTime asOf);

} // namespace tracker
