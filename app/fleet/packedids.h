// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/growth.h"
#include "app/fleet/largepages.h"

#include <QtGlobal>

#include <variant>

namespace tracker {

/// Small numbers, one per machine, held in one, two or four bytes each: as few as the largest asks for.
class PackedIds {
public:
    void append(quint32 id)
    {
        widenFor(id);
        std::visit([id](auto &ids) { ids.push_back(narrowed(ids, id)); }, m_ids);
    }
    void set(quint32 place, quint32 id)
    {
        widenFor(id);
        std::visit([place, id](auto &ids) { ids[place] = narrowed(ids, id); }, m_ids);
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
        std::visit([](auto &ids) { giveBackRoom(ids); }, m_ids);
    }

    quint32 operator[](quint32 place) const
    {
        switch (m_ids.index()) {
        case 0:
            return (*std::get_if<0>(&m_ids))[place];
        case 1:
            return (*std::get_if<1>(&m_ids))[place];
        default:
            return (*std::get_if<2>(&m_ids))[place];
        }
    }
    quint32 size() const
    {
        return std::visit([](const auto &ids) { return static_cast<quint32>(ids.size()); }, m_ids);
    }
    /// Heap bytes held.
    qint64 bytes() const
    {
        return std::visit(
            [](const auto &ids) { return static_cast<qint64>(ids.capacity() * sizeof(ids[0])); }, m_ids);
    }

private:
    template <typename T> static T narrowed(const LargeVector<T> &, quint32 id) { return static_cast<T>(id); }

    void widenFor(quint32 id)
    {
        if (m_ids.index() == 0 && id > 0xFF)
            m_ids = widened<quint16>(std::get<0>(m_ids));
        if (m_ids.index() == 1 && id > 0xFFFF)
            m_ids = widened<quint32>(std::get<1>(m_ids));
    }
    template <typename Wide, typename T> static LargeVector<Wide> widened(const LargeVector<T> &ids)
    {
        LargeVector<Wide> wide;
        wide.reserve(ids.capacity());
        wide.assign(ids.begin(), ids.end());
        return wide;
    }

    std::variant<LargeVector<quint8>, LargeVector<quint16>, LargeVector<quint32>> m_ids;
};

} // namespace tracker
