// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/platform/foldedproduct.h"
#include "app/base/platform/prefetch.h"
#include "app/fleet/largepages.h"

#include <QtGlobal>

#include <bit>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace tracker {

/// The first and the last eight bytes of a text, which overlap where it is shorter than both together. Texts
/// of one size up to sixteen are the same when their ends are.
struct TextEnds {
    quint64 first = 0;
    quint64 last = 0;

    explicit TextEnds(std::string_view text)
    {
        const size_t size = text.size();
        if (size >= sizeof(quint64)) {
            first = read<quint64>(text, 0);
            last = read<quint64>(text, size - sizeof(quint64));
        } else if (size >= sizeof(quint32)) {
            first = read<quint32>(text, 0);
            last = read<quint32>(text, size - sizeof(quint32));
        } else if (size > 0) {
            first = read<quint8>(text, 0) | quint64{read<quint8>(text, size / 2)} << 8;
            last = read<quint8>(text, size - 1);
        }
    }
    bool operator==(const TextEnds &) const = default;

    template <typename Word> static Word read(std::string_view text, size_t at)
    {
        Word word;
        std::memcpy(&word, text.data() + at, sizeof(word));
        return word;
    }
};

/// Calls \a each with every byte of \a text, eight at a time.
template <typename Each> void forWords(std::string_view text, Each &&each)
{
    constexpr size_t step = sizeof(quint64);
    for (size_t at = step; at + step < text.size(); at += step)
        each(TextEnds::read<quint64>(text, at));
    const TextEnds ends(text);
    each(ends.first);
    each(ends.last);
}

/// Another number in every run of the program: so nobody can write a list whose texts all have one hash.
extern const quint64 hashSeed;

inline quint64 mixed(quint64 hash, quint64 word)
{
    return foldedProduct(hash ^ word, 0x9E3779B97F4A7C15u);
}

inline quint64 hashOf(std::string_view text)
{
    quint64 hash = text.size() ^ hashSeed;
    forWords(text, [&hash](quint64 word) { hash = mixed(hash, word); });
    return hash ^ (hash >> 32);
}

/// As a == b, but quick where texts are short.
inline bool isSame(std::string_view a, std::string_view b)
{
    constexpr size_t ends = 2 * sizeof(quint64);
    return a.size() == b.size() && TextEnds(a) == TextEnds(b) && (a.size() <= ends || a == b);
}

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
        if (m_used * 8 >= m_slots.size() * 5)
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
    /// The first thing under \a hash that \a accepts.
    template <typename Accepts> std::optional<quint32> find(quint64 hash, Accepts &&accepts) const
    {
        if (m_slots.empty())
            return std::nullopt;
        const auto tag = static_cast<quint32>(hash);
        for (size_t place = homeOf(tag); m_slots[place].thing != none; place = (place + 1) & m_mask) {
            if (m_slots[place].tag == tag && accepts(m_slots[place].thing))
                return m_slots[place].thing;
        }
        return std::nullopt;
    }
    /// Fetches what findOrInsert() will look at.
    void prefetch(quint64 hash) const
    {
        if (!m_slots.empty())
            tracker::prefetch(&m_slots[homeOf(static_cast<quint32>(hash))]);
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

    LargeVector<Slot> m_slots; // a power of two of them, five eighths used at most
    size_t m_mask = 0;
    size_t m_used = 0;
};

} // namespace tracker
