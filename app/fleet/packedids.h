// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/growth.h"
#include "app/fleet/largepages.h"

#include <QtGlobal>

#include <algorithm>
#include <variant>

namespace tracker {

/// As many zeros as there are machines: a list may have very many columns that are blank for nearly all.
class Zeros {
public:
    void reserve(quint32 room) { m_room = room; }
    void resize(quint32 size) { m_size = size; }
    quint32 size() const { return m_size; }
    quint32 room() const { return std::max(m_room, m_size); }

private:
    quint32 m_size = 0;
    quint32 m_room = 0; // for when other numbers come
};

/// Small numbers, one per machine, held in no, one, two or four bytes each: as few as the largest asks for.
class PackedIds {
public:
    void set(quint32 place, quint32 id)
    {
        widenFor(id);
        std::visit([place, id](auto &ids) { put(ids, place, id); }, m_ids);
    }
    /// Makes room for \a size numbers, whatever becomes of their width.
    void reserve(quint32 size)
    {
        std::visit([size](auto &ids) { ids.reserve(size); }, m_ids);
    }
    /// Fills up with zeros.
    void resize(quint32 size)
    {
        std::visit([size](auto &ids) { ids.resize(size); }, m_ids);
    }
    void squeeze()
    {
        std::visit([](auto &ids) { giveBack(ids); }, m_ids);
    }

    quint32 operator[](quint32 place) const
    {
        switch (m_ids.index()) {
        case 0:
            return 0;
        case 1:
            return (*std::get_if<1>(&m_ids))[place];
        case 2:
            return (*std::get_if<2>(&m_ids))[place];
        default:
            return (*std::get_if<3>(&m_ids))[place];
        }
    }
    quint32 size() const
    {
        return std::visit([](const auto &ids) { return static_cast<quint32>(ids.size()); }, m_ids);
    }
    /// Heap bytes held.
    qint64 bytes() const
    {
        return std::visit([](const auto &ids) { return bytesOf(ids); }, m_ids);
    }

private:
    static void put(Zeros &, quint32, quint32) { }
    template <typename T> static void put(LargeVector<T> &ids, quint32 place, quint32 id)
    {
        ids[place] = static_cast<T>(id);
    }
    static void giveBack(Zeros &) { }
    template <typename T> static void giveBack(LargeVector<T> &ids) { giveBackRoom(ids); }
    static qint64 bytesOf(const Zeros &) { return 0; }
    template <typename T> static qint64 bytesOf(const LargeVector<T> &ids)
    {
        return static_cast<qint64>(ids.capacity() * sizeof(T));
    }

    void widenFor(quint32 id)
    {
        if (m_ids.index() == 0 && id > 0) {
            const Zeros zeros = std::get<0>(m_ids);
            auto &ids = m_ids.emplace<1>();
            ids.reserve(zeros.room());
            ids.resize(zeros.size());
        }
        if (m_ids.index() == 1 && id > 0xFF)
            m_ids = widened<quint16>(std::get<1>(m_ids));
        if (m_ids.index() == 2 && id > 0xFFFF)
            m_ids = widened<quint32>(std::get<2>(m_ids));
    }
    template <typename Wide, typename T> static LargeVector<Wide> widened(const LargeVector<T> &ids)
    {
        LargeVector<Wide> wide;
        wide.reserve(ids.capacity());
        wide.assign(ids.begin(), ids.end());
        return wide;
    }

    std::variant<Zeros, LargeVector<quint8>, LargeVector<quint16>, LargeVector<quint32>> m_ids;
};

} // namespace tracker
