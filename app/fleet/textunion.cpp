// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/textunion.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

void TextUnion::add(quint32 machine, std::string_view known, std::string_view more)
{
    if (m_isBegun.size() <= machine)
        m_isBegun.resize(size_t{machine} + 1);
    if (!m_isBegun[machine]) {
        m_isBegun[machine] = true;
        addAll(machine, known);
    }
    addAll(machine, more);
}

void TextUnion::addAll(quint32 machine, std::string_view texts)
{
    for (size_t begin = 0; begin <= texts.size();) {
        const size_t end = std::min(texts.find_first_of(";,", begin), texts.size());
        const std::string_view text = trimmed(texts.substr(begin, end - begin));
        begin = end + 1;
        if (text.empty())
            continue;
        const quint32 fresh = m_texts.size();
        const quint32 place
            = m_places.findOrInsert(mixed(foldedHashOf(text), machine), fresh, [&](quint32 other) {
                  return m_machines[other] == machine && isSameFolded(m_texts.at(other), text);
              });
        if (place == fresh) {
            m_texts.append(text);
            m_machines.push_back(machine);
        }
    }
}

void TextUnion::forEach(const std::function<void(quint32 machine, std::string_view all)> &each) const
{
    std::vector<quint32> order(m_machines.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, {}, [this](quint32 place) { return m_machines[place]; });
    std::string all;
    for (size_t i = 0; i < order.size(); ++i) {
        const quint32 machine = m_machines[order[i]];
        all.append(all.empty() ? "" : ";").append(m_texts.at(order[i]));
        if (i + 1 == order.size() || m_machines[order[i + 1]] != machine) {
            each(machine, all);
            all.clear();
        }
    }
}

std::string united(std::string_view text)
{
    TextUnion one;
    one.add(0, text, {});
    std::string all;
    one.forEach([&all](quint32, std::string_view joined) { all = joined; });
    return all;
}

} // namespace tracker
