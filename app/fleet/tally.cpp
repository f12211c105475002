// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/tally.h"

#include <algorithm>
#include <map>

namespace tracker {

std::vector<Tally> tallyOf(const Column &column)
{
    Q_ASSERT(column.kind == ColumnKind::Text);
    if (!column.texts->isPooled())
        return {};
    const StringPool &texts = column.texts->texts();
    std::vector<quint32> counts(texts.size());
    for (quint32 machine = 0; machine < column.texts->size(); ++machine)
        ++counts[column.texts->idOf({machine})];

    std::map<QString, quint32> byText;
    for (quint32 id = 0; id < texts.size(); ++id) {
        const QString text = QString::fromUtf8(texts.at(id));
        if (!column.holdsSeveral) {
            byText[text] += counts[id];
            continue;
        }
        for (const QString &part : text.split(u';'))
            byText[part] += counts[id];
    }
    byText.erase(QString());

    std::vector<Tally> tallies;
    for (const auto &[text, machines] : byText)
        tallies.push_back({text, machines});
    std::ranges::stable_sort(tallies, std::ranges::greater(), &Tally::machines);
    return tallies;
}

} // namespace tracker
