// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

namespace tracker {

/// Opens a list again that has been imported. Fails when it has changed since then, or is gone.
Result<ByteSource> openAgain(const ReadFile &file);

/// The sentence for a list that has changed.
Failure hasChanged(const ReadFile &file);

} // namespace tracker
