// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/listprofiles.h"

#include "app/sources/profilefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Failure noSuchProfile(const QString &name, const std::vector<ImportProfile> &profiles)
{
    if (profiles.empty())
        return {ProfileText::tr("--profile: there is no file “%1”, and no profile is kept by the window.")
                    .arg(name)};
    QStringList names;
    for (const ImportProfile &profile : profiles)
        names << u"“%1”"_s.arg(profile.name);
    return {ProfileText::tr("--profile: there is neither a file nor a profile “%1”. The profiles are: %2.")
                .arg(name, names.join(u", "_s))};
}

} // namespace

Result<std::vector<ImportProfile>> profilesNamed(const QString &nameOrFile, const QString &store)
{
    if (nameOrFile.isEmpty())
        return std::vector<ImportProfile>();
    const bool isFile = QFileInfo(nameOrFile).isFile();
    Result<std::vector<ImportProfile>> profiles = readProfiles(isFile ? nameOrFile : store);
    if (!profiles)
        return profiles;
    if (isFile) {
        if (profiles->empty())
            return Failure{ProfileText::tr("--profile: “%1” holds no profile.").arg(nameOrFile)};
        return profiles;
    }
    const auto named = std::ranges::find(*profiles, nameOrFile, &ImportProfile::name);
    if (named == profiles->end())
        return noSuchProfile(nameOrFile, *profiles);
    return std::vector<ImportProfile>{*named};
}

Result<ListChoices> choicesAmong(const std::vector<ImportProfile> &profiles, const ListInput &input)
{
    if (profiles.empty())
        return input.choices;
    if (profiles.size() == 1)
        return choicesFor(profiles.front(), input);
    const Result<ListSignature> signature = signatureOf(input);
    if (!signature)
        return signature.failure();
    if (const ImportProfile *const profile = findProfile(profiles, *signature))
        return choicesFor(*profile, input);
    return Failure{ProfileText::tr("--profile: none of the profiles is for a list of the columns of “%1”.")
                       .arg(nameOf(input))};
}

} // namespace tracker
