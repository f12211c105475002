// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/intervention/scenario.h"
#include "app/forecast/projection.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace tracker {

/// What is to be projected beside the habit.
struct WhatIf {
    RestartScenario scenario;
    /// Only for the machines that the table shows; whoever knows them puts them into the scenario.
    bool onlyShown = false;

    bool operator==(const WhatIf &) const = default;
};

/// A small window with all there is to a what-if. It edits the value and says so at once.
class WhatIfEditor : public QFrame {
    Q_OBJECT

public:
    explicit WhatIfEditor(QWidget *parent = nullptr);

    /// Whose days and timer the fields begin with.
    void setProjection(const Projection &projection);
    /// The sites to choose from, and how many machines the table shows.
    void setChoices(const QStringList &sites, quint32 shown);
    void setWhatIf(const WhatIf &whatIf);
    const WhatIf &whatIf() const { return m_whatIf; }

    /// Opens it above or below \a button.
    void openAt(const QWidget &button);

Q_SIGNALS:
    void changed(const tracker::WhatIf &whatIf);

private:
    void read();
    void enableFields();
    void fillMachines();

    WhatIf m_whatIf;
    QStringList m_sites;
    quint32 m_shown = 0;
    int m_usualInterval = 0; // hours
    QComboBox *m_people;
    QTimeEdit *m_at;
    QDateEdit *m_from;
    QComboBox *m_machines;
    QSpinBox *m_perHour;
    QCheckBox *m_stayOn;
    QCheckBox *m_cycleNow;
    QSpinBox *m_interval;
    QToolButton *m_reset;
};

} // namespace tracker
