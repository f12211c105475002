// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/stepmeter.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionview.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/print/pageview.h"
#include "ui/print/reportpreview.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"
#include "ui/table/sitesview.h"
#include "ui/table/stagebar.h"
#include "ui/table/stagebutton.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QMetaEnum>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Knows which single event took longest.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer time;
        time.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (time.nsecsElapsed() > m_longest)
            m_what = QByteArray(name) + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = std::max(m_longest, time.nsecsElapsed());
        return result;
    }
    QByteArray takeLongest()
    {
        return QByteArray::number(static_cast<double>(std::exchange(m_longest, 0)) / 1e6, 'f', 1) + " ms "
            + std::exchange(m_what, {});
    }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    QByteArray m_what;
};

} // namespace

// How long each thing a person does takes until it is seen, and how long the window is deaf meanwhile:
//   QT_QPA_PLATFORM=offscreen bench_window list.csv
int main(int argc, char *argv[])
{
    const QString path = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!QFileInfo(path).isReadable()) {
        std::fputs("usage: bench_window LIST.csv, with a client list that can be read\n", stderr);
        return 2;
    }
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({*findProcedure(defaultProcedureId(), QLocale()), &store,
                       [] { return LocalTime::fromDateTime(QDateTime::currentDateTime()); }});
    window.resize(1280, 800);
    window.show();
    FleetPage *page = window.fleetPage();
    const auto measure = [&](const char *what, auto action, auto isDone) {
        QCoreApplication::processEvents();
        application.takeLongest();
        StepMeter meter;
        QElapsedTimer time;
        time.start();
        meter.act(action);
        meter.run(isDone);
        const StepMeter::Step longest = meter.longest();
        std::printf("%-28s %8lld ms, longest step %6.1f ms, %6.1f of CPU", what,
                    static_cast<long long>(time.elapsed()), longest.wall, longest.own);
        const QByteArray event = application.takeLongest();
        std::printf("%s%s\n", longest.own > 8 ? "; longest event " : "",
                    longest.own > 8 ? event.constData() : "");
    };
    const auto isListed = [&] { return !window.isReading() && page->snapshot() && !page->isListing(); };
    const auto filter
        = [&](const QString &text) { return [&window, text] { window.filterLine()->setText(text); }; };
    {
        // An import that is cancelled on its way has ended once its reader is gone.
        auto reader = std::make_unique<ListReader>();
        double part = 0;
        QObject::connect(reader.get(), &ListReader::progressed, [&](double now) { part = now; });
        reader->read({.inputs = {.lists = {{.path = path}},
                                 .procedure = *findProcedure(defaultProcedureId(), QLocale())}});
        measure(
            "import, 40 % of it", [] {}, [&] { return part >= 0.4 || !reader->isReading(); });
        measure(
            "cancel it", [&] { reader->cancel(); }, [&] { return !reader->isReading(); });
        QElapsedTimer ending;
        ending.start();
        reader.reset();
        std::printf("  its thread ended %.1f ms later\n", static_cast<double>(ending.nsecsElapsed()) / 1e6);
    }
    const auto isSettled = [&] { return isListed() && page->projection() && !page->isProjecting(); };
    measure(
        "open", [&] { window.openFiles({path}); }, [&] { return isListed() && page->projection(); });
    measure(
        "  what would help most", [] {}, isSettled);
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
    page->machines()->selectRow(500);
    measure(
        "the sites", [&] { window.actions().sitesPage->trigger(); }, isListed);
    measure(
        "order them by name",
        [&] { page->sites()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder); }, isListed);
    measure(
        "machines of a site",
        [&] { Q_EMIT page->sites()->siteChosen(page->sites()->sites().siteAt(0).site); }, isListed);
    measure(
        "machines and projection",
        [&] {
            window.filterLine()->clear();
            window.actions().bothPages->trigger();
        },
        isListed);
    measure(
        "read it again", [&] { window.actions().reload->trigger(); }, isSettled);
    const ProjectionActions &projection = page->projectionCommands();
    measure(
        "what if every day", [&] { projection.everyDay->trigger(); }, isSettled);
    measure(
        "14 days", [&] { projection.twoWeeks->trigger(); }, isSettled);
    measure(
        "as a table", [&] { projection.asTable->trigger(); }, isSettled);
    measure(
        "as a chart", [&] { projection.asTable->trigger(); }, isSettled);
    measure(
        "machines expected by noon", [&] { Q_EMIT window.findChild<ProjectionView *>()->hourChosen(12); },
        isSettled);
    measure(
        "all machines", [&] { window.actions().clearFilter->trigger(); }, isSettled);
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
        measure(
            "  close it", [&] { preview->close(); }, [] { return true; });
    }
    measure(
        "another list", [&] { window.openFiles({u":/samples/sample-fleet.csv"_s}); }, isSettled);
    return 0;
}
