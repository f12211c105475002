// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDateTimeEdit;

namespace tracker {

/// Makes an editor of moments on the client's own clock, without a zone.
void keepWallClock(QDateTimeEdit &edit);

} // namespace tracker
