// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/importprofile.h"

#include <functional>

namespace tracker {

/// \a wish, or with a number after it where a profile has that name.
QString freeProfileName(const std::vector<ImportProfile> &profiles, const QString &wish);

/// Puts \a profile first, in place of one of its name.
void putProfile(std::vector<ImportProfile> &profiles, ImportProfile profile);

/// Puts the choices of \a profile in place of those known for its signature, under the known name. Where none
/// are known, it becomes the first profile under a free name.
void rememberProfile(std::vector<ImportProfile> &profiles, ImportProfile profile);

using ProfileChange = std::function<void(std::vector<ImportProfile> &profiles)>;

/// Changes the profiles that are kept in \a file, between whose reading and writing no other program does so.
/// What is kept then; a file that cannot be read or written stays as it is.
Result<std::vector<ImportProfile>> changeProfiles(const QString &file, const ProfileChange &change);

/// What was done to \a before to become \a after, to be done to others, too: profiles are told by their
/// names.
ProfileChange changeBetween(const std::vector<ImportProfile> &before,
                            const std::vector<ImportProfile> &after);

/// Remembers each of \a profiles in \a file.
Result<void> rememberProfiles(const QString &file, const std::vector<ImportProfile> &profiles);

} // namespace tracker
