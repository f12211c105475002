// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/importprofile.h"

namespace tracker {

/// The profiles that --profile names: those of a file, or the one of that name in \a store, which is the path
/// of the window's own. None where nothing is named.
Result<std::vector<ImportProfile>> profilesNamed(const QString &nameOrFile, const QString &store);

/// The choices for \a input of the only profile, or of the one among several that is for its columns; none
/// where there is no profile at all.
Result<ListChoices> choicesAmong(const std::vector<ImportProfile> &profiles, const ListInput &input);

} // namespace tracker
