// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/previewmodel.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// What is to be said of a row, if anything.
QString remarkOf(const PreviewRow &row, size_t columns)
{
    switch (row.kind) {
    case RowKind::NoName:
        return PreviewModel::tr("Rejected: the row has no name");
    case RowKind::OpenQuote:
        return PreviewModel::tr("Rejected: a quote is opened and never closed");
    case RowKind::Total:
        return PreviewModel::tr("Rejected: the row looks like a total of the others");
    case RowKind::OtherColumns:
        return PreviewModel::tr("Rejected: the row stands below another header");
    case RowKind::Blank:
        return PreviewModel::tr("Blank row");
    case RowKind::Layout:
        return PreviewModel::tr("Layout, not a machine: counts as blank");
    case RowKind::Machine:
        break;
    }
    if (row.oddity == Record::Oddity::StrayQuote)
        return PreviewModel::tr("A quote inside a cell is kept as it stands");
    if (row.cells.size() < columns)
        return PreviewModel::tr("The row has %1 of %n cell(s)", nullptr, static_cast<int>(columns))
            .arg(row.cells.size());
    return {};
}

QString wordsOf(const PreviewCell &cell)
{
    const QString text = shownText(cell.text);
    switch (cell.mark) {
    case PreviewCell::Mark::None:
        return text;
    case PreviewCell::Mark::Unreadable:
        return PreviewModel::tr("“%1” cannot be read as what this column holds: taken as unknown").arg(text);
    case PreviewCell::Mark::Undecodable:
        return PreviewModel::tr("%1\nholds bytes that stand for no character in this character set")
            .arg(text);
    }
    Q_UNREACHABLE();
}

bool isMachine(const PreviewRow &row)
{
    return row.kind == RowKind::Machine;
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPreview(std::shared_ptr<const ListPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->layout.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_preview->rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    const PreviewCell &cell = row.cells[column];
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cell.text);
    case Qt::ToolTipRole:
        if (cell.mark == PreviewCell::Mark::None && !isMachine(row))
            return plainToolTip(remarkOf(row, m_preview->layout.columns.size()));
        return plainToolTip(wordsOf(cell));
    case Qt::DecorationRole:
        if (cell.mark == PreviewCell::Mark::None)
            return {};
        return symbolIcon(u"warning"_s, toneColour(u"second"_s, palette));
    case Qt::ForegroundRole:
        if (cell.mark != PreviewCell::Mark::None)
            return toneColour(u"second"_s, palette);
        if (m_preview->layout.columns[column].use == FileColumn::Use::Ignored || !isMachine(row))
            return quietText(palette);
        return {};
    case Qt::FontRole:
        if (row.kind == RowKind::Layout) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_preview || section < 0)
        return {};
    const auto place = static_cast<size_t>(section);
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole && place < m_preview->layout.columns.size())
            return shownText(m_preview->layout.columns[place].header);
        return {};
    }
    if (place >= m_preview->rows.size())
        return {};
    const PreviewRow &row = m_preview->rows[place];
    const QString remark = remarkOf(row, m_preview->layout.columns.size());
    switch (role) {
    case Qt::DisplayRole: {
        const QString number = QLocale().toString(m_preview->layout.rows.numberOf(row.line));
        //: the number of a line that holds no machine, but a rule, a footer or the header again
        return row.kind == RowKind::Layout ? tr("layout %1").arg(number) : number;
    }
    case Qt::ToolTipRole:
        return plainToolTip(remark);
    case Qt::DecorationRole:
        if (remark.isEmpty() || row.kind == RowKind::Blank || row.kind == RowKind::Layout)
            return {};
        return symbolIcon(
            isRejected(row.kind) ? u"error"_s : u"warning"_s,
            toneColour(isRejected(row.kind) ? u"attention"_s : u"second"_s, QGuiApplication::palette()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace tracker
