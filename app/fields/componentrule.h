// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tracker {

/// What the rows of some components come to, in a list with a row per machine and component.
struct ComponentRule {
    QStringList names; ///< of the components, by foldedHeader()
    QString part; ///< or a part of their names, compared without case; without both, all components
    std::optional<Field> installed; ///< a flag: whether the component is there
    std::optional<Field> version; ///< the component's own
    std::optional<Field> lowestVersion; ///< the lowest of these components that are there, if all are known

    bool operator==(const ComponentRule &) const = default;
};

/// What such a list comes to.
struct ComponentRules {
    std::vector<ComponentRule> components; ///< the first that fits; empty: such lists are not known
    /// Flags that are yes where a component's state is called as one of their headers.
    std::vector<Field> states;

    bool operator==(const ComponentRules &) const = default;
};

} // namespace tracker
