// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/sitesview.h"

#include "ui/presentation/theme.h"
#include "ui/table/columnheads.h"
#include "ui/table/rowdelegate.h"
#include "ui/table/stagestrip.h"

#include <QKeyEvent>
#include <QPainter>

namespace tracker {

namespace {

constexpr int slack = 8; // a title that fits to the pixel is shortened all the same

/// The row's delegate, with the stages painted in their cell.
class SiteDelegate : public RowDelegate {
public:
    SiteDelegate(const SitesModel *model, QObject *parent)
        : RowDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (index.column() != SitesModel::StagesColumn)
            return;
        constexpr double thickness = 10;
        const QRectF place(option.rect.left() + cellMargin, option.rect.center().y() - thickness / 2 + 0.5,
                           option.rect.width() - 2 * cellMargin, thickness);
        paintStageStrip(*painter, place, m_model->partsAt(index.row()), option.palette);
    }

private:
    const SitesModel *m_model;
};

SiteOrder orderBy(int column)
{
    switch (column) {
    case SitesModel::MachinesColumn:
        return SiteOrder::Machines;
    case SitesModel::WaitingColumn:
        return SiteOrder::Waiting;
    case SitesModel::SiteColumn:
        return SiteOrder::Name;
    case SitesModel::CompleteColumn:
    case SitesModel::StagesColumn: // it is what the stages show at a glance
        return SiteOrder::Complete;
    default:
        return SiteOrder::Owed;
    }
}

} // namespace

SitesView::SitesView(QWidget *parent)
    : QTableView(parent)
    , m_model(new SitesModel(this))
    , m_heads(new ColumnHeads(this))
{
    setAccessibleName(tr("Sites"));
    setModel(m_model);
    setItemDelegate(new SiteDelegate(m_model, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // any other mode measures every row
    setHorizontalHeader(m_heads);
    m_heads->setSectionsMovable(false);
    m_heads->setStretchLastSection(false);
    m_heads->setSortIndicatorClearable(false);
    m_heads->setContextMenuPolicy(Qt::NoContextMenu);
    m_heads->setSortIndicator(SitesModel::OwedColumn, Qt::DescendingOrder);
    connect(m_heads, &QHeaderView::sortIndicatorChanged, this, &SitesView::list);
    connect(this, &QAbstractItemView::clicked, this, &SitesView::choose);
    updateLook();
}

void SitesView::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_overview = snapshot->overview;
    m_procedure = snapshot->assessment->sharedProcedure();
    list();
}

void SitesView::list()
{
    if (!m_overview)
        return;
    m_listing.start(
        [overview = m_overview, procedure = m_procedure, by = orderBy(m_heads->sortIndicatorSection()),
         order = m_heads->sortIndicatorOrder()](Progress &progress) {
            return sitesInOrder(*overview, *procedure, by, order, progress);
        },
        [this](Result<std::vector<quint32>> rows) {
            if (rows)
                take(*std::move(rows));
        });
}

/// The current site stays the current one where it is still there.
void SitesView::take(std::vector<quint32> rows)
{
    const QModelIndex before = currentIndex();
    const int column = before.isValid() ? before.column() : 0;
    const std::optional<QString> site
        = before.isValid() ? std::optional(m_model->siteAt(before.row()).site) : std::nullopt;
    auto old = m_model->overview();
    m_model->setSites(m_overview, m_procedure, std::move(rows));
    const int row = site ? m_model->rowOf(*site).value_or(0) : 0;
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(row, column));
    // Thousands of sites are not given back in an instant.
    m_discarding.start([old = std::move(old)](Progress &) mutable { return old = nullptr; },
                       [](const auto &) {});
}

void SitesView::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT siteChosen(m_model->siteAt(index.row()).site);
}

void SitesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SitesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

void SitesView::updateLook()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_heads->setSectionResizeMode(SitesModel::StagesColumn, QHeaderView::Stretch);
    for (int column = 0; column < SitesModel::columns; ++column) {
        if (column == SitesModel::StagesColumn)
            continue;
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int letters = column == SitesModel::SiteColumn ? 20 : 8;
        m_heads->resizeSection(
            column,
            2 * cellMargin + slack
                + std::max(m_heads->widthOf(title), letters * fontMetrics().averageCharWidth()));
    }
}

} // namespace tracker
