// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace tracker {

/// A part of the window that a key goes to, and what has the focus where it was not there before.
struct FocusArea {
    QWidget *area = nullptr;
    QWidget *entry = nullptr;
};

enum class Direction : bool { Forwards, Backwards };

/// Moves the focus to the next of the areas that are seen, in a circle; to where it was in it last.
void focusNextArea(const std::vector<FocusArea> &areas, Direction direction);

} // namespace tracker
