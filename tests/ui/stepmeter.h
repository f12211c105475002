// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace tracker {

/// How long the thread of the user interface is deaf: a step is all that it does between two looks at what a
/// person, a timer or another thread has sent. It turns the event loop itself, so no event is missed.
class StepMeter {
public:
    /// In milliseconds. The thread's own time tells what it does, whatever else the machine is busy with; the
    /// clock on the wall adds what it waits for.
    struct Step {
        double own = 0;
        double wall = 0;
    };

    /// What a person does: a step, too.
    template <typename Action> void act(Action action)
    {
        const double own = ownTime();
        QElapsedTimer wall;
        wall.start();
        action();
        const Step step{ownTime() - own, static_cast<double>(wall.nsecsElapsed()) / 1e6};
        ++m_steps;
        m_longest = {std::max(m_longest.own, step.own), std::max(m_longest.wall, step.wall)};
    }

    /// Until \a isDone says so. False when that takes longer than a minute.
    template <typename Condition> bool run(Condition isDone)
    {
        constexpr qint64 patience = 60'000;
        QElapsedTimer waiting;
        waiting.start();
        while (!isDone()) {
            if (waiting.elapsed() > patience)
                return false;
            turn();
            QThread::usleep(100);
        }
        turn(); // what is to be painted
        return true;
    }

    int steps() const { return m_steps; }
    /// Both of the longest, which need not be of the same step.
    Step longest() const { return m_longest; }
    void forget()
    {
        m_steps = 0;
        m_longest = {};
    }

private:
    void turn()
    {
        act([] {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
    }

    static double ownTime()
    {
        std::timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    int m_steps = 0;
    Step m_longest;
};

} // namespace tracker
