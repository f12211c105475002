// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/statusoutput.h"

#include "app/assess/conclusions.h"
#include "app/base/format.h"
#include "app/command/csvwriter.h"
#include "app/command/isotime.h"
#include "app/command/jsonwriter.h"
#include "app/command/texttable.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(StatusOutput)
};

constexpr std::array<std::string_view, 13> keys{"name",
                                                "domain",
                                                "site",
                                                "operating_system",
                                                "stage",
                                                "restart_required",
                                                "restarts_owed_min",
                                                "restarts_owed_max",
                                                "agents_bound",
                                                "agents_due",
                                                "completion_bound",
                                                "completion_due",
                                                "warnings"};

/// The conclusions in words of the contract, each made once.
class StatusWords {
public:
    explicit StatusWords(const Assessment &assessment)
        : m_assessment(assessment)
    {
        for (const Stage &stage : assessment.procedure().stages)
            m_stages.push_back(stage.id.toStdString());
        for (int i = 0; i < restartFlagCount; ++i)
            m_restart.push_back(restartFlagId(static_cast<RestartFlag>(i)).toStdString());
        for (int i = 0; i < boundCount; ++i)
            m_bounds.push_back(boundId(static_cast<Bound>(i)).toStdString());
    }

    /// Hands the cells of \a machine to \a out in the order of the keys, as texts and numbers.
    template <typename Out> void write(MachineIndex machine, Out &&out)
    {
        const Fleet &fleet = m_assessment.fleet();
        const Judgement &judgement = m_assessment.at(machine);
        out(fleet.name(machine));
        out(fleet.text(Field::Domain, machine));
        out(fleet.text(Field::Site, machine));
        out(fleet.text(Field::Os, machine));
        out(std::string_view(m_stages[judgement.stage]));
        out(std::string_view(m_restart[static_cast<size_t>(judgement.restart)]));
        out(quint64{judgement.owedMin});
        out(quint64{judgement.owedMax});
        out(std::string_view(m_bounds[static_cast<size_t>(judgement.agents)]));
        out(IsoTime(m_assessment.agentsDue(machine)).text());
        out(std::string_view(m_bounds[static_cast<size_t>(judgement.completion)]));
        out(IsoTime(m_assessment.completionDue(machine)).text());
        out(std::string_view(warningsOf(judgement.warnings)));
    }

private:
    const std::string &warningsOf(quint16 bits)
    {
        const auto [words, isNew] = m_warnings.try_emplace(bits);
        const std::vector<Warning> &warnings = m_assessment.procedure().warnings;
        for (size_t i = 0; isNew && i < warnings.size(); ++i) {
            if ((bits >> i) & 1)
                words->second.append(words->second.empty() ? "" : " ").append(warnings[i].id.toStdString());
        }
        return words->second;
    }

    const Assessment &m_assessment;
    std::vector<std::string> m_stages;
    std::vector<std::string> m_restart;
    std::vector<std::string> m_bounds;
    std::unordered_map<quint16, std::string> m_warnings;
};

bool writeCsv(const Snapshot &snapshot, QIODevice &device)
{
    StatusWords words(*snapshot.assessment);
    CsvWriter csv(device);
    for (const std::string_view key : keys)
        csv.cell(key);
    csv.endLine();
    for (const MachineIndex machine : *snapshot.machines) {
        words.write(machine, [&csv](auto value) { csv.cell(value); });
        csv.endLine();
    }
    return csv.flush();
}

bool writeJson(const Snapshot &snapshot, QIODevice &device)
{
    StatusWords words(*snapshot.assessment);
    JsonWriter json(device);
    json.beginArray();
    for (const MachineIndex machine : *snapshot.machines) {
        json.beginObject();
        size_t column = 0;
        words.write(machine, [&](auto value) { json.key(keys[column++]).value(value); });
        json.endObject();
    }
    json.endArray();
    return json.flush();
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool writeText(const Snapshot &snapshot, const QLocale &locale, QIODevice &device)
{
    const Assessment &assessment = *snapshot.assessment;
    const auto cells = [&](quint32 row) -> QStringList {
        const MachineIndex machine = (*snapshot.machines)[row];
        const Judgement &judgement = assessment.at(machine);
        const QString due = formatMoment(assessment.completionDue(machine), locale);
        return {textOf(assessment.fleet().name(machine)),
                textOf(assessment.fleet().text(Field::Site, machine)),
                assessment.procedure().stages[judgement.stage].title,
                restartFlagTitle(judgement.restart),
                formatRange(judgement.owedMin, judgement.owedMax, locale),
                due.isEmpty() ? boundTitle(judgement.completion) : due};
    };
    ByteWriter out(device);
    writeTable(
        {.titles = {Titles::tr("Name"), Titles::tr("Site"), Titles::tr("Stage"),
                    Titles::tr("Restart required"), Titles::tr("Restarts owed"), Titles::tr("Complete")},
         .isNumber = {false, false, false, false, true, false},
         .rows = static_cast<quint32>(snapshot.machines->size()),
         .cells = cells},
        out);
    return out.flush();
}

} // namespace

bool writeStatus(const Snapshot &snapshot, OutputFormat format, const QLocale &locale, QIODevice &device)
{
    switch (format) {
    case OutputFormat::Csv:
        return writeCsv(snapshot, device);
    case OutputFormat::Json:
        return writeJson(snapshot, device);
    case OutputFormat::Text:
        return writeText(snapshot, locale, device);
    }
    Q_UNREACHABLE();
}

} // namespace tracker
