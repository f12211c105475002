// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace tracker {

/// Less than this is not worth a large page.
constexpr size_t worthALargePage = 1024 * 1024;

/// Room for \a bytes in large pages, where the system has them; throws std::bad_alloc where there is none.
void *takeLargePages(size_t bytes);
void giveBackLargePages(void *pages);

} // namespace tracker
