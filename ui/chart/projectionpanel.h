// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/whatifeditor.h"
#include "ui/drawing/chartcontent.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace tracker {

class BacktestStrip;
class HintBox;
class ProjectionControls;
class ProjectionTable;
class ProjectionView;

/// When it will be over: the dates in a sentence, the chart or its numbers as a table, and what if people
/// restarted otherwise. It shows values that others make, and says what it is asked for.
class ProjectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProjectionPanel(QWidget *parent = nullptr);

    /// Asked before the projection is saved.
    void setFilesRead(FilesRead files) { m_filesRead = std::move(files); }

    /// The commands of the panel's menu.
    const ProjectionActions &commands() const { return m_commands; }

    /// The sites to choose from; all are chosen then.
    void setSites(const QStringList &sites);
    /// How many machines the table shows, for a what-if of only these.
    void setShownMachines(quint32 shown);

    /// What is expected if people keep their habit. A what-if stays chosen, and is drawn once it is set
    /// again.
    void setProjection(std::shared_ptr<const Projection> projection);
    /// The same machines by the chosen what-if, and what that would gain; null: none.
    void setWhatIf(std::shared_ptr<const Projection> whatIf, const QString &gain);
    /// What would help most, in a sentence, and as a what-if; an empty sentence: nothing would.
    void setRecommendation(const QString &sentence, const RestartScenario &scenario);
    /// How an earlier list's projection turned out, day by day and in a sentence; null: nobody asked.
    void setBacktest(std::shared_ptr<const Backtest> backtest, const QString &sentence);
    /// Which machines are projected and what they are projected from, where that is not the list alone.
    void setNote(const QString &note);
    /// Says \a sentence in place of a projection.
    void setSentence(const QString &sentence);
    /// Goes back to people's habit, and says so to nobody.
    void dropWhatIf();

    const WhatIf &whatIf() const { return m_editor->whatIf(); }

    /// High enough for the sentences as they are wrapped now.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whatIfChosen(const tracker::WhatIf &whatIf);
    /// Empty: all sites.
    void siteChosen(const QString &site);
    /// A person wants to know which machines the curve counts at this hour.
    void hourChosen(int hour);
    void comparisonWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCommands();
    void choose(const WhatIf &whatIf);
    void chooseKind(RestartScenario::Kind kind);
    void showWhatIf();
    void showSentences();
    void showContent();
    void setHours(int hours);
    void save();

    ProjectionActions m_commands;
    FilesRead m_filesRead = [] { return QStringList(); };
    ChartContent m_content;
    QString m_note;
    QString m_gain;
    QString m_recommendationSentence;
    RestartScenario m_recommendation;
    QStringList m_sites;
    quint32 m_shown = 0;

    QLabel *m_headline;
    QLabel *m_details;
    QBoxLayout *m_body;
    ProjectionControls *m_controls;
    HintBox *m_hint;
    WhatIfEditor *m_editor;
    QWidget *m_views;
    QStackedLayout *m_stack;
    ProjectionView *m_chart;
    QWidget *m_comparison;
    QLabel *m_comparisonText;
    BacktestStrip *m_strip;
    QTableView *m_tableView;
    ProjectionTable *m_table;
};

} // namespace tracker
