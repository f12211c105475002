// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/project.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QStackedLayout;
class QTableView;
class QTimeEdit;
class QToolButton;

namespace tracker {

class ProjectionTable;
class ProjectionView;

/// When it will be over: the dates in a sentence, the chart or its numbers as a table, and what if people
/// restarted otherwise.
class ProjectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProjectionPanel(QWidget *parent = nullptr);

    void setProjection(std::shared_ptr<const Projection> projection);
    /// Says \a sentence in place of a projection.
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void scenarioChosen(const tracker::RestartScenario &scenario);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeScenarioButtons();
    QWidget *makeViewButtons();
    void emitScenario();
    void setHours(int hours);
    void showSentences();
    void copy() const;
    void save();

    std::shared_ptr<const Projection> m_projection;
    int m_hours = 72;

    QLabel *m_headline;
    QLabel *m_details;
    QBoxLayout *m_body;
    QWidget *m_buttons;
    QWidget *m_scenarioButtons = nullptr;
    QButtonGroup *m_scenarios = nullptr;
    QTimeEdit *m_dailyTime = nullptr;
    QWidget *m_viewButtons = nullptr;
    QToolButton *m_asTable = nullptr;
    QWidget *m_views;
    QStackedLayout *m_stack;
    ProjectionView *m_chart;
    QTableView *m_tableView;
    ProjectionTable *m_table;
};

} // namespace tracker
