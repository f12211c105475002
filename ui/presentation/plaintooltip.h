// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tracker {

/// \a text as a tooltip that shows it letter by letter, though Qt takes tooltips that look like markup for
/// such; the beginning of a very long one. Every tooltip that says anything of a list or a procedure is made
/// here.
QString plainToolTip(const QString &text);

} // namespace tracker
