// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilelist.h"

#include "app/sources/profilefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

QString freeProfileName(const std::vector<ImportProfile> &profiles, const QString &wish)
{
    QString name = wish;
    for (int number = 2; std::ranges::find(profiles, name, &ImportProfile::name) != profiles.end(); ++number)
        name = u"%1 (%2)"_s.arg(wish).arg(number);
    return name;
}

void putProfile(std::vector<ImportProfile> &profiles, ImportProfile profile)
{
    std::erase_if(profiles, [&](const ImportProfile &known) { return known.name == profile.name; });
    profiles.insert(profiles.begin(), std::move(profile));
}

void rememberProfile(std::vector<ImportProfile> &profiles, ImportProfile profile)
{
    const auto known = std::ranges::find_if(
        profiles, [&](const ImportProfile &other) { return other.signature.fits(profile.signature); });
    if (known == profiles.end()) {
        profile.name = freeProfileName(profiles, profile.name);
        profiles.insert(profiles.begin(), std::move(profile));
        return;
    }
    profile.name = known->name;
    *known = std::move(profile);
}

Result<void> rememberProfiles(const QString &file, const std::vector<ImportProfile> &profiles)
{
    Result<std::vector<ImportProfile>> kept = readProfiles(file);
    if (!kept)
        return kept.failure();
    for (const ImportProfile &profile : profiles)
        rememberProfile(*kept, profile);
    return writeProfiles(file, *kept);
}

} // namespace tracker
