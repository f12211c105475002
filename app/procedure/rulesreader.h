// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/jsonobject.h"
#include "app/procedure/factnames.h"
#include "app/procedure/procedure.h"

namespace tracker {

/// Reads how the facts of a machine are found, from the scope to the steps and their tracks, and names the
/// facts.
void readRules(const JsonObject &root, Procedure &procedure, FactNames &names);

} // namespace tracker
