// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pageview.h"

#include "ui/presentation/theme.h"
#include "ui/print/reportpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

constexpr int gap = 14; // around a page, in pixels
constexpr double smallestScale = 0.01;
constexpr double largestScale = 0.3;
constexpr double wheelZoomStep = 1.2;
constexpr int pictureMemory = 64 * 1024; // KiB

} // namespace

PageView::PageView(std::shared_ptr<const PagedReport> report, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_report(std::move(report))
    , m_paper(m_report->paper().fullRect(QPageLayout::Point).size() * paper::point)
    , m_margin(m_report->paper().paintRect(QPageLayout::Point).topLeft() * paper::point)
    , m_pictures(pictureMemory)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting to the width would change the width
    viewport()->setBackgroundRole(QPalette::Mid);
}

QSize PageView::pageSize() const
{
    return (m_paper * m_scale).toSize();
}

int PageView::pitch() const
{
    return pageSize().height() + gap;
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap) / pitch(), 0, pageCount() - 1);
}

void PageView::goToPage(int page)
{
    verticalScrollBar()->setValue(page * pitch());
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
}

void PageView::zoomBy(double factor)
{
    m_fit = Fit::Chosen;
    setScale(m_scale * factor);
}

void PageView::arrange()
{
    const double width = (viewport()->width() - 2 * gap) / m_paper.width();
    const double height = (viewport()->height() - 2 * gap) / m_paper.height();
    setScale(m_fit == Fit::Width ? width : m_fit == Fit::WholePage ? std::min(width, height) : m_scale);
}

void PageView::setScale(double scale)
{
    const double place = static_cast<double>(verticalScrollBar()->value()) / pitch();
    scale = std::clamp(scale, smallestScale, largestScale);
    if (scale != m_scale) {
        m_scale = scale;
        m_pictures.clear();
    }
    const QSize size = pageSize();
    verticalScrollBar()->setRange(0, std::max(0, gap + pageCount() * pitch() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(size.height() / 20);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * pitch())));
    viewport()->update();
}

const QPixmap &PageView::picture(int page)
{
    if (const QPixmap *painted = m_pictures.object(page))
        return *painted;
    auto *picture = new QPixmap(pageSize() * devicePixelRatioF());
    picture->setDevicePixelRatio(devicePixelRatioF());
    picture->fill(Qt::white); // paper, whatever the appearance
    {
        QPainter painter(picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(m_scale, m_scale);
        painter.translate(m_margin);
        ReportPainter(m_report->report(), m_report->layout(), painter).paintPage(static_cast<size_t>(page));
    }
    const qsizetype cost = qsizetype{4} * picture->width() * picture->height() / 1024;
    m_pictures.insert(page, picture, std::min<qsizetype>(cost, pictureMemory));
    return *picture;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int top = verticalScrollBar()->value();
    const int first = std::max(0, (top + event->rect().top() - gap) / pitch());
    const int last = std::min(pageCount() - 1, (top + event->rect().bottom() - gap) / pitch());
    bool isOnePainted = false;
    for (int page = first; page <= last; ++page) {
        const QRect place(QPoint(left, gap + page * pitch() - top), size);
        const bool isReady = m_pictures.contains(page);
        if (isReady || !isOnePainted) {
            painter.drawPixmap(place.topLeft(), picture(page));
        } else {
            // One page at a time, or turning to full ones would keep the window busy for too long.
            painter.fillRect(place, Qt::white);
            QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
        }
        isOnePainted |= !isReady;
        painter.setPen(hairline(palette()));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        goToPage(std::min(currentPage() + 1, pageCount() - 1));
        break;
    case Qt::Key_PageUp:
        goToPage(std::max(currentPage() - 1, 0));
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? wheelZoomStep : 1 / wheelZoomStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace tracker
