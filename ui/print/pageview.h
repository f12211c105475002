// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pagedreport.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace tracker {

/// The pages of a report, one below the other. Each is painted when it comes into sight, so that a report may
/// have any number of them.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit : quint8 { Width, WholePage, Chosen };

    explicit PageView(std::shared_ptr<const PagedReport> report, QWidget *parent = nullptr);

    const PagedReport &report() const { return *m_report; }
    int pageCount() const { return static_cast<int>(m_report->layout().pages().size()); }
    /// The one in the middle of what is seen, from 0.
    int currentPage() const;
    void goToPage(int page);
    void setFit(Fit fit);
    /// Makes the pages larger or smaller; from then on they do not follow the window's size.
    void zoomBy(double factor);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    void setScale(double scale);
    QSize pageSize() const;
    int pitch() const; // from one page to the next
    const QPixmap &picture(int page);

    std::shared_ptr<const PagedReport> m_report;
    QSizeF m_paper; // in paper units, with the margins
    QPointF m_margin; // the left and the top one
    Fit m_fit = Fit::Width;
    double m_scale = 0.06; // pixels to a paper unit
    QCache<int, QPixmap> m_pictures;
};

} // namespace tracker
