// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <functional>

namespace tracker {

/// How far a long operation is, and whether it shall stop. An engine function reports from the one thread it
/// was called on; isCancelled() may be asked and cancel() called from any.
class Progress {
public:
    /// Called at most about 200 times a run, with a part from 0 to 1.
    using Listener = std::function<void(double part)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }
    Q_DISABLE_COPY_MOVE(Progress)

    /// \a done may turn out to be more than \a total, which may be a guess.
    void report(qint64 done, qint64 total)
    {
        if (!m_listener || total <= 0)
            return;
        const double part = std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
        const int step = static_cast<int>(part * 200);
        if (step == m_lastStep)
            return;
        m_lastStep = step;
        m_listener(part);
    }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    int m_lastStep = -1;
    std::atomic<bool> m_cancelled = false;
};

} // namespace tracker
