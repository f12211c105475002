// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sitesmodel.h"

#include "app/base/shown.h"
#include "app/report/sentences.h"
#include "ui/presentation/plaintooltip.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

void SitesModel::setSites(std::shared_ptr<const Overview> overview,
                          std::shared_ptr<const Procedure> procedure, std::vector<quint32> rows)
{
    beginResetModel();
    m_overview = std::move(overview);
    m_procedure = std::move(procedure);
    m_rows = std::move(rows);
    endResetModel();
}

const SiteCounts &SitesModel::siteAt(int row) const
{
    return m_overview->sites[m_rows[static_cast<size_t>(row)]];
}

std::optional<int> SitesModel::rowOf(const QString &site) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](quint32 place) { return m_overview->sites[place].site == site; });
    if (found == m_rows.end())
        return {};
    return static_cast<int>(found - m_rows.begin());
}

std::vector<StagePart> SitesModel::partsAt(int row) const
{
    std::vector<StagePart> parts;
    std::vector<StagePart> held;
    const Counts &counts = siteAt(row).counts;
    for (size_t i = 0; i < m_procedure->stages.size(); ++i) {
        const Stage &stage = m_procedure->stages[i];
        if (stage.role == StageRole::OutOfScope || counts.stages[i] == 0)
            continue;
        (stage.role == StageRole::Held ? held : parts)
            .push_back({stage.title, stage.colour, counts.stages[i]});
    }
    std::ranges::move(held, std::back_inserter(parts));
    return parts;
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SitesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SitesModel::stagesText(int row) const
{
    QStringList texts;
    for (const StagePart &part : partsAt(row))
        //: a stage, and how many machines are in it
        texts << tr("%1: %2").arg(part.title, QLocale().toString(part.machines));
    return texts.join(u", "_s);
}

QString SitesModel::text(int row, Column column) const
{
    const SiteCounts &site = siteAt(row);
    const QLocale locale;
    switch (column) {
    case SiteColumn:
        return site.site.isEmpty() ? tr("Without a site") : shownText(site.site);
    case MachinesColumn:
        return locale.toString(site.counts.machines);
    case WaitingColumn:
        return locale.toString(waitingForRestart(site.counts, *m_procedure));
    case OwedColumn:
        return formatRange(site.counts.owedMin, site.counts.owedMax, locale);
    case CompleteColumn: {
        const auto percent = percentComplete(site.counts);
        //: of the machines of a site
        return percent ? tr("%1 %").arg(locale.toString(*percent)) : u"–"_s;
    }
    case StagesColumn: // painted
    case columns:
        break;
    }
    return {};
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == StagesColumn ? plainToolTip(stagesText(index.row())) : QVariant();
    case Qt::AccessibleTextRole:
        return column == StagesColumn ? stagesText(index.row()) : text(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(column > StagesColumn ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section > StagesColumn ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SiteColumn:
        return tr("Site", "a column");
    case StagesColumn:
        return tr("Stages", "a column");
    case MachinesColumn:
        return tr("Machines", "a column");
    case WaitingColumn:
        return tr("Waiting for a restart", "a column");
    case OwedColumn:
        return tr("Restarts owed", "a column");
    case CompleteColumn:
        return tr("Complete", "a column");
    case columns:
        break;
    }
    return {};
}

} // namespace tracker
