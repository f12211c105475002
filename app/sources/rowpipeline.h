// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/rowreader.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace tracker {

/// Runs a RowReader ahead on a thread of its own, so that rows are understood while those before them go into
/// the fleet. Blocks come in order: what comes of them does not depend on threads.
class RowPipeline {
public:
    /// \a reader must outlive the pipeline and is not to be asked anything before that has ended, unless \a
    /// ahead is false and everything happens on the caller's thread.
    RowPipeline(RowReader &reader, bool ahead);
    /// Stops the reader.
    ~RowPipeline();
    Q_DISABLE_COPY_MOVE(RowPipeline)

    /// The next block, which lasts until the next call; null after the last. Throws std::bad_alloc where the
    /// reader did.
    Result<const RowBlock *> next();

private:
    void run();

    RowReader &m_reader;
    std::array<RowBlock, 8> m_blocks;
    RowBlock *m_lent = nullptr;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<RowBlock *> m_free;
    std::deque<RowBlock *> m_full;
    std::optional<Failure> m_failure;
    std::exception_ptr m_thrown; // no memory was left
    bool m_ended = false; // no more blocks come
    bool m_stopped = false; // no more blocks are wanted

    std::thread m_thread;
};

} // namespace tracker
