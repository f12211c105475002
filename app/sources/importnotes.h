// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

namespace tracker {

/// What was assumed of \a files and what their rows showed, a sentence each, with the name of the file where
/// there are several.
QStringList importNotes(const std::vector<ReadFile> &files);

} // namespace tracker
