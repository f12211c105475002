// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>
#include <QWidget>

class QAction;
class QComboBox;
class QTimeEdit;
class QToolButton;

namespace tracker {

struct ProjectionActions;

/// The buttons beside the chart: they stand for the most used commands of the projection.
class ProjectionControls : public QWidget {
    Q_OBJECT

public:
    /// \a commands must outlive it.
    ProjectionControls(const ProjectionActions &commands, QWidget *parent);

    /// The sites to choose from; all are chosen then.
    void setSites(const QStringList &sites);
    void openSites();
    /// What asks for what-ifs, and what belongs to the chart.
    void setShown(bool restarts, bool tools);
    /// Of day, at which everyone restarts.
    QTime time() const;
    /// Says so to nobody.
    void setTime(QTime time);
    /// The button for all other what-ifs, checked while one of those is chosen.
    QToolButton *more() const { return m_more; }
    /// After a change of the palette.
    void updateLook();

Q_SIGNALS:
    /// Empty: all sites.
    void siteChosen(const QString &site);
    void timeChosen();
    void morePressed();

private:
    QComboBox *makeSites(QWidget *parent);
    QWidget *makeRestarts();
    QWidget *makeTools();
    QToolButton *buttonFor(QAction *action, const QString &text, QWidget *parent);

    const ProjectionActions &m_commands;
    QComboBox *m_site = nullptr;
    QTimeEdit *m_time = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_restarts = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace tracker
