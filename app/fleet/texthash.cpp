// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/texthash.h"

#include <QString>

#include <cstring>

namespace tracker {

namespace {

constexpr quint64 everyByte = 0x0101010101010101u;
constexpr quint64 highBits = everyByte * 0x80;

quint64 mixed(quint64 hash, quint64 word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

/// Eight bytes at once, the letters A to Z made small.
quint64 lower(quint64 word)
{
    const quint64 low = word & ~highBits;
    const quint64 fromA = low + everyByte * (0x80 - 'A');
    const quint64 afterZ = low + everyByte * (0x7F - 'Z');
    return word | (((fromA ^ afterZ) & ~word & highBits) >> 2);
}

/// Calls \a each with the text eight bytes at a time, the last filled up with zeros.
template <typename Each> void forWords(std::string_view text, Each &&each)
{
    quint64 word;
    for (; text.size() >= sizeof(word); text.remove_prefix(sizeof(word))) {
        std::memcpy(&word, text.data(), sizeof(word));
        each(word);
    }
    if (!text.empty()) {
        word = 0;
        std::memcpy(&word, text.data(), text.size());
        each(word);
    }
}

bool isAscii(std::string_view text)
{
    quint64 all = 0;
    forWords(text, [&all](quint64 word) { all |= word; });
    return (all & highBits) == 0;
}

} // namespace

quint64 hashOf(std::string_view text)
{
    quint64 hash = text.size();
    forWords(text, [&hash](quint64 word) { hash = mixed(hash, word); });
    return hash ^ (hash >> 32);
}

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

quint64 foldedHashOf(std::string_view text)
{
    quint64 hash = text.size();
    quint64 all = 0;
    forWords(text, [&](quint64 word) {
        all |= word;
        hash = mixed(hash, lower(word));
    });
    return all & highBits ? hashOf(folded(text)) : hash ^ (hash >> 32);
}

bool isSameFolded(std::string_view a, std::string_view b)
{
    if (!isAscii(a) || !isAscii(b))
        return folded(a) == folded(b);
    if (a.size() != b.size())
        return false;
    for (size_t i = 0; i < a.size(); ++i) {
        const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; };
        if (small(a[i]) != small(b[i]))
            return false;
    }
    return true;
}

void HashIndex::reserve(size_t count)
{
    const size_t size = std::bit_ceil(count * 2 + 2);
    if (size > m_slots.size())
        rebuild(size);
}

/// Begins after a free slot, so that what wrapped around the end of the table comes after what did not, and
/// things of equal hash stay in order.
void HashIndex::rebuild(size_t size)
{
    std::vector<Slot> old(size);
    old.swap(m_slots);
    m_mask = size - 1;
    size_t start = 0;
    while (start < old.size() && old[start].thing != none)
        ++start;
    for (size_t i = 0; i < old.size(); ++i) {
        const Slot &slot = old[(start + i) & (old.size() - 1)];
        if (slot.thing == none)
            continue;
        size_t place = homeOf(slot.tag);
        while (m_slots[place].thing != none)
            place = (place + 1) & m_mask;
        m_slots[place] = slot;
    }
}

} // namespace tracker
