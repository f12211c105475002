// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/texthash.h"

#include "app/base/invisible.h"

#include <QHashSeed>
#include <QString>

#include <algorithm>

namespace tracker {

namespace {

constexpr quint64 everyByte = 0x0101010101010101u;
constexpr quint64 highBits = everyByte * 0x80;

/// Eight bytes at once, the letters A to Z made small.
quint64 lower(quint64 word)
{
    const quint64 low = word & ~highBits;
    const quint64 fromA = low + everyByte * (0x80 - 'A');
    const quint64 afterZ = low + everyByte * (0x7F - 'Z');
    return word | (((fromA ^ afterZ) & ~word & highBits) >> 2);
}

bool isAscii(std::string_view text)
{
    quint64 all = 0;
    forWords(text, [&all](quint64 word) { all |= word; });
    return (all & highBits) == 0;
}

} // namespace

const quint64 hashSeed = mixed(0x2545F4914F6CDD1Du, static_cast<size_t>(QHashSeed::globalSeed()));

std::string folded(std::string_view text)
{
    const QString plain = withPlainBlanks(QString::fromUtf8(text));
    return plain.trimmed().toCaseFolded().toStdString();
}

quint64 foldedHashOf(std::string_view text)
{
    // What folds to ASCII has to be found by those who wrote ASCII.
    const auto ofOthers = [](std::string_view others) {
        const std::string plain = folded(others);
        return isAscii(plain) ? foldedHashOf(plain) : hashOf(plain);
    };
    quint64 hash = text.size() ^ hashSeed;
    quint64 all = 0;
    forWords(text, [&](quint64 word) {
        all |= word;
        hash = mixed(hash, lower(word));
    });
    return all & highBits ? ofOthers(text) : hash ^ (hash >> 32);
}

bool isSameFolded(std::string_view a, std::string_view b)
{
    if (isSame(a, b))
        return true;
    if (!isAscii(a) || !isAscii(b))
        return folded(a) == folded(b);
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::ranges::equal(a, b, {}, small, small);
}

void HashIndex::reserve(size_t count)
{
    const size_t size = std::bit_ceil(count * 8 / 5 + 2);
    if (size > m_slots.size())
        rebuild(size);
}

/// Begins after a free slot, so that what wrapped around the end of the table comes after what did not, and
/// things of equal hash stay in order.
void HashIndex::rebuild(size_t size)
{
    decltype(m_slots) old(size);
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
