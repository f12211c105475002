// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printablereport.h"
#include "ui/print/reportlayout.h"

#include <QPageLayout>

#include <memory>

namespace tracker {

/// A report on the pages of one paper. Thousands of pages take their time, so it can be made on any thread.
class PagedReport {
public:
    PagedReport(std::shared_ptr<const PrintableReport> report, const QPageLayout &paper);

    const PrintableReport &report() const { return *m_report; }
    const QPageLayout &paper() const { return m_paper; }
    const ReportLayout &layout() const { return m_layout; }

private:
    std::shared_ptr<const PrintableReport> m_report;
    QPageLayout m_paper;
    ReportLayout m_layout;
};

} // namespace tracker
