// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/stepmeter.h"
#include "ui/import/importwindow.h"
#include "ui/import/mappingheader.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Notes when the rows are painted as they are read now.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(const ImportWindow &window)
        : m_window(window)
    {
        auto *table = qobject_cast<QTableView *>(window.findChild<MappingHeader *>()->parent());
        table->viewport()->installEventFilter(this);
    }

    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_window.isReading())
            isPainted = true;
        return false;
    }

private:
    const ImportWindow &m_window;
};

template <typename Control> Control *named(const ImportWindow &window, const QString &name)
{
    const auto controls = window.findChildren<Control *>();
    const auto found = std::ranges::find(controls, name, &QWidget::accessibleName);
    return found == controls.end() ? nullptr : *found;
}

/// As a person does it.
void choose(QComboBox *combo, int place)
{
    combo->setCurrentIndex(place);
    Q_EMIT combo->activated(place);
}

} // namespace

// From a change of a control until the rows are seen as they are read then (aim: 50 ms), for several lists:
//   QT_QPA_PLATFORM=offscreen bench_importwindow large.csv other.csv
int main(int argc, char *argv[])
{
    ImportRequest request;
    for (int i = 1; i < argc; ++i)
        request.inputs.push_back({.path = QString::fromLocal8Bit(argv[i])});
    const auto isReadable = [](const ListInput &input) { return QFileInfo(input.path).isReadable(); };
    if (request.inputs.empty() || !std::ranges::all_of(request.inputs, isReadable)) {
        std::fputs("usage: bench_importwindow LIST.csv..., with client lists that can be read\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ImportWindow window(folder.filePath(u"profiles.json"_s), folder.path(), FieldTable());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 800);
    PaintWatch watch(window);
    window.setRequest(request);
    window.show();
    StepMeter meter;
    meter.run([&] { return watch.isPainted; });

    const auto measure = [&](const char *what, auto change) {
        constexpr int times = 11;
        std::vector<double> taken;
        meter.forget();
        for (int i = 0; i < times; ++i) {
            QElapsedTimer time;
            time.start();
            watch.isPainted = false;
            meter.act([&] { change(i); });
            watch.isPainted = false;
            if (!meter.run([&] { return watch.isPainted; }))
                std::printf("%s: nothing is painted\n", what);
            taken.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(taken);
        std::printf("%-24s median %5.1f ms, longest %5.1f ms; longest step %5.1f ms of CPU\n", what,
                    taken[times / 2], taken.back(), meter.longest().own);
    };
    const auto each = [&](const QString &name) {
        return [combo = named<QComboBox>(window, name)](int i) { choose(combo, i % 2); };
    };
    measure("character set", each(u"Character set"_s));
    choose(named<QComboBox>(window, u"Character set"_s), 0);
    measure("separator", each(u"Cells are separated by"_s));
    choose(named<QComboBox>(window, u"Cells are separated by"_s), 0);
    measure("quote", each(u"Quote"_s));
    choose(named<QComboBox>(window, u"Quote"_s), 0);
    measure("dates with slashes", each(u"Dates with slashes"_s));
    auto *header = named<QSpinBox>(window, u"Header row"_s);
    measure("header row", [&](int i) { header->setValue(2 - i % 2); });
    header->setValue(1);
    meter.run([&] { return !window.isReading(); });
    auto *heads = window.findChild<MappingHeader *>();
    measure("a column's field", [&](int i) { choose(heads->combo(3), i % 2 == 0 ? 0 : 4); });
    auto *lists = named<QListWidget>(window, u"Lists to be imported"_s);
    if (lists->count() > 1)
        measure("another list", [&](int i) { lists->setCurrentRow((i + 1) % 2); });
    return 0;
}
