// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/texthash.h"

#include <array>
#include <string>
#include <string_view>

namespace tracker {

/// Remembers what texts were read as: most columns hold few different ones.
template <typename Value> class ReadingCache {
public:
    /// What \a read makes of \a text, now or before.
    template <typename Read> const Value &of(std::string_view text, Read &&read)
    {
        constexpr size_t longest = 100; // longer ones hardly repeat
        if (text.size() > longest)
            return m_long = read(text);
        Slot &slot = m_slots[hashOf(text) % m_slots.size()];
        if (!slot.isUsed || !isSame(slot.text, text))
            slot = {true, std::string(text), read(text)};
        return slot.value;
    }

private:
    struct Slot {
        bool isUsed = false;
        std::string text;
        Value value{};
    };
    std::array<Slot, 64> m_slots;
    Value m_long{}; // of the last text that was too long to be remembered
};

} // namespace tracker
