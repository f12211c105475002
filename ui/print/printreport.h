// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "ui/print/printablereport.h"

#include <QPageLayout>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace tracker {

/// The page \a content asks for where the user has chosen none: upright or wide, in the paper size of its
/// locale's country, with our margins.
QPageLayout defaultPageLayout(const ReportContent &content);

/// What lies within the margins, in paper units.
QSizeF textArea(const QPageLayout &layout);

/// Paints \a report in the page layout of \a device: printer, preview and PDF alike; all pages, or those of
/// the device's page ranges. Fails when painting cannot begin or go on, and by cancelling.
Result<void> printReport(const PrintableReport &report, QPagedPaintDevice &device, Progress &progress);

/// Writes \a report as PDF. A file that is already at \a path is replaced whole or, on failure, left as it
/// is. Fails where it is one of \a filesRead.
Result<void> saveReportAsPdf(const PrintableReport &report, const QPageLayout &layout, const QString &path,
                             const QStringList &filesRead, Progress &progress);

} // namespace tracker
