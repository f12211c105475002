// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/listreading.h"

#include "app/report/sentences.h"
#include "app/sources/list/bytesource.h"
#include "app/sources/listcomparison.h"
#include "app/sources/preparedlist.h"
#include "app/sources/profilefile.h"
#include "app/sources/profilelist.h"

#include <QFileInfo>

namespace tracker {

namespace {

/// Takes the procedure that the profile for the columns of the first list names.
Result<void> takeProcedure(ListReading &reading, const std::vector<ImportProfile> &profiles,
                           const Progress &progress)
{
    if (reading.inputs.lists.empty())
        return {};
    const Result<ListSignature> signature = signatureOf(reading.inputs.lists.front());
    if (!signature)
        return signature.failure();
    const ImportProfile *const profile = findProfile(profiles, *signature);
    if (!profile || profile->procedure.isEmpty())
        return {};
    reading.hasOwnProcedure = true;
    if (profile->procedure == reading.inputs.procedure->source)
        return {};
    const auto procedure = findProcedure(profile->procedure, reading.locale, {.progress = &progress});
    if (!procedure) {
        reading.doubts << procedure.failure().message;
        return {};
    }
    reading.inputs.procedure = *procedure;
    reading.inputs = withFieldsOfProcedure(std::move(reading.inputs));
    return {};
}

/// Of the other procedures the one whose fields the headers of the list fit best, if better than those of the
/// one that was taken. Files that cannot be read are passed over: nobody has asked for them.
std::shared_ptr<const Procedure> betterProcedure(const ListReading &reading, const Progress &progress)
{
    QStringList headers;
    for (const FileColumn &column : reading.snapshot->list->files.front().layout.columns)
        headers << column.header;
    std::shared_ptr<const Procedure> best;
    double fit = fitOf(*reading.inputs.procedure, headers);
    for (const QString &source : reading.otherProcedures) {
        const auto procedure = findProcedure(source, reading.locale, {.progress = &progress});
        if (!procedure || (*procedure)->source == reading.inputs.procedure->source)
            continue;
        if (const double other = fitOf(**procedure, headers); other > fit) {
            best = *procedure;
            fit = other;
        }
    }
    return best;
}

/// Profiles for lists like those that were read, as they were read, with their procedure.
std::vector<ImportProfile> profilesWithProcedure(const ListReading &reading)
{
    std::vector<ImportProfile> profiles;
    for (const ReadFile &file : reading.snapshot->list->files) {
        const QString name = QFileInfo(shortName(file.input)).completeBaseName();
        const auto profile = makeProfile(name, file.input, file.layout);
        if (profile && !findProfile(profiles, profile->signature))
            profiles.push_back(*profile);
    }
    return profiles;
}

/// Takes the choices for each list from the profile that is remembered for its columns, and says what is
/// doubtful about the others.
Result<void> lookInto(ListReading &reading, const Progress &progress)
{
    const Result<std::vector<ImportProfile>> profiles = readProfiles(reading.profileFile);
    if (!profiles) {
        reading.doubts << profiles.failure().message;
        return {};
    }
    if (const Result<void> taken = takeProcedure(reading, *profiles, progress); !taken)
        return taken;
    for (ListInput &list : reading.inputs.lists) {
        const Result<ListSignature> signature = signatureOf(list);
        if (!signature)
            return signature.failure();
        const ImportProfile *profile = findProfile(*profiles, *signature);
        const Result<PreparedList> prepared = prepareList(list, reading.inputs.asOf, profile);
        if (!prepared)
            return prepared.failure();
        list = prepared->input;
        if (profile)
            reading.profile = profile->name;
        if (!profile || prepared->preview.fault)
            reading.doubts << doubtsOf(prepared->preview);
    }
    reading.doubts.removeDuplicates();
    return {};
}

} // namespace

Result<ListReading> carriedOut(ListReading reading, Progress &progress,
                               const std::shared_ptr<std::atomic<quint64>> &rowsRead)
{
    reading.inputs = withFieldsOfProcedure(std::move(reading.inputs));
    for (ListInput &list : reading.inputs.lists) {
        Result<ListInput> held = withPipeRead(std::move(list), {.progress = &progress});
        if (!held)
            return held.failure();
        list = *std::move(held);
    }
    if (reading.looksFirst) {
        if (const Result<void> looked = lookInto(reading, progress); !looked)
            return looked.failure();
        if (!reading.doubts.isEmpty())
            return reading;
    }
    const auto read = makeSnapshot(reading.inputs, reading.before, progress, rowsRead);
    const auto whole = read ? withTable(*read, progress) : read;
    if (!whole)
        return Failure{whole.failure().message, whole.failure().cancelled};
    reading.snapshot = *whole;
    reading.before.reset();
    if (reading.remembersProcedure)
        reading.toRemember = profilesWithProcedure(reading);
    for (ImportProfile &profile : reading.toRemember)
        profile.procedure = reading.inputs.procedure->source;
    if (!reading.remembersProcedure && !reading.hasOwnProcedure)
        reading.fitsBetter = betterProcedure(reading, progress);
    if (!reading.toRemember.empty()) {
        const Result<void> remembered = rememberProfiles(reading.profileFile, reading.toRemember);
        if (!remembered)
            reading.notRemembered = remembered.failure().message;
    }
    return reading;
}

QStringList doubtsAbout(const Snapshot &snapshot, const Snapshot *before, const QLocale &locale)
{
    QStringList doubts = snapshot.list->doubts;
    // Another inventory time is no new list.
    if (before && snapshot.inputs.asOf == before->inputs.asOf)
        doubts << doubtsAfter(*before->list, *snapshot.list, locale);
    doubts << scopeDoubt(*snapshot.overview, snapshot.assessment->procedure());
    doubts.removeAll(QString());
    return doubts;
}

} // namespace tracker
