// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/withinmemory.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace tracker {

/// A place where one engine function at a time runs aside. Starting another cancels the one before; a result
/// that comes late is dropped. The destructor cancels and waits. To be used from the thread it lives in.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Calls \a work(Progress &) on a thread of its own, then \a then(what it returned) on the object's
    /// thread, unless cancel() or another start() came in between. What \a work needs it must own. Where it
    /// runs out of memory it fails with that sentence, if it may fail.
    template <typename Work, typename Then> void start(Work work, Then then)
    {
        using Outcome = std::invoke_result_t<Work &, Progress &>;
        run([work = std::move(work), then = std::move(then)](Progress &progress) mutable -> Delivery {
            auto outcome = std::make_shared<Outcome>(withinMemory([&] { return work(progress); }));
            return [then = std::move(then), outcome] { then(std::move(*outcome)); };
        });
    }
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// \a part is from 0 to 1.
    void progressed(double part);

private:
    using Delivery = std::function<void()>;

    void run(std::function<Delivery(Progress &)> work);

    QThreadPool m_pool;
    std::shared_ptr<Progress> m_progress; // of the current run; null when idle
    quint64 m_generation = 0;
};

} // namespace tracker
