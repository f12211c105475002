// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tracker {

/// What a list says of a yes-or-no fact. In this order the maximum of several is what stands for a machine
/// that is listed more than once: yes over no over unknown (contract §1).
enum class Flag : quint8 { Unknown, No, Yes };

} // namespace tracker
