// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/overview.h"

#include "app/fleet/texthash.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace tracker {

namespace {

/// Machines that count alike: of one kind and, where that is asked for, with the same text in the column of
/// sites.
struct Group {
    quint32 kind = 0;
    quint32 text = 0; ///< its number in that column
    const Judgement *judgement = nullptr;
    quint32 machines = 0;
    std::vector<LocalTime> dues; ///< by track, the latest of those that are timed

    void addDues(const Assessment &assessment, MachineIndex machine)
    {
        for (size_t track = 0; track < dues.size(); ++track) {
            if (judgement->bound(track) == Bound::Timed)
                dues[track] = std::max(dues[track], assessment.due(track, machine));
        }
    }
};

/// Puts machines into groups: there are many machines and few groups, and only these are counted.
class Groups {
public:
    /// Without \a sites, judgements alone make a group.
    Groups(const Assessment &assessment, const TextColumn *sites)
        : m_assessment(assessment)
        , m_sites(sites)
    {
    }

    void add(MachineIndex machine)
    {
        const quint32 kind = m_assessment.kindOf(machine);
        const quint32 text = m_sites ? m_sites->idOf(machine) : 0;
        const auto fresh = static_cast<quint32>(m_groups.size());
        const quint32 place = m_index.findOrInsert(mixed(mixed(0, kind), text), fresh, [&](quint32 known) {
            return m_groups[known].text == text && m_groups[known].kind == kind;
        });
        if (place == fresh)
            m_groups.push_back({.kind = kind,
                                .text = text,
                                .judgement = &m_assessment.at(machine),
                                .dues = std::vector<LocalTime>(m_assessment.procedure().tracks.size())});
        Group &group = m_groups[place];
        ++group.machines;
        group.addDues(m_assessment, machine);
    }
    const std::vector<Group> &all() const { return m_groups; }

private:
    const Assessment &m_assessment;
    const TextColumn *m_sites;
    std::vector<Group> m_groups;
    HashIndex m_index;
};

Counts noCounts(const Procedure &procedure)
{
    Counts counts;
    counts.stages.resize(procedure.stages.size());
    counts.warnings.resize(procedure.warnings.size());
    counts.tracks.resize(procedure.tracks.size());
    return counts;
}

void add(Counts &counts, const Group &group, const Procedure &procedure)
{
    const Judgement &judgement = *group.judgement;
    const quint32 machines = group.machines;
    const StageRole role = procedure.stages[judgement.stage].role;
    counts.machines += machines;
    counts.stages[judgement.stage] += machines;
    counts.restart[static_cast<size_t>(judgement.restart)] += machines;
    counts.owedMin += quint64{judgement.owedMin} * machines;
    counts.owedMax += quint64{judgement.owedMax} * machines;
    for (unsigned left = judgement.warnings; left != 0; left &= left - 1)
        counts.warnings[static_cast<size_t>(std::countr_zero(left))] += machines;
    if (role == StageRole::OutOfScope)
        return;
    counts.inScope += machines;
    counts.complete += role == StageRole::Done ? machines : 0;
    for (size_t track = 0; track < counts.tracks.size(); ++track) {
        counts.tracks[track].bounds[static_cast<size_t>(judgement.bound(track))] += machines;
        counts.tracks[track].by = std::max(counts.tracks[track].by, group.dues[track]);
    }
}

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
            const QStringList parts = QString::fromUtf8(text).split(u';');
            for (const QString &name : parts) {
                const auto [site, isNew] = known.try_emplace(name.toCaseFolded(), known.size());
                if (isNew)
                    names.append(name);
                sites.push_back(site->second);
            }
        }
    }
};

Counts countsOf(const Groups &groups, const Procedure &procedure)
{
    Counts counts = noCounts(procedure);
    for (const Group &group : groups.all())
        add(counts, group, procedure);
    return counts;
}

Overview overviewOf(const Groups &groups, const Assessment &assessment)
{
    const Procedure &procedure = assessment.procedure();
    Overview overview{.all = countsOf(groups, procedure)};
    const TextColumn *column = assessment.fleet().texts(assessment.procedure().observations.site);
    if (!column) {
        if (overview.all.machines > 0)
            overview.sites.push_back({{}, overview.all});
        return overview;
    }
    const Sites sites(column->texts());
    for (const QString &name : sites.names)
        overview.sites.push_back({name, noCounts(procedure)});
    for (const Group &group : groups.all()) {
        for (const size_t site : sites.byText[group.text])
            add(overview.sites[site].counts, group, procedure);
    }
    std::erase_if(overview.sites, [](const SiteCounts &site) { return site.counts.machines == 0; });
    std::ranges::sort(overview.sites, [](const SiteCounts &a, const SiteCounts &b) {
        if (a.site.isEmpty() != b.site.isEmpty())
            return b.site.isEmpty();
        return a.site.compare(b.site, Qt::CaseInsensitive) < 0;
    });
    return overview;
}

} // namespace

Counts countsOf(const Assessment &assessment, const MachineList &machines)
{
    Groups groups(assessment, nullptr);
    for (const MachineIndex machine : machines)
        groups.add(machine);
    return countsOf(groups, assessment.procedure());
}

Overview overviewOf(const Assessment &assessment)
{
    Groups groups(assessment, assessment.fleet().texts(assessment.procedure().observations.site));
    for (quint32 machine = 0; machine < assessment.size(); ++machine)
        groups.add({machine});
    return overviewOf(groups, assessment);
}

Overview overviewOf(const Assessment &assessment, const MachineList &machines)
{
    Groups groups(assessment, assessment.fleet().texts(assessment.procedure().observations.site));
    for (const MachineIndex machine : machines)
        groups.add(machine);
    return overviewOf(groups, assessment);
}

} // namespace tracker
