// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/judgement.h"
#include "app/procedure/procedure.h"

namespace tracker {

/// The case that decides where a machine with \a facts stands.
const Case &caseOf(const Procedure &procedure, Facts facts);

/// Everything there is to conclude from \a facts (contract §2): machines with the same facts are judged
/// alike.
Judgement judge(const Procedure &procedure, Facts facts);

} // namespace tracker
