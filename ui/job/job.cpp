// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/job/job.h"

namespace tracker {

Job::Job(QObject *parent)
    : QObject(parent)
{
    // One thread: a cancelled run and its successor never compete for the processor.
    m_pool.setMaxThreadCount(1);
}

Job::~Job()
{
    if (m_progress)
        m_progress->cancel();
    m_pool.waitForDone();
}

void Job::run(std::function<Delivery(Progress &)> work)
{
    const bool wasRunning = isRunning();
    if (m_progress)
        m_progress->cancel();
    const quint64 generation = ++m_generation;
    m_progress = std::make_shared<Progress>([this, generation](double part) {
        QMetaObject::invokeMethod(this, [this, generation, part] {
            if (generation == m_generation && isRunning())
                Q_EMIT progressed(part);
        });
    });
    m_pool.start([this, generation, work = std::move(work), progress = m_progress]() mutable {
        if (progress->isCancelled())
            return;
        Delivery deliver = work(*progress);
        QMetaObject::invokeMethod(this, [this, generation, deliver = std::move(deliver)] {
            if (generation != m_generation || !isRunning())
                return;
            m_progress.reset();
            Q_EMIT runningChanged(false);
            deliver();
        });
    });
    if (!wasRunning)
        Q_EMIT runningChanged(true);
}

void Job::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    Q_EMIT runningChanged(false);
}

} // namespace tracker
