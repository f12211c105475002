// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowsorter.h"

#include "app/base/ascii.h"
#include "app/sources/headerguess.h"
#include "app/sources/layoutlines.h"
#include "app/sources/nothingwords.h"
#include "app/sources/totalwords.h"

namespace tracker {

namespace {

/// The first physical line of \a record.
std::string_view lineOf(const RecordBlock &block, const Record &record)
{
    const std::string_view rest(block.bytes.data() + record.begin, block.bytes.size() - record.begin);
    const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
    const Cell trimmed = trimmedCell(line.data(), 0, static_cast<quint32>(line.size()));
    return line.substr(trimmed.begin, trimmed.size);
}

size_t filledCells(std::span<const Cell> cells)
{
    return static_cast<size_t>(std::ranges::count_if(cells, [](const Cell &cell) { return cell.size > 0; }));
}

/// Whether \a text may be a header, which seldom has a digit other than the 0 that a query appends.
bool mayBeHeader(std::string_view text)
{
    if (text.ends_with('0'))
        text.remove_suffix(1);
    return std::ranges::none_of(text, isDigit);
}

} // namespace

RowSorter::RowSorter(const ListLayout &layout)
    : m_layout(layout)
    , m_nameColumn(layout.placeOf(Field::Name))
    , m_named(static_cast<size_t>(std::ranges::count(layout.columns, false, &FileColumn::unnamed)))
{
}

RowKind RowSorter::kindOfOdd(const RecordBlock &block, const Record &record)
{
    if (record.oddity == Record::Oddity::OpenQuote)
        return RowKind::OpenQuote;
    if (isAllBlank(block, record))
        return RowKind::Blank;
    if (const LayoutLine line = layoutLineOf(block, record); line != LayoutLine::None) {
        m_layoutLine = line;
        m_isUnderOtherHeader
            = line == LayoutLine::OtherHeader || (m_isUnderOtherHeader && line != LayoutLine::HeaderAgain);
        return RowKind::Layout;
    }
    if (m_isUnderOtherHeader)
        return RowKind::OtherColumns;
    if (!m_nameColumn)
        return RowKind::Machine;
    const std::span<const Cell> cells = block.cellsOf(record);
    const std::string_view name
        = *m_nameColumn < cells.size() ? block.text(cells[*m_nameColumn]) : std::string_view();
    if (name.empty() || isNothing(name))
        return RowKind::NoName;
    return !m_layout.totalsAreMachines && isTotal(block, record) ? RowKind::Total : RowKind::Machine;
}

LayoutLine RowSorter::layoutLineOf(const RecordBlock &block, const Record &record) const
{
    const std::string_view line = lineOf(block, record);
    if (isRule(line))
        return LayoutLine::Rule;
    const std::span<const Cell> cells = block.cellsOf(record);
    // Cells that are cut at the columns of a table may cut a footer, too.
    const bool isFixed = !m_layout.dialect.columns.empty();
    const bool isCut = isFixed && line.find("  ") == std::string_view::npos;
    const bool mayBeFooter = isCut || filledCells(cells) == 1 || cells.size() != m_layout.columns.size();
    // What the head of a page says takes a while to be understood, and begins as no name does.
    const auto isNameless = [&] {
        const std::string_view name = m_nameColumn ? block.text(cells[*m_nameColumn]) : std::string_view();
        return name.empty() || name.find(' ') != std::string_view::npos;
    };
    if ((mayBeFooter && isFooter(line)) || (isFixed && isNameless() && isPageLine(line)))
        return LayoutLine::Footer;
    if ((mayBeFooter || isFixed) && isComment(line))
        return LayoutLine::Comment;
    if (isGroupTitle(cells, block))
        return LayoutLine::GroupTitle;
    return isUnits(block, record) ? LayoutLine::Units : headerOf(block, record);
}

/// Whether all that \a cells hold is a text in the place of a name that can be none: Site: S01.
bool RowSorter::isGroupTitle(std::span<const Cell> cells, const RecordBlock &block) const
{
    if (!m_nameColumn || m_layout.columns.size() < 3 || *m_nameColumn >= cells.size()
        || filledCells(cells) != 1)
        return false;
    const std::string_view title = block.text(cells[*m_nameColumn]);
    return title.find(": ") != std::string_view::npos && !isTotalWord(title);
}

/// Whether \a record stands right below the header and says what its columns are measured in, or of what type
/// they are.
bool RowSorter::isUnits(const RecordBlock &block, const Record &record) const
{
    const quint32 header = m_layout.headerLine;
    if (header == 0 || record.line > header + 2 + m_layout.headerRows.size())
        return false;
    const std::span<const Cell> cells = block.cellsOf(record);
    return filledCells(cells) >= 2 && std::ranges::all_of(cells, [&](const Cell &cell) {
               const std::string_view text = block.text(cell);
               return text.empty() || (isUnit(text) && !isNothing(text));
           });
}

/// Whether \a record is one of the rows that make the header.
bool RowSorter::isHeaderRow(const RecordBlock &block, const Record &record) const
{
    return std::ranges::any_of(m_layout.headerRows,
                               [&](const QStringList &header) { return header == textsOf(block, record); });
}

LayoutLine RowSorter::headerOf(const RecordBlock &block, const Record &record) const
{
    const std::span<const Cell> cells = block.cellsOf(record);
    const size_t filled = filledCells(cells);
    if (m_layout.headerLine == 0 || filled == 0
        || !std::ranges::all_of(cells, [&](const Cell &cell) { return mayBeHeader(block.text(cell)); }))
        return LayoutLine::None;
    if (isHeaderRow(block, record))
        return LayoutLine::HeaderAgain;
    bool isSame = filled > 0;
    size_t known = 0;
    bool hasName = false;
    for (size_t place = 0; place < cells.size(); ++place) {
        if (cells[place].size == 0)
            continue;
        const QString text = QString::fromUtf8(block.text(cells[place]));
        const std::optional<Field> field = m_layout.fields.ofHeader(text);
        known += field ? 1 : 0;
        hasName |= field == Field::Name;
        if (place >= m_layout.columns.size()) {
            isSame = false;
            continue;
        }
        const FileColumn &column = m_layout.columns[place];
        const QString header = foldedHeader(column.header);
        const QString key = foldedHeader(text);
        // Of two columns with one header the second has a number behind it.
        isSame &= header == key || (!key.isEmpty() && header.startsWith(key) && header.endsWith(u')'))
            || (field && column.use == FileColumn::Use::Field && column.field == *field);
    }
    if (isSame && filled == m_named)
        return LayoutLine::HeaderAgain;
    return hasName && known >= 2 && known * 2 >= filled ? LayoutLine::OtherHeader : LayoutLine::None;
}

bool RowSorter::isTotal(const RecordBlock &block, const Record &record) const
{
    const std::span<const Cell> cells = block.cellsOf(record);
    for (size_t place = 0; place < cells.size(); ++place) {
        const std::string_view text = block.text(cells[place]);
        if (place != *m_nameColumn && !text.empty() && !isPlainNumber(text) && !isNothing(text))
            return false;
    }
    return isTotalWord(block.text(cells[*m_nameColumn]));
}

RowIssue::Kind issueOf(RowKind kind)
{
    Q_ASSERT(isRejected(kind));
    switch (kind) {
    case RowKind::Total:
        return RowIssue::Kind::Total;
    case RowKind::OtherColumns:
        return RowIssue::Kind::OtherColumns;
    case RowKind::OpenQuote:
        return RowIssue::Kind::OpenQuote;
    default:
        return RowIssue::Kind::NoName;
    }
}

} // namespace tracker
