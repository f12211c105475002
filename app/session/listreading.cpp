// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/listreading.h"

#include "app/import/listcomparison.h"
#include "app/import/preparedlist.h"
#include "app/import/profilefile.h"
#include "app/import/profilelist.h"
#include "app/report/sentences.h"

namespace tracker {

namespace {

/// Takes the choices for each list from the profile that is remembered for its columns, and says what is
/// doubtful about the others.
Result<void> lookInto(ListReading &reading)
{
    const Result<std::vector<ImportProfile>> profiles = readProfiles(reading.profileFile);
    if (!profiles) {
        reading.doubts << profiles.failure().message;
        return {};
    }
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
    if (reading.looksFirst) {
        if (const Result<void> looked = lookInto(reading); !looked)
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
