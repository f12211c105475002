// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/columnmapping.h"

#include <QHeaderView>

#include <optional>
#include <vector>

class QComboBox;

namespace tracker {

/// A column of a list as its head shows it.
struct ColumnHead {
    enum class State : quint8 {
        Mapped, ///< by its header
        Chosen, ///< by a person
        Duplicate, ///< another column holds its field, so it is kept as text
        Text,
        LeftOut,
    };
    FileColumn column;
    State state = State::Text;
    QStringList samples; ///< a few of its values

    bool operator==(const ColumnHead &) const = default;
};

/// Heads that say of each column of a list what it is taken for, and let that be changed.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    /// \a fields are what can be chosen.
    explicit MappingHeader(const FieldTable &fields, QWidget *parent = nullptr);

    /// As many as the model has columns.
    void setHeads(std::vector<ColumnHead> heads);
    /// Makes each column as wide as its head and its first cells ask for, within limits.
    void fitSections(int least, int most);
    /// The control of a column; null when there is no such column.
    QComboBox *combo(int column) const;

Q_SIGNALS:
    /// A person chose \a field for \a column; none: keep it as text.
    void fieldChosen(int column, std::optional<tracker::Field> field);

protected:
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QComboBox *makeCombo(int column);
    void placeCombos();
    void reveal(int column);
    int lineHeight() const;

    std::vector<ColumnHead> m_heads;
    std::vector<QComboBox *> m_combos; // never fewer than heads; hidden beyond them
    FieldTable m_fields;
    QAbstractItemModel *m_uses = nullptr; // what every combo offers
};

} // namespace tracker
