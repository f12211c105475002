// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/sources/clientlist.h"
#include "app/sources/evidence.h"
#include "ui/job/job.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace tracker {

class TrackView;
struct JudgedBy;
struct TrackStory;

/// One machine: its stage, what has happened and what comes next on each track, why, the cells it was judged
/// by, and what to look out for.
class MachinePage : public QWidget {
    Q_OBJECT

public:
    explicit MachinePage(QWidget *parent = nullptr);

    /// \a list is where the evidence is read from again, aside; without a machine the page says how to choose
    /// one.
    void showMachine(std::shared_ptr<const Assessment> assessment, std::shared_ptr<const ClientList> list,
                     std::optional<MachineIndex> machine);

    bool isReading() const { return m_reading.isRunning(); }

Q_SIGNALS:
    /// The user wants to see one of the cells that the machine was judged by where it stands in its list.
    void cellWanted(const std::shared_ptr<const tracker::ClientList> &list,
                    const tracker::EvidenceCell &cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showEvidence(const std::vector<JudgedBy> &judgedBy);
    void showTracks(const std::vector<TrackStory> &stories, const QColor &tone);

    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const ClientList> m_list;
    std::optional<MachineIndex> m_machine;
    std::vector<EvidenceCell> m_cells; // that the links lead to

    QStackedLayout *m_stack;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QLabel *m_name;
    QLabel *m_where;
    QLabel *m_stageIcon;
    QLabel *m_stage;
    QVBoxLayout *m_trackLayout;
    std::vector<TrackView *> m_tracks;
    QLabel *m_warnings;
    QLabel *m_why;
    QLabel *m_evidence;
    Job m_reading; // of the evidence
};

} // namespace tracker
