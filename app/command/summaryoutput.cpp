// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/summaryoutput.h"

#include "app/assess/conclusions.h"
#include "app/assess/overview.h"
#include "app/base/format.h"
#include "app/command/csvwriter.h"
#include "app/command/isotime.h"
#include "app/command/jsonwriter.h"
#include "app/command/texttable.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(SummaryOutput)
};

/// A count with the id of what is counted.
struct NamedCount {
    std::string id;
    quint64 count = 0;
};
using NamedCounts = std::vector<NamedCount>;

template <typename Item>
NamedCounts namedCounts(const std::vector<Item> &items, const std::vector<quint32> &counts)
{
    NamedCounts named;
    for (size_t i = 0; i < items.size(); ++i)
        named.push_back({items[i].id.toStdString(), counts[i]});
    return named;
}

NamedCounts namedRestarts(const Counts &counts)
{
    NamedCounts named;
    for (size_t i = 0; i < counts.restart.size(); ++i)
        named.push_back({restartFlagId(static_cast<RestartFlag>(i)).toStdString(), counts.restart[i]});
    return named;
}

NamedCounts namedBounds(const std::array<quint32, boundCount> &counts)
{
    NamedCounts named;
    for (size_t i = 0; i < counts.size(); ++i)
        named.push_back({boundId(static_cast<Bound>(i)).toStdString(), counts[i]});
    return named;
}

/// A group of counts: the name it has in JSON, and what its columns begin with in CSV.
struct CountGroup {
    std::string_view name;
    std::string_view prefix;
    NamedCounts counts;
};

/// Everything that is counted, in one order for JSON and CSV.
class Figures {
public:
    Figures(const Counts &counts, const Procedure &procedure)
        : plain{{"machines", counts.machines},
                {"in_scope", counts.inScope},
                {"complete", counts.complete},
                {"restarts_owed_min", counts.owedMin},
                {"restarts_owed_max", counts.owedMax}}
        , groups{{"stages", "stage_", namedCounts(procedure.stages, counts.stages)},
                 {"restart_required", "restart_required_", namedRestarts(counts)},
                 {"agents_bound", "agents_", namedBounds(counts.agents)},
                 {"completion_bound", "completion_", namedBounds(counts.completion)},
                 {"warnings", "warning_", namedCounts(procedure.warnings, counts.warnings)}}
        , agentsDue(counts.agentsBy)
        , completionDue(counts.completionBy)
    {
    }

    NamedCounts plain;
    std::vector<CountGroup> groups;
    IsoTime agentsDue; ///< the last of them
    IsoTime completionDue;
};

void writeFigures(const Figures &figures, JsonWriter &json)
{
    for (const NamedCount &named : figures.plain)
        json.key(named.id).value(named.count);
    for (const CountGroup &group : figures.groups) {
        json.key(group.name).beginObject();
        for (const NamedCount &named : group.counts)
            json.key(named.id).value(named.count);
        json.endObject();
    }
    json.key("agents_due").value(figures.agentsDue.text());
    json.key("completion_due").value(figures.completionDue.text());
}

std::string_view sourceId(InventoryTime::Source source)
{
    switch (source) {
    case InventoryTime::Source::Given:
        return "given";
    case InventoryTime::Source::LastSeen:
        return "last-seen";
    case InventoryTime::Source::NewestTime:
        return "newest-time";
    case InventoryTime::Source::FileTime:
        return "file-time";
    case InventoryTime::Source::Now:
        return "now";
    }
    Q_UNREACHABLE();
}

bool writeJson(const Snapshot &snapshot, const Overview &overview, QIODevice &device)
{
    const Procedure &procedure = snapshot.assessment->procedure();
    const RowAccount &account = snapshot.list->account;
    JsonWriter json(device);
    json.beginObject();
    json.key("inventory_time").value(IsoTime(snapshot.assessment->asOf()).text());
    json.key("inventory_time_source").value(sourceId(snapshot.list->inventoryTime.source));
    json.key("procedure").value(procedure.id);
    json.key("filter").value(snapshot.inputs.filter);
    writeFigures(Figures(overview.all, procedure), json);
    json.key("sites").beginObject();
    for (const SiteCounts &site : overview.sites) {
        json.key(site.site.toStdString()).beginObject();
        writeFigures(Figures(site.counts, procedure), json);
        json.endObject();
    }
    json.endObject();
    json.key("account").beginObject();
    json.key("rows_read").value(account.read).key("machines").value(account.machines);
    json.key("merged").value(account.merged).key("blank").value(account.blank);
    json.key("rejected").value(account.rejected).endObject();
    json.endObject();
    return json.flush();
}

/// One line for all machines, then one for each site.
bool writeCsv(const Snapshot &snapshot, const Overview &overview, QIODevice &device)
{
    const Procedure &procedure = snapshot.assessment->procedure();
    CsvWriter csv(device);
    const auto writeLine = [&](std::string_view part, const QString &site, const Counts &counts) {
        const Figures figures(counts, procedure);
        csv.cell(part).cell(site.toStdString());
        for (const NamedCount &named : figures.plain)
            csv.cell(named.count);
        for (const CountGroup &group : figures.groups) {
            for (const NamedCount &named : group.counts)
                csv.cell(named.count);
        }
        csv.cell(figures.agentsDue.text()).cell(figures.completionDue.text()).endLine();
    };
    const Figures headers(overview.all, procedure);
    csv.cell("part").cell("site");
    for (const NamedCount &named : headers.plain)
        csv.cell(named.id);
    for (const CountGroup &group : headers.groups) {
        for (const NamedCount &named : group.counts)
            csv.cell(std::string(group.prefix) + named.id);
    }
    csv.cell("agents_due").cell("completion_due").endLine();
    writeLine("all", {}, overview.all);
    for (const SiteCounts &site : overview.sites)
        writeLine("site", site.site, site.counts);
    return csv.flush();
}

class TextSummary {
public:
    TextSummary(const Snapshot &snapshot, const Overview &overview, const QLocale &locale, QIODevice &device)
        : m_snapshot(snapshot)
        , m_overview(overview)
        , m_procedure(snapshot.assessment->procedure())
        , m_locale(locale)
        , m_out(device)
    {
    }

    bool write()
    {
        m_out << headline(m_overview, m_procedure, m_locale) << '\n';
        if (m_snapshot.inputs.isNarrowed())
            m_out
                << Titles::tr("Only machines that pass the filter: %1").arg(narrowingText(m_snapshot.inputs))
                << '\n';
        writeTable(stages());
        writeTable(bounds());
        writeTable(sites());
        writeWarnings();
        m_out << '\n' << owedSentence(m_overview.all, m_locale) << '\n';
        m_out << rowAccountSentence(m_snapshot.list->account) << '\n';
        m_out << inventoryTimeSentence(m_snapshot.list->inventoryTime, m_locale) << '\n';
        return m_out.flush();
    }

private:
    void writeTable(const TextTable &table)
    {
        m_out << '\n';
        tracker::writeTable(table, m_out);
    }

    /// One row for each item that has machines.
    template <typename Item>
    TextTable countTable(const QString &title, const std::vector<Item> &items,
                         const std::vector<quint32> &counts)
    {
        std::vector<QStringList> rows;
        for (size_t i = 0; i < items.size(); ++i) {
            if (counts[i] > 0)
                rows.push_back({items[i].title, m_locale.toString(counts[i])});
        }
        return table({title, Titles::tr("Machines")}, std::move(rows));
    }

    TextTable stages() { return countTable(Titles::tr("Stage"), m_procedure.stages, m_overview.all.stages); }

    void writeWarnings()
    {
        const auto warnings
            = countTable(Titles::tr("Warning"), m_procedure.warnings, m_overview.all.warnings);
        if (warnings.rows > 0)
            writeTable(warnings);
    }

    TextTable bounds() const
    {
        const Counts &counts = m_overview.all;
        std::vector<QStringList> rows;
        for (size_t i = 0; i < boundCount; ++i) {
            rows.push_back({boundTitle(static_cast<Bound>(i)), m_locale.toString(counts.agents[i]),
                            m_locale.toString(counts.completion[i])});
        }
        rows.push_back({Titles::tr("The last of them on its own by"), formatMoment(counts.agentsBy, m_locale),
                        formatMoment(counts.completionBy, m_locale)});
        //: Head of a table: what the machines in scope are waiting for
        return table({Titles::tr("Finished"), Titles::tr("Other agents"), Titles::tr("Completion")},
                     std::move(rows));
    }

    TextTable sites() const
    {
        std::vector<QStringList> rows;
        for (const auto &[site, counts] : m_overview.sites) {
            rows.push_back({site.isEmpty() ? Titles::tr("(none)") : site, m_locale.toString(counts.machines),
                            m_locale.toString(counts.inScope), m_locale.toString(counts.complete),
                            m_locale.toString(waitingForRestart(counts, m_procedure)),
                            formatRange(counts.owedMin, counts.owedMax, m_locale)});
        }
        return table({Titles::tr("Site"), Titles::tr("Machines"), Titles::tr("In scope"),
                      Titles::tr("Complete"), Titles::tr("Awaiting a restart"), Titles::tr("Restarts owed")},
                     std::move(rows));
    }

    /// The first column is text, the others are numbers.
    static TextTable table(const QStringList &titles, std::vector<QStringList> rows)
    {
        std::vector<bool> isNumber(static_cast<size_t>(titles.size()), true);
        isNumber.front() = false;
        const auto count = static_cast<quint32>(rows.size());
        return {titles, isNumber, count, [rows = std::move(rows)](quint32 row) { return rows[row]; }};
    }

    const Snapshot &m_snapshot;
    const Overview &m_overview;
    const Procedure &m_procedure;
    const QLocale &m_locale;
    ByteWriter m_out;
};

} // namespace

bool writeSummary(const Snapshot &snapshot, OutputFormat format, const QLocale &locale, QIODevice &device)
{
    const Overview overview = snapshot.inputs.isNarrowed()
        ? overviewOf(*snapshot.assessment, *snapshot.machines)
        : overviewOf(*snapshot.assessment);
    switch (format) {
    case OutputFormat::Csv:
        return writeCsv(snapshot, overview, device);
    case OutputFormat::Json:
        return writeJson(snapshot, overview, device);
    case OutputFormat::Text:
        return TextSummary(snapshot, overview, locale, device).write();
    }
    Q_UNREACHABLE();
}

} // namespace tracker
