// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/job/job.h"
#include "ui/models/sitesmodel.h"

#include <QTableView>

namespace tracker {

class ColumnHeads;

/// The table of sites, those that owe most first; ordered by a click on a head, aside. A click on a row or
/// Enter asks for its machines.
class SitesView : public QTableView {
    Q_OBJECT

public:
    explicit SitesView(QWidget *parent = nullptr);

    /// Shows the sites of its overview once they are ordered.
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    const SitesModel &sites() const { return *m_model; }
    bool isListing() const { return m_listing.isRunning(); }

Q_SIGNALS:
    /// Blank: the machines without one.
    void siteChosen(const QString &site);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void list();
    void take(std::vector<quint32> rows);
    void choose(const QModelIndex &index);
    void updateLook();

    SitesModel *m_model = nullptr;
    ColumnHeads *m_heads = nullptr;
    std::shared_ptr<const Overview> m_overview;
    std::shared_ptr<const Procedure> m_procedure;
    Job m_listing;
    Job m_discarding;
};

} // namespace tracker
