// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tracker {

/// How many lines were of some kind, and which were the first of them.
class LineNumbers {
public:
    void add(quint32 line);
    quint32 count() const { return m_count; }
    /// “3, 7 and 2 more”.
    QString text() const;

private:
    std::vector<quint32> m_first;
    quint32 m_count = 0;
};

} // namespace tracker
