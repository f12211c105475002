// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <string>
#include <string_view>
#include <vector>

namespace tracker {

quint64 hashOf(std::string_view text);

// Without regard to case; ASCII is fast, anything else is folded as Unicode says.
std::string folded(std::string_view text);
quint64 foldedHashOf(std::string_view text);
bool isSameFolded(std::string_view a, std::string_view b);

/// Finds numbered things by the hash of their text. Things of equal hash keep the order they came in.
class HashIndex {
public:
    /// The first thing under \a hash that \a accepts, else \a fresh, which is then put there.
    template <typename Accepts> quint32 findOrInsert(quint64 hash, quint32 fresh, Accepts &&accepts)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        const auto tag = static_cast<quint32>(hash);
        size_t place = homeOf(tag);
        for (; m_slots[place].thing != none; place = (place + 1) & m_mask) {
            if (m_slots[place].tag == tag && accepts(m_slots[place].thing))
                return m_slots[place].thing;
        }
        m_slots[place] = {tag, fresh};
        ++m_used;
        return fresh;
    }
    /// Fetches what findOrInsert() will look at.
    void prefetch(quint64 hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[homeOf(static_cast<quint32>(hash))]);
    }
    /// Makes room for \a count things at once.
    void reserve(size_t count);

private:
    static constexpr quint32 none = 0xFFFFFFFF;
    struct Slot {
        quint32 tag = 0;
        quint32 thing = none;
    };

    size_t homeOf(quint32 tag) const { return tag & m_mask; }
    void grow() { rebuild(m_slots.empty() ? 64 : m_slots.size() * 2); }
    void rebuild(size_t size);

    std::vector<Slot> m_slots; // a power of two of them, at most half used
    size_t m_mask = 0;
    size_t m_used = 0;
};

} // namespace tracker
