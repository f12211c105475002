// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace tracker {

/// Whether \a header, compared as contract §1 says, is that of a column that our own exports conclude, which
/// is never read as evidence.
bool isConclusionHeader(QStringView header);

} // namespace tracker
