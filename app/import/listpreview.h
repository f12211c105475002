// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/listlayout.h"

namespace tracker {

struct PreviewRow {
    quint32 line = 0; ///< physical line it begins on
    QStringList cells;
    Record::Oddity oddity = Record::Oddity::None;
};

/// The first rows of a list as they would be read, to be looked at before all of it is.
struct ListPreview {
    ListLayout layout; ///< what was guessed or chosen
    std::vector<PreviewRow> rows;
};

/// Reads at most \a rows rows of \a input as its choices say. Fails like an import.
Result<ListPreview> previewList(const ListInput &input, size_t rows = 200);

} // namespace tracker
