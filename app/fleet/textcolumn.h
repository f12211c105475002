// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/growth.h"
#include "app/fleet/largepages.h"
#include "app/fleet/machineindex.h"
#include "app/fleet/packedids.h"

#include <limits>
#include <new>
#include <string_view>

namespace tracker {

/// UTF-8 texts, one after another in one buffer; each has a number from 0.
class StringPool {
public:
    /// Throws std::bad_alloc where all texts together would be longer than 4 GiB.
    quint32 append(std::string_view text)
    {
        if (text.size() > longest - m_bytes.size())
            throw std::bad_alloc();
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
        return size() - 1;
    }
    std::string_view at(quint32 id) const
    {
        const quint32 begin = id == 0 ? 0 : m_ends[id - 1];
        return {m_bytes.data() + begin, m_ends[id] - begin};
    }
    quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    void reserve(quint32 texts, size_t bytes)
    {
        m_bytes.reserve(bytes);
        m_ends.reserve(texts);
    }
    void squeeze()
    {
        giveBackRoom(m_bytes);
        giveBackRoom(m_ends);
    }
    /// All texts, one after another.
    std::string_view together() const { return {m_bytes.data(), m_bytes.size()}; }
    /// The length of all texts together.
    qint64 textBytes() const { return static_cast<qint64>(m_bytes.size()); }
    qint64 bytes() const
    {
        return static_cast<qint64>(m_bytes.capacity() + m_ends.capacity() * sizeof(quint32));
    }

private:
    static constexpr size_t longest = std::numeric_limits<quint32>::max();

    LargeVector<char> m_bytes;
    LargeVector<quint32> m_ends;
};

/// A column of text. Text that repeats is held once and each machine holds its number; a column whose text is
/// nearly unique (names, ids) is held plain, a text per machine. Blank is the empty text.
class TextColumn {
public:
    /// UTF-8, trimmed.
    std::string_view at(MachineIndex machine) const { return m_texts.at(idOf(machine)); }
    /// The text's number in texts(): equal numbers mean equal text, the reverse only where isPooled().
    quint32 idOf(MachineIndex machine) const { return m_pooled ? m_ids[machine.value] : machine.value; }
    /// The number of machines.
    quint32 size() const { return m_pooled ? m_ids.size() : m_texts.size(); }
    /// The distinct texts where isPooled(), else a text per machine.
    const StringPool &texts() const { return m_texts; }
    bool isPooled() const { return m_pooled; }
    qint64 bytes() const { return m_texts.bytes() + m_ids.bytes(); }

private:
    friend class TextColumnBuilder;

    StringPool m_texts;
    PackedIds m_ids; // empty when not pooled
    bool m_pooled = true;
};

} // namespace tracker
