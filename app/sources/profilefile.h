// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/importprofile.h"

namespace tracker {

/// Reads all profiles of a file; none where there is no such file yet. Fails, naming file, line and what is
/// wrong, when it is not a file of profiles.
Result<std::vector<ImportProfile>> readProfiles(const QString &path);

/// Puts \a profiles in place of what the file held; makes its folder where that is missing. Fails where it is
/// one of \a filesRead.
Result<void> writeProfiles(const QString &path, const std::vector<ImportProfile> &profiles,
                           const QStringList &filesRead = {});

} // namespace tracker
