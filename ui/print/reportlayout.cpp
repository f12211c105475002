// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportlayout.h"

#include <algorithm>

namespace tracker {

namespace {

using Kind = FlowItem::Kind;

constexpr double headingSpace = 14 * paper::point;
constexpr double paragraphSpace = 5 * paper::point;
constexpr double leadSpace = 11 * paper::point;
constexpr double chartSpace = 9 * paper::point;
constexpr double tableSpace = 6 * paper::point;

} // namespace

const Face &faceOf(ReportParagraph::Size size, const Typography &typography)
{
    switch (size) {
    case ReportParagraph::Size::Lead:
        return typography.lead;
    case ReportParagraph::Size::Small:
        return typography.small;
    default:
        return typography.body;
    }
}

ReportLayout::ReportLayout(const ReportContent &content, QSizeF page)
    : m_content(content)
    , m_page(page)
    , m_tables(content.blocks.size())
{
    addTitle();
    for (size_t i = 0; i < content.blocks.size(); ++i)
        addBlock(static_cast<int>(i), content.blocks[i]);
    m_pages = paginate(m_items, page.height() - footHeight());
    m_items = {};
}

double ReportLayout::footHeight() const
{
    return 2 * m_typography.small.lineHeight() + 12 * paper::point;
}

void ReportLayout::addTitle()
{
    const double title = m_typography.title.wrappedHeight(m_content.title, m_page.width());
    const double source = m_typography.small.wrappedHeight(m_content.source, m_page.width());
    m_items.push_back({.block = paper::titleBlock, .height = title + source, .keepsWithNext = true});
}

void ReportLayout::addText(int block, const QString &text, const Face &face, double spaceBefore,
                           bool keepsWithNext)
{
    m_items.push_back({.block = block,
                       .height = face.wrappedHeight(text, m_page.width()),
                       .spaceBefore = spaceBefore,
                       .keepsWithNext = keepsWithNext});
}

void ReportLayout::addRows(int block, const ReportTable &table, quint32 first, quint32 end)
{
    const TableLayout &layout = m_tables[static_cast<size_t>(block)];
    if (!table.wraps) {
        m_items.push_back({.kind = Kind::Rows,
                           .block = block,
                           .first = first,
                           .count = end - first,
                           .height = layout.rowHeight});
        return;
    }
    for (quint32 row = first; row < end; ++row) {
        const double height = wrappedRowHeight(table.cells(row), table, layout, m_typography.cell);
        m_items.push_back({.kind = Kind::Rows, .block = block, .first = row, .height = height});
    }
}

void ReportLayout::addTable(int block, const ReportTable &table)
{
    if (table.rows == 0)
        return;
    TableLayout &layout = m_tables[static_cast<size_t>(block)];
    layout = layoutTable(table, m_typography, m_page.width());
    m_items.push_back({.kind = Kind::TableHead,
                       .block = block,
                       .height = layout.headHeight,
                       .spaceBefore = tableSpace,
                       .keepsWithNext = true});
    if (table.groups.empty())
        addRows(block, table, 0, table.rows);
    for (size_t i = 0; i < table.groups.size(); ++i) {
        const ReportTable::Group &group = table.groups[i];
        const quint32 end = i + 1 < table.groups.size() ? table.groups[i + 1].firstRow : table.rows;
        m_items.push_back({.kind = Kind::GroupHead,
                           .block = block,
                           .first = static_cast<quint32>(i),
                           .height = layout.groupHeight,
                           .startsPage = group.startsPage && i > 0,
                           .keepsWithNext = true});
        addRows(block, table, group.firstRow, end);
    }
}

void ReportLayout::addBlock(int block, const ReportBlock &content)
{
    if (const auto *heading = std::get_if<ReportHeading>(&content)) {
        addText(block, heading->text, m_typography.heading, headingSpace, true);
    } else if (const auto *paragraph = std::get_if<ReportParagraph>(&content)) {
        const bool introduces = static_cast<size_t>(block) + 1 < m_content.blocks.size()
            && !std::holds_alternative<ReportHeading>(m_content.blocks[static_cast<size_t>(block) + 1]);
        const bool leads = paragraph->size == ReportParagraph::Size::Lead;
        addText(block, paragraph->text, faceOf(paragraph->size, m_typography),
                leads ? leadSpace : paragraphSpace, introduces);
    } else if (const auto *table = std::get_if<ReportTable>(&content)) {
        addTable(block, *table);
    } else {
        const double wanted = m_page.width() * paper::chartSize.height() / paper::chartSize.width();
        m_items.push_back(
            {.block = block, .height = std::min(wanted, m_page.height() / 2), .spaceBefore = chartSpace});
    }
}

} // namespace tracker
