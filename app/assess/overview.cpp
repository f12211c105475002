// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/overview.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace tracker {

namespace {

/// Adds machines to counts.
class Counter {
public:
    explicit Counter(const Assessment &assessment)
        : m_assessment(assessment)
        , m_procedure(assessment.procedure())
    {
    }

    Counts none() const
    {
        Counts counts;
        counts.stages.resize(m_procedure.stages.size());
        counts.warnings.resize(m_procedure.warnings.size());
        return counts;
    }

    void add(Counts &counts, MachineIndex machine) const
    {
        const Judgement &judgement = m_assessment.at(machine);
        const StageRole role = m_procedure.stages[judgement.stage].role;
        ++counts.machines;
        ++counts.stages[judgement.stage];
        ++counts.restart[static_cast<size_t>(judgement.restart)];
        counts.owedMin += judgement.owedMin;
        counts.owedMax += judgement.owedMax;
        for (unsigned left = judgement.warnings; left != 0; left &= left - 1)
            ++counts.warnings[static_cast<size_t>(std::countr_zero(left))];
        if (role == StageRole::OutOfScope)
            return;
        ++counts.inScope;
        counts.complete += role == StageRole::Done ? 1 : 0;
        ++counts.agents[static_cast<size_t>(judgement.agents)];
        ++counts.completion[static_cast<size_t>(judgement.completion)];
        if (judgement.agents == Bound::Timed)
            counts.agentsBy = std::max(counts.agentsBy, m_assessment.timerDue(machine));
        if (judgement.completion == Bound::Timed)
            counts.completionBy = std::max(counts.completionBy, m_assessment.timerDue(machine));
    }

private:
    const Assessment &m_assessment;
    const Procedure &m_procedure;
};

/// The sites of each distinct text of a site column. Their names differ by more than case; the first spelling
/// stands.
struct Sites {
    QStringList names;
    std::vector<std::vector<size_t>> byText;

    explicit Sites(const StringPool &texts)
    {
        std::unordered_map<QString, size_t> known; // by the name without case
        for (quint32 id = 0; id < texts.size(); ++id) {
            const std::string_view text = texts.at(id);
            std::vector<size_t> &sites = byText.emplace_back();
            const QStringList parts
                = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u';');
            for (const QString &name : parts) {
                const auto [site, isNew] = known.try_emplace(name.toCaseFolded(), known.size());
                if (isNew)
                    names.append(name);
                sites.push_back(site->second);
            }
        }
    }
};

} // namespace

Counts countsOf(const Assessment &assessment, const MachineList &machines)
{
    const Counter counter(assessment);
    Counts counts = counter.none();
    for (const MachineIndex machine : machines)
        counter.add(counts, machine);
    return counts;
}

Overview overviewOf(const Assessment &assessment)
{
    MachineList all(assessment.size());
    for (quint32 machine = 0; machine < assessment.size(); ++machine)
        all[machine] = {machine};
    return overviewOf(assessment, all);
}

Overview overviewOf(const Assessment &assessment, const MachineList &machines)
{
    const Counter counter(assessment);
    Overview overview{.all = countsOf(assessment, machines)};
    const TextColumn *column = assessment.fleet().texts(Field::Site);
    if (!column) {
        if (!machines.empty())
            overview.sites.push_back({{}, overview.all});
        return overview;
    }
    const Sites sites(column->texts());
    for (const QString &name : sites.names)
        overview.sites.push_back({name, counter.none()});
    for (const MachineIndex machine : machines) {
        for (const size_t site : sites.byText[column->idOf(machine)])
            counter.add(overview.sites[site].counts, machine);
    }
    std::erase_if(overview.sites, [](const SiteCounts &site) { return site.counts.machines == 0; });
    std::ranges::sort(overview.sites, [](const SiteCounts &a, const SiteCounts &b) {
        if (a.site.isEmpty() != b.site.isEmpty())
            return b.site.isEmpty();
        return a.site.compare(b.site, Qt::CaseInsensitive) < 0;
    });
    return overview;
}

} // namespace tracker
