// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/mappingheader.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int padding = 6;
constexpr int symbolSize = 12;
constexpr int useRole = Qt::UserRole; // FileColumn::Use
constexpr int fieldRole = Qt::UserRole + 1;

struct StateLook {
    QString text;
    QString symbol;
    QString tone;
};

StateLook lookOf(const ColumnHead &head)
{
    using enum ColumnHead::State;
    switch (head.state) {
    case Mapped:
        return {head.column.holds(Field::Name) ? MappingHeader::tr("Required, found")
                                               : MappingHeader::tr("Found by its header"),
                u"complete"_s, u"done"_s};
    case Chosen:
        return {MappingHeader::tr("Chosen"), u"chosen"_s, u"progress"_s};
    case Duplicate:
        return {MappingHeader::tr("Second of its field"), u"warning"_s, u"second"_s};
    case Text:
        return {MappingHeader::tr("Not a known field"), {}, u"muted"_s};
    case LeftOut:
        return {MappingHeader::tr("Left out"), {}, u"muted"_s};
    }
    Q_UNREACHABLE();
}

/// Fields and text can be chosen. What else a column may be is shown where the import finds it, but only the
/// import can tell it.
QAbstractItemModel *makeUses(const FieldTable &fields, QObject *parent)
{
    auto *uses = new QStandardItemModel(parent);
    const auto add = [uses](const QString &text, FileColumn::Use use, int field, bool isChoice) {
        auto *item = new QStandardItem(text);
        item->setData(static_cast<int>(use), useRole);
        item->setData(field, fieldRole);
        item->setEnabled(isChoice);
        uses->appendRow(item);
    };
    add(MappingHeader::tr("Keep as text"), FileColumn::Use::Text, -1, true);
    for (const Field field : fields.all())
        add(fields.title(field), FileColumn::Use::Field, static_cast<int>(field.place()), true);
    add(MappingHeader::tr("Component"), FileColumn::Use::Component, -1, false);
    add(MappingHeader::tr("Version of the component"), FileColumn::Use::ComponentVersion, -1, false);
    add(MappingHeader::tr("State of the component"), FileColumn::Use::ComponentState, -1, false);
    add(MappingHeader::tr("Left out"), FileColumn::Use::Ignored, -1, false);
    return uses;
}

int placeOf(const FileColumn &column, const QAbstractItemModel &uses)
{
    for (int row = 0; row < uses.rowCount(); ++row) {
        const QModelIndex index = uses.index(row, 0);
        if (index.data(useRole).toInt() != static_cast<int>(column.use))
            continue;
        if (column.use != FileColumn::Use::Field
            || index.data(fieldRole).toInt() == static_cast<int>(column.field.place()))
            return row;
    }
    return 0;
}

QString wordsOf(const ColumnHead &head)
{
    return head.samples.isEmpty()
        ? MappingHeader::tr("%1\nEmpty in these rows").arg(head.column.header)
        : MappingHeader::tr("%1\nfor example %2").arg(head.column.header, head.samples.join(u" · "_s));
}

} // namespace

MappingHeader::MappingHeader(const FieldTable &fields, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_fields(fields)
    , m_uses(makeUses(fields, this))
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setAccessibleName(tr("Columns of the list"));
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeCombos);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeCombos);
}

void MappingHeader::setHeads(std::vector<ColumnHead> heads)
{
    m_heads = std::move(heads);
    for (ColumnHead &head : m_heads) {
        head.column.header = shownText(head.column.header);
        for (QString &sample : head.samples)
            sample = shownText(sample);
    }
    while (m_combos.size() < m_heads.size())
        m_combos.push_back(makeCombo(static_cast<int>(m_combos.size())));
    for (size_t i = 0; i < m_combos.size(); ++i) {
        QComboBox *combo = m_combos[i];
        combo->setVisible(i < m_heads.size());
        if (i >= m_heads.size())
            continue;
        const ColumnHead &head = m_heads[i];
        combo->setCurrentIndex(placeOf(head.column, *m_uses));
        combo->setAccessibleName(tr("What column “%1” holds").arg(head.column.header));
        combo->setAccessibleDescription(lookOf(head).text);
    }
    placeCombos();
    viewport()->update();
}

void MappingHeader::fitSections(int least, int most)
{
    resizeSections(QHeaderView::ResizeToContents);
    for (int section = 0; section < count(); ++section)
        resizeSection(section, std::clamp(sectionSize(section), least, most));
    // Of several sections of one size, the header tells before it gives the size to the last of them.
    placeCombos();
}

QComboBox *MappingHeader::combo(int column) const
{
    return column >= 0 && static_cast<size_t>(column) < m_heads.size() ? m_combos[static_cast<size_t>(column)]
                                                                       : nullptr;
}

QComboBox *MappingHeader::makeCombo(int column)
{
    auto *combo = new QComboBox(viewport());
    combo->setModel(m_uses);
    combo->setMaxVisibleItems(m_uses->rowCount());
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setMinimumContentsLength(1);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->installEventFilter(this);
    connect(combo, &QComboBox::activated, this, [this, column](int place) {
        const QModelIndex use = m_uses->index(place, 0);
        if (static_cast<FileColumn::Use>(use.data(useRole).toInt()) == FileColumn::Use::Field)
            Q_EMIT fieldChosen(column, m_fields.all()[use.data(fieldRole).toUInt()]);
        else
            Q_EMIT fieldChosen(column, std::nullopt);
    });
    return combo;
}

void MappingHeader::placeCombos()
{
    const int top = padding + lineHeight();
    for (size_t i = 0; i < m_heads.size() && static_cast<int>(i) < count(); ++i) {
        const int section = static_cast<int>(i);
        m_combos[i]->setGeometry(sectionViewportPosition(section) + padding / 2, top,
                                 std::max(0, sectionSize(section) - padding),
                                 m_combos[i]->sizeHint().height());
    }
}

void MappingHeader::reveal(int column)
{
    if (auto *table = qobject_cast<QTableView *>(parentWidget())) {
        const QModelIndex top = table->model()->index(table->rowAt(0), column);
        if (top.isValid()) {
            table->scrollTo(top);
        } else { // no rows, but columns all the same
            table->horizontalScrollBar()->setValue(column);
        }
    }
}

int MappingHeader::lineHeight() const
{
    return fontMetrics().height() + 4;
}

QSize MappingHeader::sizeHint() const
{
    const int combo
        = m_combos.empty() ? QComboBox().sizeHint().height() : m_combos.front()->sizeHint().height();
    return {QHeaderView::sizeHint().width(), 2 * padding + 2 * lineHeight() + combo};
}

QSize MappingHeader::sectionSizeFromContents(int section) const
{
    if (static_cast<size_t>(section) >= m_heads.size())
        return QHeaderView::sectionSizeFromContents(section);
    const ColumnHead &head = m_heads[static_cast<size_t>(section)];
    QFont bold = font();
    bold.setBold(true);
    int width = QFontMetrics(bold).horizontalAdvance(head.column.header);
    width = std::max(width, fontMetrics().horizontalAdvance(lookOf(head).text) + symbolSize + padding);
    width = std::max(
        width,
        fontMetrics().horizontalAdvance(m_uses->index(placeOf(head.column, *m_uses), 0).data().toString())
            + 3 * padding + 16);
    return {width + 2 * padding, sizeHint().height()};
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, palette().button());
    painter->setPen(hairline(palette()));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (static_cast<size_t>(section) >= m_heads.size())
        return;
    const ColumnHead &head = m_heads[static_cast<size_t>(section)];
    QRect line(rect.left() + padding, rect.top() + padding / 2, rect.width() - 2 * padding, lineHeight());
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(head.column.unnamed ? quietText(palette()) : palette().color(QPalette::ButtonText));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(head.column.header, Qt::ElideRight, line.width()));

    const StateLook look = lookOf(head);
    const QColor tone = toneColour(look.tone, palette());
    line.moveBottom(rect.bottom() - padding / 2);
    if (!look.symbol.isEmpty()) {
        symbolIcon(look.symbol, tone)
            .paint(painter, QRect(line.left(), line.center().y() - symbolSize / 2, symbolSize, symbolSize));
        line.setLeft(line.left() + symbolSize + padding / 2);
    }
    painter->setFont(font());
    painter->setPen(tone);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(look.text, Qt::ElideRight, line.width()));
}

bool MappingHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto section = static_cast<size_t>(logicalIndexAt(help->pos()));
        if (section < m_heads.size()) {
            QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(m_heads[section])), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        // The wheel is for the table; it must not change what happens to lie under the pointer.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::ranges::find(m_combos, watched);
        if (found != m_combos.end())
            reveal(static_cast<int>(found - m_combos.begin()));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeCombos();
}

} // namespace tracker
