// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/importprofile.h"

namespace tracker {

/// \a wish, or with a number after it where a profile has that name.
QString freeProfileName(const std::vector<ImportProfile> &profiles, const QString &wish);

/// Puts \a profile first, in place of one of its name.
void putProfile(std::vector<ImportProfile> &profiles, ImportProfile profile);

/// Puts the choices of \a profile in place of those known for its signature, under the known name. Where none
/// are known, it becomes the first profile under a free name.
void rememberProfile(std::vector<ImportProfile> &profiles, ImportProfile profile);
/// The same with the profiles that are kept in \a file.
Result<void> rememberProfiles(const QString &file, const std::vector<ImportProfile> &profiles);

} // namespace tracker
