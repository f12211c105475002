// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_fleet [Google Benchmark's options]: what the steps from a client list to its projection cost.
// BENCH_MACHINES names the sizes of the fleets, for example 10000,1000000 (default 100000).

#include "app/assess/assessment.h"
#include "app/assess/conclusions.h"
#include "app/assess/overview.h"
#include "app/fleet/order.h"
#include "app/fleet/query.h"
#include "app/forecast/project.h"
#include "app/sources/clientlistimport.h"
#include "tests/support/madefleet.h"

#include <benchmark/benchmark.h>

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

template <typename T> T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
    return *std::move(result);
}

/// A fleet of one size, read and judged: what the steps begin with.
struct Subject {
    QString path;
    std::shared_ptr<const ClientList> list;
    std::shared_ptr<const Procedure> procedure;
    std::shared_ptr<const Assessment> assessment;
    std::vector<Column> columns;
    std::unique_ptr<SearchIndex> index;
    MachineList machines;

    explicit Subject(const QString &file)
        : path(file)
        , list(import())
        , procedure(wanted(findProcedure(defaultProcedureId(), QLocale::c())))
        , assessment(judge())
        , columns(columnsOf(*list->fleet))
        , index(std::make_unique<SearchIndex>(*list->fleet))
        , machines(list->fleet->size())
    {
        const auto conclusions = conclusionColumns(*assessment);
        columns.insert(columns.end(), conclusions.begin(), conclusions.end());
        for (quint32 i = 0; i < machines.size(); ++i)
            machines[i] = MachineIndex{i};
    }

    std::shared_ptr<const ClientList> import() const
    {
        Progress progress;
        ImportRequest request;
        request.inputs = {{path, {}, {}}};
        request.now = LocalTime::fromDateTime(QDateTime::currentDateTime());
        return wanted(importClientLists(request, progress));
    }
    std::shared_ptr<const Assessment> judge() const
    {
        Progress progress;
        return wanted(assess(list->fleet, procedure, list->inventoryTime.time, progress));
    }
    Ranks ranks(const QString &id) const
    {
        Progress progress;
        const auto column = std::ranges::find(columns, id, &Column::id);
        Q_ASSERT(column != columns.end());
        return wanted(ranksOf(*column, list->fleet->size(), QLocale::c(), progress));
    }
    MachineList filtered(const QString &text) const
    {
        Progress progress;
        const auto query = parseQuery(text, columns, assessment->asOf());
        if (!query)
            qFatal("%s", qPrintable(query.failure().message));
        return wanted(filter(*query, columns, *index, machines, progress));
    }
    std::shared_ptr<const Projection> project() const
    {
        Progress progress;
        ProjectionInput input;
        input.assessment = assessment;
        return wanted(tracker::project(input, progress));
    }
    double perMachine(qint64 bytes) const { return static_cast<double>(bytes) / list->fleet->size(); }
};

void add(const QString &name, const Subject &subject, const std::function<void(benchmark::State &)> &body)
{
    const QString full = u"%1/%2"_s.arg(name).arg(subject.list->fleet->size());
    benchmark::RegisterBenchmark(full.toUtf8().constData(), body)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

/// A step that is nothing but a call.
template <typename Step> void addStep(const QString &name, const Subject &subject, Step step)
{
    add(name, subject, [step](benchmark::State &state) {
        for ([[maybe_unused]] const auto turn : state)
            benchmark::DoNotOptimize(step());
    });
}

void addAll(const Subject &subject)
{
    const Subject *s = &subject;
    add(u"import"_s, subject, [s](benchmark::State &state) {
        for ([[maybe_unused]] const auto turn : state)
            benchmark::DoNotOptimize(s->import());
        state.SetBytesProcessed(state.iterations() * QFileInfo(s->path).size());
        state.counters["fleet_bytes_per_machine"] = s->perMachine(s->list->fleet->bytes());
    });
    addStep(u"assess"_s, subject, [s] { return s->judge(); });
    addStep(u"overview"_s, subject, [s] { return overviewOf(*s->assessment); });
    add(u"search_index"_s, subject, [s](benchmark::State &state) {
        for ([[maybe_unused]] const auto turn : state)
            benchmark::DoNotOptimize(SearchIndex(*s->list->fleet));
        const qint64 judgements = static_cast<qint64>(s->assessment->size() * sizeof(Judgement));
        const qint64 order
            = static_cast<qint64>(s->machines.size() * (sizeof(quint32) + sizeof(MachineIndex)));
        state.counters["all_bytes_per_machine"]
            = s->perMachine(s->list->fleet->bytes() + judgements + s->index->bytes() + order);
    });
    for (const QString &id : {u"name"_s, u"contact"_s, u"last-restart"_s, u"stage"_s}) {
        addStep(u"sort_"_s + id, subject,
                [s, id] { return ordered(s->machines, s->ranks(id), Qt::AscendingOrder); });
    }
    addStep(u"sort_again_reversed"_s, subject,
            [s, ranks = s->ranks(u"name"_s)] { return ordered(s->machines, ranks, Qt::DescendingOrder); });
    for (const auto &[name, text] : {std::pair{u"few"_s, u"00123"_s},
                                     {u"many"_s, u"windows"_s},
                                     {u"fields"_s, u"stage:frozen site:S01 seen<2d -contact:u12"_s}})
        addStep(u"filter_"_s + name, subject, [s, text = text] { return s->filtered(text); });
    addStep(u"project"_s, subject, [s] { return s->project(); });
}

/// Empty where one of them is no size.
std::vector<int> wantedSizes()
{
    std::vector<int> sizes;
    const QByteArray text = qEnvironmentVariable("BENCH_MACHINES", u"100000"_s).toLatin1();
    for (const QByteArray &size : text.split(','))
        sizes.push_back(size.toInt());
    const bool areSizes = std::ranges::all_of(sizes, [](int size) { return size > 0; });
    return areSizes ? sizes : std::vector<int>();
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    const std::vector<int> sizes = wantedSizes();
    if (sizes.empty()) {
        std::fputs("usage: BENCH_MACHINES=10000,1000000 bench_fleet [--benchmark_...], with sizes from 1\n",
                   stderr);
        return 2;
    }

    const QTemporaryDir folder;
    std::vector<std::unique_ptr<Subject>> subjects;
    for (const int machines : sizes) {
        const QString path = folder.filePath(u"fleet-%1.csv"_s.arg(machines));
        std::FILE *file = std::fopen(qPrintable(path), "wb");
        if (!file || !writeMadeFleet(machines, file) || std::fclose(file) != 0)
            qFatal("A list of %d machines could not be written to %s", machines, qPrintable(path));
        subjects.push_back(std::make_unique<Subject>(path));
        addAll(*subjects.back());
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
