// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>
#include <thread>

namespace tracker {

/// A function that runs on a thread of its own. What it throws is thrown again where it is waited for.
class Aside {
public:
    template <typename Function>
    explicit Aside(Function function)
        : m_thread([this, function] {
            try {
                function();
            } catch (...) {
                m_thrown = std::current_exception();
            }
        })
    {
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    void wait()
    {
        m_thread.join();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    std::exception_ptr m_thrown;
    std::jthread m_thread; // ends before what it writes to
};

} // namespace tracker
