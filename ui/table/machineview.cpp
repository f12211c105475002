// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/machineview.h"

#include "ui/presentation/theme.h"
#include "ui/table/columnheads.h"
#include "ui/table/rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace tracker {

namespace {

// More pieces than this make every repaint of the selection slow; then only the current machine stays
// selected.
constexpr int maxSelectionPieces = 2000;

} // namespace

MachineView::MachineView(QWidget *parent)
    : QTableView(parent)
    , m_model(new MachineModel(this))
    , m_heads(new ColumnHeads(this))
{
    setAccessibleName(tr("Machines"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // any other mode measures every row

    setHorizontalHeader(m_heads);
    connect(m_heads, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const bool isSorted = column >= 0 && column < m_model->columnCount();
        Q_EMIT sortRequested(isSorted ? m_model->columns()[static_cast<size_t>(column)].id : QString(),
                             order);
    });
    connect(m_heads, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT columnMenuRequested(m_heads->mapToGlobal(position)); });
    m_wayBack = new QPushButton(tr("Show all machines"), viewport());
    m_wayBack->hide();
    connect(m_wayBack, &QPushButton::clicked, this, &MachineView::allMachinesWanted);
    updateLook();
}

void MachineView::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (m_model->columnCount() > 0)
        m_layouts = columnLayouts();
    {
        const QScopedValueRollback replacing(m_replacingRows, true);
        m_model->setSnapshot(std::move(snapshot), {});
    }
    m_isListed = false;
    placeWayBack();
    applyLayouts();
    Q_EMIT selectedCountChanged();
}

void MachineView::setRows(MachineList rows)
{
    std::vector<bool> selected(m_model->snapshot()->assessment->size());
    for (const MachineIndex machine : selectedMachines())
        selected[machine.value] = true;
    replaceRows(std::move(rows), currentMachine(), currentIndex().column(), selected);
}

void MachineView::setRows(MachineList rows, const std::vector<std::optional<MachineIndex>> &machines)
{
    MachineIndex current{0};
    std::vector<bool> selected(m_model->snapshot()->assessment->size());
    for (const auto machine : machines) {
        if (machine)
            selected[machine->value] = true;
    }
    if (!machines.empty() && machines.front())
        current = *machines.front();
    replaceRows(std::move(rows), current, horizontalHeader()->logicalIndex(0), selected);
}

void MachineView::replaceRows(MachineList rows, std::optional<MachineIndex> current, int column,
                              const std::vector<bool> &selected)
{
    m_isListed = true;
    {
        const QScopedValueRollback replacing(m_replacingRows, true);
        m_model->setRows(std::move(rows));
        if (const auto row = current ? m_model->rowOf(*current) : std::nullopt) {
            const QModelIndex index = m_model->index(*row, column);
            selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(index);
        } else {
            scrollToTop();
        }
        select(selected);
    }
    placeWayBack();
    Q_EMIT currentMachineChanged();
    Q_EMIT selectedCountChanged();
}

void MachineView::select(const std::vector<bool> &machines)
{
    QItemSelection selection;
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        if (!machines[m_model->machineAt(row).value])
            continue;
        const int first = row;
        while (row + 1 < count && machines[m_model->machineAt(row + 1).value])
            ++row;
        selection.append({m_model->index(first, 0), m_model->index(row, m_model->columnCount() - 1)});
        if (selection.size() > maxSelectionPieces)
            return;
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

std::optional<MachineIndex> MachineView::currentMachine() const
{
    return currentIndex().isValid() ? std::optional(m_model->machineAt(currentIndex().row())) : std::nullopt;
}

quint32 MachineView::selectedCount() const
{
    quint32 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += static_cast<quint32>(range.height());
    return count;
}

MachineList MachineView::worthKeeping() const
{
    MachineList machines;
    if (const auto current = currentMachine()) {
        machines.push_back(*current);
        if (static_cast<int>(selectedCount()) <= maxSelectionPieces)
            std::ranges::copy(selectedMachines(), std::back_inserter(machines));
    }
    return machines;
}

MachineList MachineView::selectedMachines() const
{
    std::vector<std::pair<int, int>> pieces;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        pieces.emplace_back(range.top(), range.bottom());
    std::ranges::sort(pieces);
    MachineList machines;
    for (const auto &[top, bottom] : pieces)
        machines.insert(machines.end(), m_model->rows().begin() + top, m_model->rows().begin() + bottom + 1);
    return machines;
}

void MachineView::setColumnLayouts(std::vector<ColumnLayout> layouts)
{
    m_layouts = std::move(layouts);
    applyLayouts();
}

void MachineView::applyLayouts()
{
    QHeaderView *heads = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const TableColumn &built = m_model->columns()[static_cast<size_t>(column)];
        const auto layout = std::ranges::find(m_layouts, built.id, &ColumnLayout::id);
        const bool isKept = layout != m_layouts.end();
        heads->resizeSection(column, isKept ? layout->width : widthOf(built));
        heads->setSectionHidden(column, isKept ? !layout->visible : !built.shownAtFirst);
        heads->moveSection(heads->visualIndex(column), column);
    }
    int place = 0;
    for (const ColumnLayout &layout : m_layouts) {
        if (const auto column = m_model->columnWithId(layout.id))
            heads->moveSection(heads->visualIndex(*column), place++);
    }
}

std::vector<ColumnLayout> MachineView::columnLayouts() const
{
    const QHeaderView *heads = horizontalHeader();
    const auto shown = shownColumns();
    std::vector<ColumnLayout> layouts;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = heads->logicalIndex(place);
        const TableColumn &built = m_model->columns()[static_cast<size_t>(column)];
        ColumnLayout layout{built.id, heads->sectionSize(column), !heads->isSectionHidden(column)};
        // A hidden column has no width and the last one is stretched: neither is what the user chose.
        if (!layout.visible || built.id == shown.back().id) {
            const auto before = std::ranges::find(m_layouts, built.id, &ColumnLayout::id);
            layout.width = before == m_layouts.end() ? widthOf(built) : before->width;
        }
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

std::vector<TableColumn> MachineView::shownColumns() const
{
    const QHeaderView *heads = horizontalHeader();
    std::vector<TableColumn> columns;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = heads->logicalIndex(place);
        if (!heads->isSectionHidden(column))
            columns.push_back(m_model->columns()[static_cast<size_t>(column)]);
    }
    return columns;
}

void MachineView::setColumnShown(int column, bool shown)
{
    m_layouts = columnLayouts();
    // The last column stays: without one there would be no head left to bring the others back with.
    if (shown || shownColumns().size() > 1)
        horizontalHeader()->setSectionHidden(column, !shown);
}

void MachineView::setSorting(const QString &columnId, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_model->columnWithId(columnId).value_or(-1), order);
}

int MachineView::widthOf(const TableColumn &column) const
{
    int cells = std::max(column.characters * fontMetrics().averageCharWidth(),
                         fontMetrics().horizontalAdvance(column.longest));
    const bool hasSymbol
        = column.kind == TableColumn::Kind::Stage || column.kind == TableColumn::Kind::Restart;
    // The style keeps its margin on both sides of the symbol and of the words.
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int symbol = hasSymbol ? style()->pixelMetric(QStyle::PM_SmallIconSize) + 4 * margin : 0;
    // Words that are known beforehand are seen whole, in every language.
    if (column.column.kind == ColumnKind::Category) {
        for (const Category &category : column.column.categories)
            cells = std::max(cells, symbol + fontMetrics().horizontalAdvance(category.title));
    }
    return std::max(cells, m_heads->widthOf(column.title)) + 2 * cellMargin;
}

void MachineView::updateLook()
{
    m_model->setLook(palette(), font());
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void MachineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void MachineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index,
                         byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void MachineView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!byKey || m_model->rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        selectRow(0);
    scrollTo(currentIndex());
}

/// With Ctrl, too, the keys choose the machine that they go to: the page beside shows it.
QItemSelectionModel::SelectionFlags MachineView::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool goes = key.key() == Qt::Key_Home || key.key() == Qt::Key_End || key.key() == Qt::Key_Up
            || key.key() == Qt::Key_Down || key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
        if (goes && key.modifiers() == Qt::ControlModifier)
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

bool MachineView::isEmpty() const
{
    return m_isListed && m_model->snapshot() && m_model->rowCount() == 0;
}

void MachineView::placeWayBack()
{
    m_wayBack->setVisible(isEmpty());
    m_wayBack->adjustSize();
    QRect place = m_wayBack->rect();
    place.moveCenter(viewport()->rect().center() + QPoint(0, fontMetrics().height() + 14));
    m_wayBack->setGeometry(place);
}

void MachineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeWayBack();
}

void MachineView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(20, 0, -20, -fontMetrics().height()),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("No machine fits the filter and the view."));
}

void MachineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_replacingRows && current.row() != previous.row())
        Q_EMIT currentMachineChanged();
}

void MachineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_replacingRows)
        Q_EMIT selectedCountChanged();
}

} // namespace tracker
