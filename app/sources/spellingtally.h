// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/spellings.h"
#include "app/sources/linenumbers.h"

#include <QStringList>

namespace tracker {

/// Remembers which rows name a machine in another way than others do.
class SpellingTally {
public:
    void add(const Spelling &spelling, quint32 line);

    /// A sentence for those that were joined, and one for those that could be either of several machines.
    QStringList sentences() const;

private:
    struct Rows {
        LineNumbers lines;
        QString written; ///< in the first
        QString shown;
    };
    Rows m_joined;
    Rows m_open;
};

} // namespace tracker
