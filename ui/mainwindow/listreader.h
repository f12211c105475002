// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"
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
    explicit ListReader(std::shared_ptr<const Procedure> procedure, QObject *parent = nullptr);

    /// \a profile is the name of the one that the choices come from, if any.
    void read(const ImportRequest &request, const QString &profile = {});
    /// Looks into the lists first. Those with a profile for their columns are read by its choices, the others
    /// as they are guessed, unless a guess is doubtful.
    void open(const ImportRequest &request, const QString &profileFile);
    void cancel();
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a what names the lists.
    void begun(const QString &what);
    /// \a detail says how fast it goes and how long it will take, once that is worth telling.
    void progressed(double part, const QString &detail);
    void finished(const std::shared_ptr<const tracker::Snapshot> &snapshot,
                  const tracker::ImportRequest &request, const QString &profile);
    /// A person should look at how the lists would be read; \a doubts are sentences.
    void unclear(const tracker::ImportRequest &request, const QString &profile, const QStringList &doubts);
    void failed(const QString &why);

private:
    struct Order;
    void start(const Order &order);

    void tellProgress(double part);

    std::shared_ptr<const Procedure> m_procedure;
    Job m_job;
    std::shared_ptr<std::atomic<quint64>> m_rowsRead;
    QElapsedTimer m_watch; ///< runs since the lists are read from their beginning
    double m_part = 0;
};

/// How fast lists are read and how long it will still take; empty in the first second.
QString paceSentence(quint64 rows, double part, std::chrono::nanoseconds elapsed, const QLocale &locale);

/// The lists of a request for a person: "clients.csv", or how many they are.
QString listNames(const ImportRequest &request);

} // namespace tracker
