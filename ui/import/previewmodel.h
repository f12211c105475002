// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listpreview.h"

#include <QAbstractTableModel>

#include <memory>

namespace tracker {

/// The first rows of a list as they would be read. The vertical head tells the physical line and marks odd
/// rows.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject *parent = nullptr);

    /// May be null.
    void setPreview(std::shared_ptr<const ListPreview> preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ListPreview> m_preview;
};

} // namespace tracker
