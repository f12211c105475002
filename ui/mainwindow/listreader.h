// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/job/job.h"
#include "ui/models/snapshot.h"

#include <QObject>

namespace tracker {

/// Reads client lists aside, one request at a time; a new request takes the place of one that is under way.
class ListReader : public QObject {
    Q_OBJECT

public:
    explicit ListReader(std::shared_ptr<const Procedure> procedure, QObject *parent = nullptr);

    void read(const ImportRequest &request);
    /// Looks into the lists first, and reads them unless a guess is doubtful.
    void open(const ImportRequest &request);
    void cancel();
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a what names the lists.
    void begun(const QString &what);
    void progressed(double part);
    void finished(const std::shared_ptr<const tracker::Snapshot> &snapshot,
                  const tracker::ImportRequest &request);
    /// A person should look at how the lists would be read; \a doubts are sentences.
    void unclear(const tracker::ImportRequest &request, const QStringList &doubts);
    void failed(const QString &why);

private:
    struct Outcome;
    void start(const ImportRequest &request, bool looksFirst);

    std::shared_ptr<const Procedure> m_procedure;
    Job m_job;
};

/// The lists of a request for a person: "clients.csv", or how many they are.
QString listNames(const ImportRequest &request);

} // namespace tracker
