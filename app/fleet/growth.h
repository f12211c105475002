// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tracker {

/// Gives back the room that \a vector does not need, unless it is so little that copying everything costs
/// more.
template <typename Vector> void giveBackRoom(Vector &vector)
{
    if (vector.capacity() - vector.size() > vector.size() / 16)
        vector.shrink_to_fit();
}

} // namespace tracker
