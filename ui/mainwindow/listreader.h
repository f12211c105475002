// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/listreading.h"
#include "ui/job/job.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QObject>

#include <atomic>
#include <chrono>

namespace tracker {

/// Reads client lists aside, one request at a time; a new request takes the place of one that is under way.
class ListReader : public QObject {
    Q_OBJECT

public:
    explicit ListReader(QObject *parent = nullptr);

    void read(const ListReading &reading);
    void cancel();
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a what names the lists.
    void begun(const QString &what);
    /// \a detail says how fast it goes and how long it will take, once that is worth telling.
    void progressed(double part, const QString &detail);
    void finished(const tracker::ListReading &reading);
    /// A person should look at how the lists would be read.
    void unclear(const tracker::ListReading &reading);
    void failed(const QString &why);

private:
    void tellProgress(double part);

    Job m_job;
    std::shared_ptr<std::atomic<quint64>> m_rowsRead;
    QElapsedTimer m_watch; ///< runs since the lists are read from their beginning
    double m_part = 0;
};

/// How fast lists are read and how long it will still take; empty in the first second.
QString paceSentence(quint64 rows, double part, std::chrono::nanoseconds elapsed, const QLocale &locale);

} // namespace tracker
