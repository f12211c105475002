// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printreport.h"

#include "app/base/outputfile.h"
#include "ui/print/reportpainter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace tracker {

namespace {

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

QPageLayout defaultPageLayout(const ReportContent &content)
{
    const bool inches = content.locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(inches ? QPageSize::Letter : QPageSize::A4),
                       content.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(16, 15, 16, 13), QPageLayout::Millimeter);
}

QSizeF textArea(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).size() * paper::point;
}

Result<void> printReport(const PrintableReport &report, QPagedPaintDevice &device, Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Failure{Printing::tr("The report could not be printed: the printer did not begin.")};

    const ReportLayout layout(report.content(), textArea(device.pageLayout()));
    ReportPainter pages(report, layout, painter);
    const double scale = device.logicalDpiX() / paper::unitsPerInch;
    painter.scale(scale, scale);
    const auto count = static_cast<int>(layout.pages().size());
    const QPageRanges chosen = device.pageRanges();
    int printed = 0;
    for (int page = 1; page <= count; ++page) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        if (!chosen.isEmpty() && !chosen.contains(page))
            continue;
        if (printed > 0 && !device.newPage())
            return Failure{
                Printing::tr("The report could not be printed: there was no paper for page %1.").arg(page)};
        pages.paintPage(static_cast<size_t>(page - 1));
        ++printed;
        progress.report(page, count);
    }
    if (printed == 0)
        return Failure{Printing::tr("Nothing was printed: the report ends with page %1. Choose other pages.")
                           .arg(count)};
    return {};
}

Result<void> saveReportAsPdf(const PrintableReport &report, const QPageLayout &layout, const QString &path,
                             const QStringList &filesRead, Progress &progress)
{
    auto file = OutputFile::open(path, filesRead);
    if (!file)
        return file.failure();
    {
        QPdfWriter writer(&file->device());
        writer.setPageLayout(layout);
        writer.setTitle(report.content().title);
        writer.setCreator(QCoreApplication::applicationName());
        if (const Result<void> printed = printReport(report, writer, progress); !printed)
            return printed;
    }
    return file->commit();
}

} // namespace tracker
