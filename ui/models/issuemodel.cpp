// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/issuemodel.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"

#include <QFileInfo>
#include <QLocale>

namespace tracker {

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber = column == IssueModel::LineColumn || column == IssueModel::CountColumn;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

IssueModel::IssueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void IssueModel::setList(std::shared_ptr<const ClientList> list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : static_cast<int>(m_list->issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfIssues;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::DisplayRole:
        return shownText(textOf(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(textOf(index.row(), index.column()));
    default:
        return {};
    }
}

QString IssueModel::textOf(int row, int column) const
{
    const RowIssue &issue = m_list->issues[static_cast<size_t>(row)];
    switch (column) {
    case FileColumn:
        return QFileInfo(m_list->files[static_cast<size_t>(issue.file)].name).fileName();
    case LineColumn:
        return QLocale().toString(
            m_list->files[static_cast<size_t>(issue.file)].layout.rows.numberOf(issue.line));
    case HeaderColumn:
        return issue.column;
    case TextColumn:
        return issue.column.isEmpty() ? QString() : issue.text;
    case ReasonColumn:
        return whatIsOdd(issue, *m_list);
    case CountColumn:
        return QLocale().toString(issue.count);
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FileColumn:
        return tr("List");
    case LineColumn:
        return tr("Line");
    case HeaderColumn:
        return tr("Column");
    case TextColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("What is odd");
    case CountColumn:
        //: how often the same odd value occurs
        return tr("Times");
    default:
        return {};
    }
}

} // namespace tracker
