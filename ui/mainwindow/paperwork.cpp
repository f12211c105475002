// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/paperwork.h"

#include "app/output/statustable.h"
#include "ui/print/printreport.h"
#include "ui/print/reportpreview.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>

namespace tracker {

namespace {

/// What is done sooner needs no word.
constexpr auto noticeable = std::chrono::milliseconds(200);

} // namespace

Paperwork::Paperwork(FilesRead filesRead, QWidget *window)
    : QObject(window)
    , m_filesRead(std::move(filesRead))
    , m_window(window)
{
    connect(&m_job, &Job::progressed, this, &Paperwork::progressed);
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticeable);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_job.isRunning())
            Q_EMIT begun(tr("Making the report…"));
    });
}

void Paperwork::cancel()
{
    m_slow.stop();
    m_making.cancel();
    m_job.cancel();
}

void Paperwork::make(const ReportOrder &order, const Use &use)
{
    m_slow.start();
    m_making.start([order](Progress &progress) { return reportOf(order, progress); },
                   [this, use](Result<ReportContent, InputFailure> content) {
                       // The chart in it is made of widgets, which live here.
                       if (content) {
                           use(std::make_shared<const PrintableReport>(*std::move(content)));
                           return;
                       }
                       endMaking();
                       if (!content.failure().cancelled)
                           Q_EMIT failed(content.failure().message);
                   });
}

void Paperwork::endMaking()
{
    if (!m_slow.isActive() && !m_job.isRunning())
        Q_EMIT ended();
    m_slow.stop();
}

void Paperwork::run(const QString &doing, const QString &doneText,
                    std::function<Result<void>(Progress &)> work)
{
    m_slow.stop();
    Q_EMIT begun(doing);
    m_job.start(std::move(work), [this, doneText](const Result<void> &result) {
        if (result)
            Q_EMIT done(doneText);
        else if (!result.failure().cancelled)
            Q_EMIT failed(result.failure().message);
    });
}

void Paperwork::print(const ReportOrder &order)
{
    make(order, [this](const auto &report) {
        endMaking();
        print(report);
    });
}

void Paperwork::print(const std::shared_ptr<const PrintableReport> &report)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(defaultPageLayout(report->content()));
    printer->setDocName(report->content().title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, report, printer] {
        run(tr("Printing…"), tr("Printed: %1.").arg(report->content().title),
            [report, printer](Progress &progress) { return printReport(*report, *printer, progress); });
    });
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void Paperwork::preview(const ReportOrder &order)
{
    make(order, [this](const std::shared_ptr<const PrintableReport> &report) {
        m_making.start(
            [report](Progress &) {
                return std::make_shared<const PagedReport>(report, defaultPageLayout(report->content()));
            },
            [this, report](const std::shared_ptr<const PagedReport> &paged) { show(report, paged); });
    });
}

void Paperwork::show(const std::shared_ptr<const PrintableReport> &report,
                     const std::shared_ptr<const PagedReport> &paged)
{
    endMaking();
    auto *dialog = new ReportPreview(paged, m_window);
    dialog->resize(m_window->size() * 0.9);
    connect(dialog, &ReportPreview::printRequested, this, [this, report] { print(report); });
    connect(dialog, &ReportPreview::pdfRequested, this, [this, report] { Q_EMIT pdfWanted(report); });
    connect(this, &Paperwork::begun, dialog, &ReportPreview::showState);
    connect(this, &Paperwork::done, dialog, &ReportPreview::showState);
    connect(this, &Paperwork::failed, dialog, &ReportPreview::showState);
    dialog->show();
}

void Paperwork::savePdf(const ReportOrder &order, const QString &path)
{
    make(order, [this, path](const auto &report) {
        endMaking();
        savePdf(report, path);
    });
}

void Paperwork::savePdf(const std::shared_ptr<const PrintableReport> &report, const QString &path)
{
    run(tr("Writing %1…").arg(QDir::toNativeSeparators(path)),
        tr("Saved as %1.").arg(QDir::toNativeSeparators(path)),
        [report, path, filesRead = m_filesRead()](Progress &progress) {
            return saveReportAsPdf(*report, defaultPageLayout(report->content()), path, filesRead, progress);
        });
}

void Paperwork::saveStatus(const std::shared_ptr<const Snapshot> &shown, const ColumnChoice &columns,
                           const QString &path)
{
    run(tr("Writing %1…").arg(QDir::toNativeSeparators(path)),
        tr("Saved %n machine(s) as %1.", nullptr, static_cast<int>(shown->machines->size()))
            .arg(QDir::toNativeSeparators(path)),
        [shown, columns, path, filesRead = m_filesRead(),
         locale = m_window->locale()](Progress &) -> Result<void> {
            constexpr auto format = OutputFormat::Csv;
            const auto table = statusTable(*shown->assessment, *shown->machines, columns, format, locale);
            if (!table)
                return table.failure();
            auto file = OutputFile::open(path, filesRead);
            if (!file)
                return file.failure();
            if (!writeTable(*table, format, file->device()))
                return unwritable(path, file->device().errorString());
            return file->commit();
        });
}

} // namespace tracker
