// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"
#include "ui/print/pagination.h"
#include "ui/print/tablelayout.h"
#include "ui/print/typography.h"

#include <QSizeF>

#include <vector>

namespace tracker {

namespace paper {
/// The block before all others: the title, with the source under it.
inline constexpr int titleBlock = -1;
} // namespace paper

/// A report on pages of one size; the one pagination that printer, preview and PDF share. Borrows the report.
class ReportLayout {
public:
    /// \a page is what lies within the margins, in paper units.
    ReportLayout(const ReportContent &content, QSizeF page);
    Q_DISABLE_COPY_MOVE(ReportLayout)

    const Typography &typography() const { return m_typography; }
    QSizeF page() const { return m_page; }
    /// The foot of every page, with the space above it.
    double footHeight() const;

    const std::vector<Page> &pages() const { return m_pages; }
    /// Of a block that is a table.
    const TableLayout &table(int block) const { return m_tables[static_cast<size_t>(block)]; }

private:
    void addTitle();
    void addText(int block, const QString &text, const Face &face, double spaceBefore, bool keepsWithNext);
    void addTable(int block, const ReportTable &table);
    void addRows(int block, const ReportTable &table, quint32 first, quint32 end);
    void addBlock(int block, const ReportBlock &content);

    const ReportContent &m_content;
    Typography m_typography;
    QSizeF m_page;
    std::vector<TableLayout> m_tables; // by block, empty where it is no table
    std::vector<FlowItem> m_items;
    std::vector<Page> m_pages;
};

/// The face of a paragraph.
const Face &faceOf(ReportParagraph::Size size, const Typography &typography);

} // namespace tracker
