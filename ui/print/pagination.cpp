// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagination.h"

#include <algorithm>

namespace tracker {

namespace {

using Kind = FlowItem::Kind;

class Paginator {
public:
    Paginator(const std::vector<FlowItem> &items, double pageHeight)
        : m_items(items)
        , m_pageHeight(pageHeight)
        , m_pages(1)
    {
    }

    std::vector<Page> run()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const FlowItem &item = m_items[i];
            forgetWhatEndsAt(item);
            const bool isKept
                = i > 0 && m_items[i - 1].keepsWithNext; // the first it is kept with has made room
            const bool fits = isKept || m_y + item.spaceBefore + least(i) <= m_pageHeight;
            if (!isFresh() && (item.startsPage || !fits))
                breakPage(item);
            if (item.kind == Kind::Rows)
                placeRows(item);
            else
                place(item, item.first, 1);
            if (item.kind == Kind::TableHead)
                m_tableHead = &item;
            else if (item.kind == Kind::GroupHead)
                m_groupHead = &item;
        }
        return std::move(m_pages);
    }

private:
    /// Nothing but repeated heads so far.
    bool isFresh() const { return m_placed == 0; }

    /// What must fit for item \a i to be begun on this page: itself, and what it keeps with.
    double least(size_t i) const
    {
        const FlowItem &item = m_items[i];
        // Neither a first nor a last row stands alone, so three stay together.
        const quint32 together = item.count <= 3 ? item.count : 2;
        const double own = item.height * (item.kind == Kind::Rows ? together : 1);
        if (!item.keepsWithNext || i + 1 == m_items.size())
            return own;
        return own + m_items[i + 1].spaceBefore + least(i + 1);
    }

    void forgetWhatEndsAt(const FlowItem &item)
    {
        if (item.kind == Kind::Block || item.kind == Kind::TableHead)
            m_tableHead = m_groupHead = nullptr;
        else if (item.kind == Kind::GroupHead)
            m_groupHead = nullptr;
    }

    /// A new page, with the heads that \a next goes on under.
    void breakPage(const FlowItem &next)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (m_tableHead)
            place(*m_tableHead, m_tableHead->first, 1, true);
        if (m_groupHead && next.kind == Kind::Rows)
            place(*m_groupHead, m_groupHead->first, 1, true);
        m_placed = 0;
    }

    void placeRows(const FlowItem &rows)
    {
        quint32 done = 0;
        while (true) {
            const quint32 left = rows.count - done;
            const double room = (m_pageHeight - m_y) / rows.height + 1e-6;
            const auto fitting = static_cast<quint32>(std::clamp(room, 1.0, double(left)));
            const bool leavesOne = left - fitting == 1 && fitting > 2;
            place(rows, rows.first + done, leavesOne ? fitting - 1 : fitting);
            done += m_pages.back().back().count;
            if (done == rows.count)
                return;
            breakPage(rows);
        }
    }

    void place(const FlowItem &item, quint32 first, quint32 count, bool continued = false)
    {
        if (m_y > 0)
            m_y += item.spaceBefore;
        m_pages.back().push_back({item.kind, item.block, first, count, m_y, item.height, continued});
        m_y += item.height * count;
        ++m_placed;
    }

    const std::vector<FlowItem> &m_items;
    const double m_pageHeight;
    std::vector<Page> m_pages;
    double m_y = 0;
    int m_placed = 0; // on this page, repeated heads not counted
    const FlowItem *m_tableHead = nullptr; // of the table that is being placed
    const FlowItem *m_groupHead = nullptr;
};

} // namespace

std::vector<Page> paginate(const std::vector<FlowItem> &items, double pageHeight)
{
    return Paginator(items, pageHeight).run();
}

} // namespace tracker
