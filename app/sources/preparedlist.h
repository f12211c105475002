// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/importprofile.h"
#include "app/sources/listpreview.h"

namespace tracker {

/// A list with what is decided about it, and how it would be read.
struct PreparedList {
    ListInput input;
    ListPreview preview;
};

/// The name of a list for a person, without its folder.
QString shortName(const ListInput &input);

/// Looks into \a input; a pipe is read until \a progress is cancelled, and becomes text. With a \a profile
/// its choices take the place of those of the input, the character set aside.
Result<PreparedList> prepareList(ListInput input, LocalTime asOf, const ImportProfile *profile = nullptr,
                                 const Progress *progress = nullptr);

/// What a person should look at before a list is imported, a sentence each: guesses that could well be wrong
/// and that a choice would put right. Empty for a list that is read without a doubt.
QStringList doubtsOf(const ListPreview &preview);

/// The column that looks most like the names of machines: the one with the most different values, the
/// leftmost of several; -1 without columns.
int likelyNameColumn(const ListPreview &preview);

} // namespace tracker
