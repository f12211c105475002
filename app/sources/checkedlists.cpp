// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/checkedlists.h"

#include <QFileInfo>

namespace tracker {

CheckedLists checkLists(const std::vector<ListInput> &inputs, size_t shown, const ListLayout *layout,
                        LocalTime asOf, const Progress &progress)
{
    CheckedLists checked;
    std::optional<ImportProfile> shared;
    if (layout) {
        if (const auto made = makeProfile({}, inputs[shown], *layout))
            shared = *made;
    }
    for (size_t i = 0; i < inputs.size(); ++i) {
        checked.lists.push_back(
            prepareList(inputs[i], asOf, shared && i != shown ? &*shared : nullptr, &progress));
        if (checked.hasFault())
            break;
        const PreparedList &list = *checked.lists.back();
        const QString name = QFileInfo(shortName(list.input)).completeBaseName();
        const auto profile = makeProfile(name, list.input, list.preview.layout);
        if (profile && !findProfile(checked.profiles, profile->signature))
            checked.profiles.push_back(*profile);
    }
    return checked;
}

} // namespace tracker
