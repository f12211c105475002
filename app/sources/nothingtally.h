// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace tracker {

/// Counts the words for nothing and the zero dates that stood for unknown in one column.
class NothingTally {
public:
    void add(std::string_view text);

    /// Which they were, and how often, for the column of that \a header; empty where there was none.
    QString sentence(const QString &header) const;

private:
    std::map<std::string, quint32> m_counts; // by spelling
    quint32 m_others = 0; // of spellings that are not told apart any more
};

} // namespace tracker
