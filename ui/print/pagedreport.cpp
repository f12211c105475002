// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagedreport.h"

#include "ui/print/printreport.h"

namespace tracker {

PagedReport::PagedReport(std::shared_ptr<const PrintableReport> report, const QPageLayout &paper)
    : m_report(std::move(report))
    , m_paper(paper)
    , m_layout(m_report->content(), textArea(paper))
{
}

} // namespace tracker
