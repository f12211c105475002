// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listinput.h"

#include <optional>

class QMimeData;

namespace tracker {

/// The list that the clipboard, or what is dropped, holds: its table where it has one, else its text. Nothing
/// where there is no text.
std::optional<ListInput> listIn(const QMimeData &data, const QString &name);

} // namespace tracker
