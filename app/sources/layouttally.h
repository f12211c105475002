// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/rowsorter.h"

#include <QStringList>

#include <array>
#include <vector>

namespace tracker {

/// Remembers which lines of a list were layout.
class LayoutTally {
public:
    void add(LayoutLine kind, quint32 line);

    /// A sentence for each kind that there was, with its lines.
    QStringList sentences() const;

private:
    struct Lines {
        std::vector<quint32> first;
        quint32 count = 0;
    };
    std::array<Lines, 5> m_lines; // by kind
};

} // namespace tracker
