// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/summary.h"

#include "app/assess/conclusions.h"
#include "app/assess/overview.h"
#include "app/base/format.h"
#include "app/base/shown.h"
#include "app/output/cell.h"
#include "app/output/jsonwriter.h"
#include "app/output/textwriter.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct SummaryOutputText {
    Q_DECLARE_TR_FUNCTIONS(SummaryOutput)
};

/// A count, or for a track the time of the last of its machines. JSON has those of a group in an object of
/// its own, CSV all in one line.
struct Figure {
    std::string group; ///< empty: none
    std::string name; ///< within the group
    std::string head; ///< in CSV
    quint64 count = 0;
    std::optional<LocalTime> time; ///< instead of the count
};

/// Everything that is counted, in one order for JSON and CSV.
std::vector<Figure> figuresOf(const Counts &counts, const Procedure &procedure)
{
    std::vector<Figure> figures;
    const auto add = [&figures](const std::string &name, quint64 count) {
        figures.push_back({.name = name, .head = name, .count = count});
    };
    add("machines", counts.machines);
    add("in_scope", counts.inScope);
    add("complete", counts.complete);
    add("restarts_owed_min", counts.owedMin);
    add("restarts_owed_max", counts.owedMax);

    const auto addTo
        = [&figures](const std::string &group, const std::string &prefix, const QString &id, quint64 count) {
              const std::string name = id.toStdString();
              figures.push_back({.group = group, .name = name, .head = prefix + name, .count = count});
          };
    for (size_t i = 0; i < procedure.stages.size(); ++i)
        addTo("stages", "stage_", procedure.stages[i].id, counts.stages[i]);
    for (size_t i = 0; i < counts.restart.size(); ++i)
        addTo("restart_required", "restart_required_", restartFlagId(RestartFlag(i)), counts.restart[i]);
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        const std::string name = procedure.tracks[track].id.toStdString();
        for (size_t i = 0; i < boundCount; ++i)
            addTo(name + "_bound", name + '_', boundId(Bound(i)), counts.tracks[track].bounds[i]);
    }
    for (size_t i = 0; i < procedure.warnings.size(); ++i)
        addTo("warnings", "warning_", procedure.warnings[i].id, counts.warnings[i]);
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        const std::string name = procedure.tracks[track].id.toStdString() + "_due";
        figures.push_back({.name = name, .head = name, .time = counts.tracks[track].by});
    }
    return figures;
}

void writeFigures(const std::vector<Figure> &figures, JsonWriter &json)
{
    std::string open;
    const auto enter = [&json, &open](const std::string &group) {
        if (group == open)
            return;
        if (!open.empty())
            json.endObject();
        if (!group.empty())
            json.key(group).beginObject();
        open = group;
    };
    for (const Figure &figure : figures) {
        enter(figure.group);
        json.key(figure.name);
        if (figure.time)
            json.value(IsoTime(*figure.time).text());
        else
            json.value(figure.count);
    }
    enter({});
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
    writeFigures(figuresOf(overview.all, procedure), json);
    json.key("sites").beginObject();
    for (const SiteCounts &site : overview.sites) {
        json.key(site.site.toStdString()).beginObject();
        writeFigures(figuresOf(site.counts, procedure), json);
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

/// A row for all machines, then one for each site.
OutputTable countTable(const Overview &overview, const Procedure &procedure)
{
    struct Row {
        std::string part;
        std::string site;
        std::vector<Figure> figures;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    rows->push_back({"all", {}, figuresOf(overview.all, procedure)});
    for (const SiteCounts &site : overview.sites)
        rows->push_back({"site", site.site.toStdString(), figuresOf(site.counts, procedure)});

    OutputTable table{.rows = static_cast<quint32>(rows->size())};
    table.columns.push_back({.id = "part", .cell = [rows](quint32 row, std::string &) {
                                 return std::string_view((*rows)[row].part);
                             }});
    table.columns.push_back({.id = "site", .cell = [rows](quint32 row, std::string &) {
                                 return std::string_view((*rows)[row].site);
                             }});
    const std::vector<Figure> &heads = rows->front().figures;
    for (size_t place = 0; place < heads.size(); ++place) {
        table.columns.push_back({.id = heads[place].head,
                                 .kind = heads[place].time ? CellKind::Time : CellKind::Number,
                                 .cell = [rows, place](quint32 row, std::string &room) {
                                     const Figure &figure = (*rows)[row].figures[place];
                                     return figure.time ? timeCell(*figure.time, room)
                                                        : numberCell(figure.count, room);
                                 }});
    }
    return table;
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
            m_out << SummaryOutputText::tr("Only machines that pass the filter: %1")
                         .arg(shownText(narrowingText(m_snapshot.inputs)))
                  << '\n';
        writeTable(stages());
        writeTable(bounds());
        writeTable(sites());
        writeWarnings();
        m_out << '\n' << owedSentence(m_overview.all, m_locale) << '\n';
        m_out << rowAccountSentence(m_snapshot.list->account) << '\n';
        m_out << inventoryTimeSentence(*m_snapshot.list, m_locale) << '\n';
        return m_out.flush();
    }

private:
    void writeTable(const OutputTable &table)
    {
        m_out << '\n';
        writeText(table, m_out);
    }

    /// One row for each item that has machines.
    template <typename Item>
    OutputTable countTable(const QString &title, const std::vector<Item> &items,
                           const std::vector<quint32> &counts)
    {
        std::vector<QStringList> rows;
        for (size_t i = 0; i < items.size(); ++i) {
            if (counts[i] > 0)
                rows.push_back({items[i].title, m_locale.toString(counts[i])});
        }
        return table({title, SummaryOutputText::tr("Machines")}, std::move(rows));
    }

    OutputTable stages()
    {
        return countTable(SummaryOutputText::tr("Stage"), m_procedure.stages, m_overview.all.stages);
    }

    void writeWarnings()
    {
        const auto warnings
            = countTable(SummaryOutputText::tr("Warning"), m_procedure.warnings, m_overview.all.warnings);
        if (warnings.rows > 0)
            writeTable(warnings);
    }

    OutputTable bounds() const
    {
        const std::vector<Counts::OfTrack> &tracks = m_overview.all.tracks;
        std::vector<QStringList> rows;
        for (size_t i = 0; i < boundCount; ++i) {
            rows.push_back({boundTitle(static_cast<Bound>(i))});
            for (const Counts::OfTrack &track : tracks)
                rows.back() << m_locale.toString(track.bounds[i]);
        }
        rows.push_back({SummaryOutputText::tr("The last of them on its own by")});
        for (const Counts::OfTrack &track : tracks)
            rows.back() << formatMoment(track.by, m_locale);
        //: Head of a table: what the machines in scope are waiting for
        QStringList titles{SummaryOutputText::tr("Finished")};
        for (const Track &track : m_procedure.tracks)
            titles.append(track.title);
        return table(titles, std::move(rows));
    }

    OutputTable sites() const
    {
        std::vector<QStringList> rows;
        for (const auto &[site, counts] : m_overview.sites) {
            rows.push_back({site.isEmpty() ? SummaryOutputText::tr("(none)") : site,
                            m_locale.toString(counts.machines), m_locale.toString(counts.inScope),
                            m_locale.toString(counts.complete),
                            m_locale.toString(waitingForRestart(counts, m_procedure)),
                            formatRange(counts.owedMin, counts.owedMax, m_locale)});
        }
        return table({SummaryOutputText::tr("Site"), SummaryOutputText::tr("Machines"),
                      SummaryOutputText::tr("In scope"), SummaryOutputText::tr("Complete"),
                      SummaryOutputText::tr("Awaiting a restart"), SummaryOutputText::tr("Restarts owed")},
                     std::move(rows));
    }

    /// The first column is text, the others are numbers.
    static OutputTable table(const QStringList &titles, std::vector<QStringList> cells)
    {
        const auto rows = std::make_shared<const std::vector<QStringList>>(std::move(cells));
        OutputTable table{.rows = static_cast<quint32>(rows->size())};
        for (qsizetype column = 0; column < titles.size(); ++column) {
            table.columns.push_back({.title = titles[column],
                                     .kind = column == 0 ? CellKind::Text : CellKind::Number,
                                     .cell = [rows, column](quint32 row, std::string &room) {
                                         return textCell((*rows)[row][column], room);
                                     }});
        }
        return table;
    }

    const Snapshot &m_snapshot;
    const Overview &m_overview;
    const Procedure &m_procedure;
    const QLocale &m_locale;
    ByteWriter m_out;
};

} // namespace

bool writeSummary(const Snapshot &snapshot, OutputFormat format, const QLocale &locale, QIODevice &device,
                  Formulas formulas)
{
    const Overview overview = snapshot.inputs.isNarrowed()
        ? overviewOf(*snapshot.assessment, *snapshot.machines)
        : overviewOf(*snapshot.assessment);
    switch (format) {
    case OutputFormat::Csv:
        return writeTable(countTable(overview, snapshot.assessment->procedure()), format, device, formulas);
    case OutputFormat::Json:
        return writeJson(snapshot, overview, device);
    case OutputFormat::Text:
        return TextSummary(snapshot, overview, locale, device).write();
    }
    Q_UNREACHABLE();
}

} // namespace tracker
