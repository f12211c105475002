// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tracker {

/// A column of the table as the user left it.
struct ColumnLayout {
    QString id;
    int width = 0; ///< pixels
    bool visible = true;

    bool operator==(const ColumnLayout &) const = default;
};

} // namespace tracker
