// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/aside.h"

#include <atomic>
#include <cstddef>
#include <optional>

namespace tracker {

/// Calls \a body with every number below \a count, on two threads in no order: it must write only what is
/// that number's own.
template <typename Body> void inParallel(size_t count, const Body &body)
{
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            body(i);
    };
    std::optional<Aside> other;
    if (count > 1)
        other.emplace(run);
    run();
    if (other)
        other->wait();
}

} // namespace tracker
