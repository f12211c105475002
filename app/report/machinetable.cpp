// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/machinetable.h"

#include "app/assess/awaitedrestart.h"
#include "app/assess/conclusions.h"
#include "app/base/format.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct MachineTableText {
    Q_DECLARE_TR_FUNCTIONS(MachineTable)
};

/// A cell that stands in a column of its own.
struct PlacedCell {
    MachineCell cell;
    size_t track = 0; ///< of Bounds
};

std::vector<PlacedCell> placed(const std::vector<MachineCell> &cells, const Procedure &procedure)
{
    std::vector<PlacedCell> all;
    for (const MachineCell cell : cells) {
        const size_t columns = cell == MachineCell::Bounds ? procedure.tracks.size() : 1;
        for (size_t track = 0; track < columns; ++track)
            all.push_back({cell, track});
    }
    return all;
}

ReportColumn columnOf(PlacedCell placed, const Procedure &procedure)
{
    const FieldTable &fields = procedure.fields;
    using Kind = ReportColumn::Kind;
    switch (placed.cell) {
    case MachineCell::TickBox:
        return {.kind = Kind::TickBox};
    case MachineCell::Name:
        return {.title = fields.title(Field::Name)};
    case MachineCell::Site:
        return {.title = fields.title(procedure.observations.site)};
    case MachineCell::Location:
        return {.title = fields.title(Field::Location), .stretch = 1};
    case MachineCell::Contact:
        return {.title = fields.title(Field::Contact), .stretch = 0.5};
    case MachineCell::LastRestart:
        return {.title = fields.title(procedure.restarts.last)};
    case MachineCell::Stage:
        return {.title = MachineTableText::tr("Stage"), .stretch = 0.5};
    case MachineCell::RestartRequired:
        return {.title = MachineTableText::tr("Restart required")};
    case MachineCell::RestartNumber:
        return {.title = MachineTableText::tr("Restart", "head of a column: 1 of 2")};
    case MachineCell::NotBefore:
        return {.title = MachineTableText::tr("Not before")};
    case MachineCell::Owed:
        return {.title = MachineTableText::tr("Owed", "restarts"), .kind = Kind::Number};
    case MachineCell::Bounds:
        return {.title = procedure.tracks[placed.track].title};
    case MachineCell::Note:
        return {.title = MachineTableText::tr("Note"), .kind = Kind::WritingLine, .stretch = 4};
    }
    Q_UNREACHABLE();
}

/// Writes the cells of one machine after another.
class CellWriter {
public:
    CellWriter(const ReportInput &input)
        : m_assessment(input.assessment)
        , m_locale(input.locale)
    {
    }

    QString text(PlacedCell placed, MachineIndex machine) const
    {
        const Judgement &judgement = m_assessment->at(machine);
        switch (placed.cell) {
        case MachineCell::Name:
            return listed(Field::Name, machine);
        case MachineCell::Site:
            return listed(m_assessment->procedure().observations.site, machine);
        case MachineCell::Location:
            return listed(Field::Location, machine);
        case MachineCell::Contact:
            return listed(Field::Contact, machine);
        case MachineCell::LastRestart:
            return formatMoment(m_assessment->fleet().time(m_assessment->procedure().restarts.last, machine),
                                m_locale);
        case MachineCell::Stage:
            return m_assessment->procedure().stages[judgement.stage].title;
        case MachineCell::RestartRequired:
            return restartFlagTitle(judgement.restart);
        case MachineCell::RestartNumber:
            return restartNumber(machine);
        case MachineCell::NotBefore:
            return formatMoment(m_assessment->restartNotBefore(machine), m_locale);
        case MachineCell::Owed:
            return formatRange(judgement.owedMin, judgement.owedMax, m_locale);
        case MachineCell::Bounds:
            return bound(judgement.bound(placed.track), m_assessment->due(placed.track, machine));
        case MachineCell::TickBox:
        case MachineCell::Note:
            return {};
        }
        Q_UNREACHABLE();
    }

private:
    QString listed(Field field, MachineIndex machine) const
    {
        return QString::fromUtf8(m_assessment->fleet().text(field, machine));
    }

    QString bound(Bound bound, LocalTime due) const
    {
        //: %1 is a moment: it happens at the latest then
        return due.isKnown() ? MachineTableText::tr("by %1").arg(formatMoment(due, m_locale))
                             : boundTitle(bound);
    }

    QString restartNumber(MachineIndex machine) const
    {
        const auto restart = awaitedRestart(*m_assessment, machine);
        if (!restart)
            return {};
        const QString number = m_locale.toString(restart->number);
        const QString of = formatRange(static_cast<quint64>(restart->ofMin),
                                       static_cast<quint64>(restart->ofMax), m_locale);
        return m_assessment->at(machine).restart == RestartFlag::Unknown
            //: a restart: the list does not say whether it has happened
            ? MachineTableText::tr("%1 of %2 ?").arg(number, of)
            : MachineTableText::tr("%1 of %2", "a restart").arg(number, of);
    }

    std::shared_ptr<const Assessment> m_assessment;
    QLocale m_locale;
};

} // namespace

ReportTable machineTable(const ReportInput &input, MachineList machines,
                         const std::vector<MachineCell> &cells)
{
    const Procedure &procedure = input.assessment->procedure();
    const std::vector<PlacedCell> all = placed(cells, procedure);
    ReportTable table;
    for (const PlacedCell cell : all)
        table.columns.push_back(columnOf(cell, procedure));
    table.rows = static_cast<quint32>(machines.size());
    table.cells = [writer = CellWriter(input), machines = std::move(machines), all](quint32 row) {
        QStringList texts;
        for (const PlacedCell cell : all)
            texts.append(writer.text(cell, machines[row]));
        return texts;
    };
    return table;
}

MachineList machinesAwaitingRestart(const ReportInput &input)
{
    MachineList waiting;
    for (const MachineIndex machine : input.machines) {
        if (input.assessment->at(machine).restart != RestartFlag::No)
            waiting.push_back(machine);
    }
    return waiting;
}

} // namespace tracker
