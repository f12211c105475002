// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"

namespace tracker {

/// Core fields that the program knows by the procedure alone: here they have names, for fleets of tests.
/// Their places are those in resources/fields/fields.json.
struct SmsField {
    static constexpr Field ClientVersion{5, FieldKind::Version};
    static constexpr Field BaseUpgraded{6, FieldKind::Time};
    static constexpr Field SwdInstalled{8, FieldKind::Flag};
    static constexpr Field SwdVersion{9, FieldKind::Version};
    static constexpr Field SwdUpgraded{10, FieldKind::Time};
    static constexpr Field AgentsVersion{11, FieldKind::Version};
    static constexpr Field AgentsUpgraded{12, FieldKind::Time};
    static constexpr Field LastCcim{13, FieldKind::Time};
    static constexpr Field RestartPending{14, FieldKind::Flag};
    static constexpr Field Deferred{15, FieldKind::Flag};
};

} // namespace tracker
