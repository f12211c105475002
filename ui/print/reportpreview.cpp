// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportpreview.h"

#include "app/base/shown.h"
#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/print/pageview.h"

#include <QAction>
#include <QLabel>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr double keyZoomStep = 1.25;

} // namespace

ReportPreview::ReportPreview(const std::shared_ptr<const PagedReport> &report, QWidget *parent)
    : QDialog(parent)
    , m_pages(new PageView(report))
    , m_state(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("%1 – preview").arg(report->report().content().title));

    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    const QColor ink = palette().color(QPalette::ButtonText);
    const auto add = [&](const QString &symbol, const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = bar->addAction(symbolIcon(symbol, ink), text, this, run);
        action->setShortcut(keys);
        action->setToolTip(plainToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText))));
    };
    add(u"print"_s, tr("Print…"), QKeySequence::Print, [this] { Q_EMIT printRequested(); });
    add(u"pdf"_s, tr("Save as PDF…"), QKeySequence::Save, [this] { Q_EMIT pdfRequested(); });
    bar->addSeparator();
    auto *page = new QSpinBox;
    page->setRange(1, m_pages->pageCount());
    //: before a page number
    page->setPrefix(tr("Page "));
    //: after a page number; how many pages there are
    page->setSuffix(tr(" of %1").arg(locale().toString(m_pages->pageCount())));
    page->setGroupSeparatorShown(true);
    page->setKeyboardTracking(false);
    page->setAccessibleName(tr("Page"));
    bar->addWidget(page);
    bar->addSeparator();
    add({}, tr("Smaller"), QKeySequence::ZoomOut, [this] { m_pages->zoomBy(1 / keyZoomStep); });
    add({}, tr("Larger"), QKeySequence::ZoomIn, [this] { m_pages->zoomBy(keyZoomStep); });
    add({}, tr("Page width"), QKeySequence(u"Ctrl+1"_s), [this] { m_pages->setFit(PageView::Fit::Width); });
    add({}, tr("Whole page"), QKeySequence(u"Ctrl+0"_s),
        [this] { m_pages->setFit(PageView::Fit::WholePage); });
    connect(m_pages, &PageView::currentPageChanged, page, [page](int current) {
        const QSignalBlocker quiet(page);
        page->setValue(current + 1);
    });
    connect(page, &QSpinBox::valueChanged, m_pages, [this](int number) { m_pages->goToPage(number - 1); });

    m_state->setContentsMargins(10, 4, 10, 4);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_state);
    m_pages->setFocus();
}

void ReportPreview::showState(const QString &text)
{
    m_state->setText(shownText(text));
    m_state->setVisible(!text.isEmpty());
}

} // namespace tracker
