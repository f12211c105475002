// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/linenumbers.h"
#include "app/sources/rowsorter.h"

#include <QStringList>

#include <array>

namespace tracker {

/// Remembers which lines of a list were layout.
class LayoutTally {
public:
    void add(LayoutLine kind, quint32 line);

    /// A sentence for each kind that there was, with its lines.
    QStringList sentences() const;

private:
    std::array<LineNumbers, 8> m_lines; // by kind
};

} // namespace tracker
