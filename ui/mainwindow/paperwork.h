// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/preparation.h"
#include "app/report/reports.h"
#include "ui/job/job.h"

#include <QObject>

namespace tracker {

/// Everything that leaves the window as a document: print, preview, PDF, CSV. Long work runs aside.
class Paperwork : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over \a window.
    explicit Paperwork(QWidget *window);

    void print(ReportKind kind, const ReportInput &input);
    void preview(ReportKind kind, const ReportInput &input);
    void savePdf(ReportKind kind, const ReportInput &input, const QString &path);
    /// Writes the machines and their conclusions in the form of contract §3, status.
    void saveStatus(const PreparedFleet &machines, const QString &path);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void begun(const QString &what);
    void progressed(double part);
    void done(const QString &what);
    void failed(const QString &why);

private:
    void run(const QString &doing, const QString &done, std::function<Result<void>(Progress &)> work);

    QWidget *m_window = nullptr;
    Job m_job;
};

} // namespace tracker
