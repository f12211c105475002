// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilelist.h"

#include "app/base/outputfile.h"
#include "app/sources/profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tracker {

namespace {

struct ProfileListText {
    Q_DECLARE_TR_FUNCTIONS(ProfileList)
};

} // namespace

QString freeProfileName(const std::vector<ImportProfile> &profiles, const QString &wish)
{
    QString name = wish;
    for (int number = 2; std::ranges::find(profiles, name, &ImportProfile::name) != profiles.end(); ++number)
        name = u"%1 (%2)"_s.arg(wish, QString::number(number));
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

Result<std::vector<ImportProfile>> changeProfiles(const QString &file, const ProfileChange &change)
{
    QDir().mkpath(QFileInfo(file).path());
    constexpr std::chrono::milliseconds longEnough = 3s; // nobody keeps the lock for more than one writing
    QLockFile lock(file + u".lock"_s);
    // One that a program leaves which is killed before it has written down whose it is. Of a program that
    // lives, no other can take it, however old it is.
    lock.setStaleLockTime(longEnough / 3);
    // Without the right to lock there is none to write either, which is said then.
    if (!lock.tryLock(longEnough) && lock.error() == QLockFile::LockFailedError)
        return unwritable(file, ProfileListText::tr("another program is writing it"));
    Result<std::vector<ImportProfile>> profiles = readProfiles(file);
    if (!profiles)
        return profiles;
    change(*profiles);
    if (const Result<void> written = writeProfiles(file, *profiles); !written)
        return written.failure();
    return profiles;
}

ProfileChange changeBetween(const std::vector<ImportProfile> &before, const std::vector<ImportProfile> &after)
{
    return [before, after](std::vector<ImportProfile> &profiles) {
        const auto isNamed = [](const std::vector<ImportProfile> &among, const QString &name) {
            return std::ranges::find(among, name, &ImportProfile::name) != among.end();
        };
        std::erase_if(profiles, [&](const ImportProfile &profile) {
            return isNamed(before, profile.name) && !isNamed(after, profile.name);
        });
        for (const ImportProfile &profile : after) {
            if (std::ranges::find(before, profile) != before.end())
                continue;
            const auto place = std::ranges::find(profiles, profile.name, &ImportProfile::name);
            if (place != profiles.end())
                *place = profile;
            else
                profiles.push_back(profile);
        }
    };
}

Result<void> rememberProfiles(const QString &file, const std::vector<ImportProfile> &profiles)
{
    const auto kept = changeProfiles(file, [&profiles](std::vector<ImportProfile> &known) {
        for (const ImportProfile &profile : profiles)
            rememberProfile(known, profile);
    });
    return kept ? Result<void>() : kept.failure();
}

} // namespace tracker
