// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/whatifeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

using Kind = RestartScenario::Kind;

// What stands before the sites.
enum Choice { AllMachines, ShownMachines, GivenMachines };

} // namespace

WhatIfEditor::WhatIfEditor(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_people(new QComboBox)
    , m_at(new QTimeEdit(QTime(18, 0)))
    , m_from(new QDateEdit)
    , m_machines(new QComboBox)
    , m_perHour(new QSpinBox)
    , m_stayOn(new QCheckBox(tr("They stay on and logged on over the &weekend")))
    , m_cycleNow(new QCheckBox)
    , m_interval(new QSpinBox)
    , m_reset(new QToolButton)
{
    setFrameShape(StyledPanel);
    setWindowTitle(tr("What if"));
    setAccessibleName(tr("What if"));
    m_people->addItem(tr("restart as usual"), static_cast<int>(Kind::Observed));
    m_people->addItem(tr("do not restart; all stay on and logged on"), static_cast<int>(Kind::Nobody));
    m_people->addItem(tr("restart every day"), static_cast<int>(Kind::Daily));
    m_people->addItem(tr("restart once more"), static_cast<int>(Kind::Once));
    m_people->setObjectName(u"people"_s);
    m_machines->setObjectName(u"machines"_s);
    m_perHour->setObjectName(u"perHour"_s);
    m_interval->setObjectName(u"interval"_s);
    m_at->setDisplayFormat(u"HH:mm"_s);
    m_at->setAccessibleName(tr("Time of day of the restarts"));
    m_at->setKeyboardTracking(false);
    m_from->setCalendarPopup(true);
    m_from->setAccessibleName(tr("First day of the restarts"));
    m_from->setKeyboardTracking(false);
    m_machines->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_machines->setMinimumContentsLength(24);
    m_perHour->setRange(0, 1'000'000);
    m_perHour->setGroupSeparatorShown(true);
    m_perHour->setSpecialValueText(tr("no limit"));
    m_perHour->setSuffix(tr(" an hour", "so many restarts"));
    m_perHour->setKeyboardTracking(false);
    m_interval->setRange(1, 168);
    m_interval->setSuffix(tr(" hours", "interval of the timer"));
    m_interval->setKeyboardTracking(false);
    m_reset->setText(tr("&Nothing of this"));

    auto *when = new QHBoxLayout;
    when->addWidget(m_at);
    //: a day follows
    when->addWidget(new QLabel(tr("from")));
    when->addWidget(m_from);
    when->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("&People"), m_people);
    form->addRow(tr("&At"), when);
    form->addRow(tr("&Machines"), m_machines);
    form->addRow(tr("Restarts, at m&ost"), m_perHour);
    form->addRow(tr("&Interval of the cycle"), m_interval);
    qobject_cast<QLabel *>(form->labelForField(when))->setBuddy(m_at);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_stayOn);
    layout->addWidget(m_cycleNow);
    layout->addWidget(m_reset, 0, Qt::AlignRight);

    for (QComboBox *box : {m_people, m_machines})
        connect(box, &QComboBox::activated, this, &WhatIfEditor::read);
    for (QSpinBox *box : {m_perHour, m_interval})
        connect(box, &QSpinBox::valueChanged, this, &WhatIfEditor::read);
    for (QCheckBox *box : {m_stayOn, m_cycleNow})
        connect(box, &QCheckBox::toggled, this, &WhatIfEditor::read);
    connect(m_at, &QTimeEdit::timeChanged, this, &WhatIfEditor::read);
    connect(m_from, &QDateEdit::dateChanged, this, &WhatIfEditor::read);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setWhatIf({});
        Q_EMIT changed(m_whatIf);
    });
}

void WhatIfEditor::setProjection(const Projection &projection)
{
    const QSignalBlocker quietDays(m_from);
    const QSignalBlocker quietInterval(m_interval);
    const QDateTime now = projection.asOf.toDateTime();
    m_from->setDateRange(now.date(), now.addSecs(qint64{3600} * projection.hours).date());
    m_cycleNow->setText(tr("&Force now: %1", "the timer's name").arg(projection.timerTitle));
    m_usualInterval = static_cast<int>(std::chrono::round<std::chrono::hours>(projection.timer).count());
    const bool hasTimer = m_usualInterval > 0;
    for (QWidget *field : std::initializer_list<QWidget *>{m_interval, m_cycleNow, m_stayOn})
        field->setEnabled(hasTimer);
    setWhatIf(m_whatIf);
}

void WhatIfEditor::setChoices(const QStringList &sites, quint32 shown)
{
    m_sites = sites;
    m_shown = shown;
    setWhatIf(m_whatIf);
}

void WhatIfEditor::fillMachines()
{
    const RestartScenario &scenario = m_whatIf.scenario;
    m_machines->clear();
    m_machines->addItem(tr("all machines"), AllMachines);
    m_machines->addItem(tr("the %Ln machine(s) that the table shows", nullptr, static_cast<int>(m_shown)),
                        ShownMachines);
    if (scenario.machines)
        m_machines->addItem(tr("%Ln chosen machine(s)", nullptr, static_cast<int>(scenario.machines->size())),
                            GivenMachines);
    for (const QString &site : m_sites)
        m_machines->addItem(tr("site %1").arg(site), site);
    const QVariant current = m_whatIf.onlyShown ? QVariant(ShownMachines)
        : scenario.machines                     ? QVariant(GivenMachines)
        : scenario.sites.isEmpty()              ? QVariant(AllMachines)
                                                : QVariant(scenario.sites.front());
    m_machines->setCurrentIndex(m_machines->findData(current));
}

void WhatIfEditor::setWhatIf(const WhatIf &whatIf)
{
    m_whatIf = whatIf;
    const RestartScenario &scenario = whatIf.scenario;
    const QList<QWidget *> fields{m_people,  m_at,     m_from,     m_machines,
                                  m_perHour, m_stayOn, m_cycleNow, m_interval};
    for (QWidget *field : fields)
        field->blockSignals(true);
    m_people->setCurrentIndex(m_people->findData(static_cast<int>(scenario.kind)));
    if (scenario.at.isValid())
        m_at->setTime(scenario.at);
    m_from->setDate(scenario.from.isValid() ? scenario.from : m_from->minimumDate());
    fillMachines();
    m_perHour->setValue(scenario.atMostPerHour);
    m_stayOn->setChecked(scenario.stayOnOverWeekend);
    m_cycleNow->setChecked(scenario.cycleNow);
    m_interval->setValue(scenario.intervalHours > 0 ? scenario.intervalHours : m_usualInterval);
    for (QWidget *field : fields)
        field->blockSignals(false);
    enableFields();
}

void WhatIfEditor::read()
{
    RestartScenario scenario;
    scenario.kind = static_cast<Kind>(m_people->currentData().toInt());
    if (scenario.restarts()) {
        scenario.at = m_at->time();
        if (m_from->date() > m_from->minimumDate())
            scenario.from = m_from->date();
        scenario.atMostPerHour = m_perHour->value();
    }
    const QVariant machines = m_machines->currentData();
    if (machines.typeId() == QMetaType::QString)
        scenario.sites = {machines.toString()};
    else if (machines == GivenMachines)
        scenario.machines = m_whatIf.scenario.machines;
    scenario.stayOnOverWeekend = m_stayOn->isChecked();
    scenario.cycleNow = m_cycleNow->isChecked();
    if (m_interval->value() != m_usualInterval)
        scenario.intervalHours = m_interval->value();
    m_whatIf = {scenario, machines == ShownMachines};
    enableFields();
    Q_EMIT changed(m_whatIf);
}

void WhatIfEditor::enableFields()
{
    const bool restarts = m_whatIf.scenario.restarts();
    for (QWidget *field : std::initializer_list<QWidget *>{m_at, m_from, m_perHour})
        field->setEnabled(restarts);
}

void WhatIfEditor::openAt(const QWidget &button)
{
    adjustSize();
    const QRect room = button.screen()->availableGeometry();
    QRect place = rect();
    place.moveBottomRight(button.mapToGlobal(button.rect().topRight()));
    // Above the button as far as there is room: the chart lies below.
    place.moveTop(std::max(place.top(), room.top()));
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    move(place.topLeft());
    show();
    m_people->setFocus(Qt::PopupFocusReason);
}

} // namespace tracker
