// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/paperwork.h"

#include "app/base/outputfile.h"
#include "app/command/statusoutput.h"
#include "ui/print/printreport.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace tracker {

namespace {

constexpr int mostPreviewedPages = 500;

} // namespace

Paperwork::Paperwork(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_job, &Job::progressed, this, &Paperwork::progressed);
}

void Paperwork::run(const QString &doing, const QString &doneText,
                    std::function<Result<void>(Progress &)> work)
{
    Q_EMIT begun(doing);
    m_job.start(std::move(work), [this, doneText](const Result<void> &result) {
        if (result)
            Q_EMIT done(doneText);
        else if (!result.failure().cancelled)
            Q_EMIT failed(result.failure().message);
    });
}

void Paperwork::print(ReportKind kind, const ReportInput &input)
{
    const auto report = std::make_shared<PrintableReport>(makeReport(kind, input));
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

void Paperwork::preview(ReportKind kind, const ReportInput &input)
{
    const auto report = std::make_shared<PrintableReport>(makeReport(kind, input));
    const QPageLayout layout = defaultPageLayout(report->content());
    // The dialog holds all of its pages and paints them in one go.
    if (const int pages = pageCount(*report, layout); pages > mostPreviewedPages) {
        Q_EMIT failed(tr("The report has %1 pages, which is too long for a preview. Filter for fewer "
                         "machines, or write it "
                         "with “restart-tracker report”.")
                          .arg(input.locale.toString(pages)));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    printer->setDocName(report->content().title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_window->size() * 0.9);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, report](QPrinter *paper) {
        Progress untold;
        if (const auto printed = printReport(*report, *paper, untold); !printed)
            Q_EMIT failed(printed.failure().message);
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void Paperwork::savePdf(ReportKind kind, const ReportInput &input, const QString &path)
{
    const auto report = std::make_shared<PrintableReport>(makeReport(kind, input));
    run(tr("Writing %1…").arg(QDir::toNativeSeparators(path)),
        tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), [report, path](Progress &progress) {
            return saveReportAsPdf(*report, defaultPageLayout(report->content()), path, progress);
        });
}

void Paperwork::saveStatus(const PreparedFleet &machines, const QString &path)
{
    run(tr("Writing %1…").arg(QDir::toNativeSeparators(path)),
        tr("Saved %n machine(s) as %1.", nullptr, static_cast<int>(machines.machines.size()))
            .arg(QDir::toNativeSeparators(path)),
        [machines, path, locale = m_window->locale()](Progress &) -> Result<void> {
            auto file = OutputFile::open(path);
            if (!file)
                return file.failure();
            if (!writeStatus(machines, OutputFormat::Csv, locale, file->device()))
                return unwritable(path, file->device().errorString());
            return file->commit();
        });
}

} // namespace tracker
