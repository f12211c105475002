// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/earlierlook.h"

#include "app/sources/list/bytesource.h"
#include "app/sources/profilefile.h"

#include <algorithm>
#include <iterator>

namespace tracker {

namespace {

/// How the lists of \a snapshot are read, as profiles for their columns.
std::vector<ImportProfile> waysOfReading(const Snapshot &snapshot)
{
    std::vector<ImportProfile> ways;
    for (const ReadFile &file : snapshot.list->files) {
        // One that has gone since cannot tell any more.
        if (auto way = makeProfile(file.name, file.input, file.layout))
            ways.push_back(*std::move(way));
    }
    return ways;
}

} // namespace

Result<EarlierLook> lookAtEarlier(const QString &path, const Snapshot &snapshot, const QString &profileFile,
                                  Progress &progress)
{
    const Inputs &inputs = snapshot.inputs;
    ListInput list{.path = path, .fields = inputs.procedure->fields};
    if (!inputs.lists.empty()) {
        list.locale = inputs.lists.front().locale;
        list.zone = inputs.lists.front().zone;
        list.maxSize = inputs.lists.front().maxSize;
    }
    Result<ListInput> held = withPipeRead(std::move(list), {.progress = &progress});
    if (!held)
        return held.failure();
    list = *std::move(held);
    const auto signature = signatureOf(list);
    if (!signature)
        return signature.failure();
    std::vector<ImportProfile> profiles = waysOfReading(snapshot);
    auto remembered = readProfiles(profileFile);
    if (!remembered)
        return remembered.failure();
    std::ranges::move(*remembered, std::back_inserter(profiles));
    if (const ImportProfile *const profile = findProfile(profiles, *signature)) {
        auto choices = choicesFor(*profile, list);
        if (!choices)
            return choices.failure();
        list.choices = *std::move(choices);
    }
    const auto read = importClientLists({.inputs = {list}, .now = inputs.now}, progress);
    if (!read)
        return read.failure();
    return EarlierLook{std::move(list), (*read)->inventoryTime};
}

} // namespace tracker
