// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/jsonobject.h"
#include "app/procedure/rules.h"

#include <QMap>

namespace tracker {

/// The names by which the conditions of a procedure ask for facts, and the bits that stand for them.
class FactNames {
public:
    /// The bit of a fact that is \a state of \a name; a new one the first time.
    Facts add(const QString &name, const QString &state);
    /// No bit is left for the last fact added.
    bool isFull() const { return m_count > maxCount; }
    QStringList names() const { return m_states.keys(); }

    /// What {"name": "state"} asks for: all of it must hold. A state may be "not state", "unknown" (neither
    /// proven nor disproven), or a list of such. Without any it always holds.
    Condition read(const JsonObject &when) const;

private:
    void require(const JsonObject &when, const QString &name, const QString &state,
                 Condition &condition) const;

    static constexpr int maxCount = 64;

    QMap<QString, QMap<QString, Facts>> m_states; // by name, then state
    int m_count = 0;
};

} // namespace tracker
