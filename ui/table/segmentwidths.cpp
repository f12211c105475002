// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/segmentwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tracker {

namespace {

/// Widths on the way from the least to the room there is.
class Filling {
public:
    Filling(std::vector<double> widths, double room)
        : m_widths(std::move(widths))
        , m_free(room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0))
    {
    }

    /// Makes each as wide as it is wanted; where the room does not suffice, all fall short alike.
    void widenTo(const std::vector<double> &wanted)
    {
        double missing = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            missing += std::max(0.0, wanted[i] - m_widths[i]);
        if (missing <= 0 || m_free <= 0)
            return;
        const double part = std::min(1.0, m_free / missing);
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] += part * std::max(0.0, wanted[i] - m_widths[i]);
        m_free -= part * missing;
    }
    const std::vector<double> &widths() const { return m_widths; }

private:
    std::vector<double> m_widths;
    double m_free;
};

} // namespace

std::vector<int> segmentWidths(const std::vector<SegmentNeed> &needs, int room)
{
    const auto wanted = [&needs](auto widthOf) {
        std::vector<double> widths;
        for (const SegmentNeed &need : needs)
            widths.push_back(widthOf(need));
        return widths;
    };
    Filling filling(wanted([](const SegmentNeed &need) { return need.least; }), room);
    filling.widenTo(
        wanted([](const SegmentNeed &need) { return need.machines > 0 ? need.brief : need.least; }));
    filling.widenTo(
        wanted([](const SegmentNeed &need) { return need.machines > 0 ? need.whole : need.least; }));
    filling.widenTo(wanted([](const SegmentNeed &need) { return need.brief; }));
    filling.widenTo(wanted([](const SegmentNeed &need) { return need.whole; }));
    const double machines
        = std::accumulate(needs.begin(), needs.end(), 0.0,
                          [](double sum, const SegmentNeed &need) { return sum + need.machines; });
    filling.widenTo(wanted([&](const SegmentNeed &need) {
        return machines > 0 ? room * (need.machines / machines) : double(room) / double(needs.size());
    }));

    // Ends are rounded, so that the segments fill the room to the pixel.
    std::vector<int> widths;
    double end = 0;
    int pixel = 0;
    for (const double width : filling.widths()) {
        end += width;
        const int next = static_cast<int>(std::lround(end));
        widths.push_back(next - pixel);
        pixel = next;
    }
    return widths;
}

} // namespace tracker
