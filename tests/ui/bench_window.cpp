// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/print/pageview.h"
#include "ui/print/reportpreview.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"
#include "ui/table/stagebar.h"
#include "ui/table/stagebutton.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Knows how long the thread of the user interface was busy with one event at most.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer time;
        time.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, time.nsecsElapsed());
        return result;
    }
    double takeLongestMs() { return static_cast<double>(std::exchange(m_longest, 0)) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

} // namespace

// How long each thing a person does takes until it is seen, and how long the window is deaf meanwhile:
//   QT_QPA_PLATFORM=offscreen bench_window list.csv
int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({*findProcedure(defaultProcedureId(), QLocale()), &store,
                       [] { return LocalTime::fromDateTime(QDateTime::currentDateTime()); }});
    window.resize(1280, 800);
    window.show();
    FleetPage *page = window.fleetPage();
    const auto measure = [&](const char *what, auto action, auto isDone) {
        QCoreApplication::processEvents();
        application.takeLongestMs();
        QElapsedTimer time;
        time.start();
        action();
        const double direct = static_cast<double>(time.nsecsElapsed()) / 1e6;
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        std::printf("%-28s %8lld ms, longest step %6.1f ms\n", what, static_cast<long long>(time.elapsed()),
                    std::max(direct, application.takeLongestMs()));
    };
    const auto isListed = [&] { return !window.isReading() && page->snapshot() && !page->isListing(); };
    const auto filter
        = [&](const QString &text) { return [&window, text] { window.filterLine()->setText(text); }; };
    measure(
        "open", [&] { window.openFiles({QString::fromLocal8Bit(argv[argc - 1])}); },
        [&] { return isListed() && page->projection(); });
    measure(
        "sort by name",
        [&] { page->machines()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder); }, isListed);
    measure(
        "sort the other way",
        [&] { page->machines()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder); }, isListed);
    measure("filter, few hits", filter(u"12345"_s), isListed);
    measure("filter, many hits", filter(u"1"_s), isListed);
    measure("clear the filter", filter(QString()), isListed);
    measure(
        "choose a stage", [&] { page->stageBar()->buttons().front()->click(); }, isListed);
    measure(
        "choose it no more", [&] { page->stageBar()->buttons().front()->click(); }, isListed);
    measure(
        "select all", [&] { page->machines()->selectAll(); }, isListed);
    measure(
        "sort with all selected",
        [&] { page->machines()->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder); }, isListed);
    measure(
        "to the end", [&] { page->machines()->scrollToBottom(); }, isListed);
    constexpr std::array reports{"preview the status report", "preview the worklist", "preview the machines"};
    for (size_t kind = 0; kind < reports.size(); ++kind) {
        measure(
            reports[kind], [&] { window.actions().preview[kind]->trigger(); },
            [&] { return window.findChild<ReportPreview *>() != nullptr; });
        auto *preview = window.findChild<ReportPreview *>();
        measure(
            "  turn to its last page",
            [&] {
                preview->pages()->goToPage(preview->pages()->pageCount() - 1);
                preview->repaint();
            },
            [] { return true; });
        std::printf("  %d pages\n", preview->pages()->pageCount());
        delete preview;
    }
    return 0;
}
