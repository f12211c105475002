// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowpipeline.h"

#include <new>

namespace tracker {

namespace {

/// Free blocks for which a waiting reader is woken: to wake it for each costs as much as to fill it.
constexpr size_t worthWaking = 4;

} // namespace

RowPipeline::RowPipeline(RowReader &reader, bool ahead)
    : m_reader(reader)
{
    for (RowBlock &block : m_blocks)
        m_free.push_back(&block);
    if (ahead)
        m_thread = std::thread([this] { run(); });
}

RowPipeline::~RowPipeline()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<const RowBlock *> RowPipeline::next()
{
    if (!m_thread.joinable()) {
        const Result<bool> more = m_reader.next(m_blocks.front());
        if (!more)
            return more.failure();
        return static_cast<const RowBlock *>(*more ? &m_blocks.front() : nullptr);
    }
    std::unique_lock lock(m_mutex);
    if (m_lent) {
        m_free.push_back(m_lent);
        if (m_free.size() == worthWaking)
            m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return !m_full.empty() || m_ended; });
    m_lent = nullptr;
    if (!m_full.empty()) {
        m_lent = m_full.front();
        m_full.pop_front();
    } else if (m_thrown) {
        std::rethrow_exception(m_thrown);
    } else if (m_failure) {
        return *m_failure;
    }
    return static_cast<const RowBlock *>(m_lent);
}

void RowPipeline::run()
{
    for (;;) {
        RowBlock *block = nullptr;
        {
            std::unique_lock lock(m_mutex);
            if (m_free.empty())
                m_changed.wait(lock, [this] { return m_free.size() >= worthWaking || m_stopped; });
            if (m_stopped)
                return;
            block = m_free.front();
            m_free.pop_front();
        }
        bool hasEnded = true;
        try {
            const Result<bool> more = m_reader.next(*block);
            hasEnded = !more || !*more;
            const std::lock_guard lock(m_mutex);
            if (!hasEnded)
                m_full.push_back(block);
            if (!more)
                m_failure = more.failure();
        } catch (const std::bad_alloc &) {
            m_thrown = std::current_exception(); // read by none before it has ended
        }
        {
            const std::lock_guard lock(m_mutex);
            m_ended = hasEnded;
        }
        m_changed.notify_all();
        if (hasEnded)
            return;
    }
}

} // namespace tracker
