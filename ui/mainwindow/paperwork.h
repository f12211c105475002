// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "app/output/statustable.h"
#include "app/session/sessionreport.h"
#include "ui/job/job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tracker {

class PagedReport;
class PrintableReport;

/// Everything that leaves the window as a document: print, preview, PDF, CSV. Long work runs aside.
class Paperwork : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over \a window; no document becomes one of \a filesRead.
    Paperwork(FilesRead filesRead, QWidget *window);

    void print(const ReportOrder &order);
    void preview(const ReportOrder &order);
    void savePdf(const ReportOrder &order, const QString &path);
    void savePdf(const std::shared_ptr<const PrintableReport> &report, const QString &path);
    /// Writes the machines and their conclusions in the form of contract §3, status.
    void saveStatus(const std::shared_ptr<const Snapshot> &shown, const ColumnChoice &columns,
                    const QString &path);
    void cancel();

Q_SIGNALS:
    void begun(const QString &what);
    void progressed(double part);
    void done(const QString &what);
    /// What was begun has come to an end that needs no words.
    void ended();
    void failed(const QString &why);
    /// A previewed report shall be saved: whoever knows where calls savePdf().
    void pdfWanted(const std::shared_ptr<const tracker::PrintableReport> &report);

private:
    using Use = std::function<void(const std::shared_ptr<const PrintableReport> &)>;

    /// Calls \a use with the report, which then calls endMaking().
    void make(const ReportOrder &order, const Use &use);
    void endMaking();
    void show(const std::shared_ptr<const PrintableReport> &report,
              const std::shared_ptr<const PagedReport> &paged);
    void print(const std::shared_ptr<const PrintableReport> &report);
    void run(const QString &doing, const QString &done, std::function<Result<void>(Progress &)> work);

    FilesRead m_filesRead;
    QWidget *m_window = nullptr;
    QTimer m_slow; // runs while a report is made that nobody has been told of
    Job m_making;
    Job m_job; // writes and prints
};

} // namespace tracker
