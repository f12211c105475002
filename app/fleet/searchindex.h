// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// The texts of a pool without case, one after another in one buffer, numbered as they are in the pool.
class FoldedTexts {
public:
    explicit FoldedTexts(const StringPool &texts);

    quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    std::string_view at(quint32 id) const
    {
        const quint32 begin = id == 0 ? 0 : m_ends[id - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[id] - 1 - begin);
    }
    /// Calls \a found with the number of every text that contains \a folded.
    template <typename Function> void forEachContaining(std::string_view folded, Function found) const
    {
        quint32 id = 0;
        for (size_t place = m_bytes.find(folded); place != std::string::npos;
             place = m_bytes.find(folded, m_ends[id++])) {
            while (m_ends[id] <= place)
                ++id;
            found(id);
        }
    }
    qint64 bytes() const
    {
        return static_cast<qint64>(m_bytes.capacity() + m_ends.capacity() * sizeof(quint32));
    }

private:
    std::string m_bytes; // a NUL after each text, which no text holds: a find never runs over an end
    std::vector<quint32> m_ends; // behind the NUL
};

/// What a search needs of the texts of a fleet beyond the fleet itself. Built once, then shared. It borrows:
/// the fleet outlives it.
class SearchIndex {
public:
    explicit SearchIndex(const Fleet &fleet);

    /// \a texts is a column of the fleet.
    const FoldedTexts &of(const TextColumn *texts) const;
    /// Heap bytes held.
    qint64 bytes() const;

private:
    struct Entry {
        const TextColumn *texts;
        FoldedTexts folded;
    };
    std::vector<Entry> m_entries;
};

} // namespace tracker
