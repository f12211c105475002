// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/sources/list/bytesource.h"

namespace tracker {

/// Opens a list in whatever form it is: one that is no text table is transcribed into one. Fails, besides
/// where ByteSource::open() does, when that is damaged, encrypted or too large, holds no table, or
/// \a progress is cancelled.
Result<ByteSource> openList(const ListInput &input, const Progress *progress = nullptr);
/// Of what is transcribed, so many bytes tell its beginning.
inline constexpr qint64 transcribedBeginning = 1024 * 1024;
/// The same for a look at the beginning.
Result<ByteSource> openListBeginning(const ListInput &input);

} // namespace tracker
