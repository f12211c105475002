// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectioncontrols.h"

#include "app/base/shown.h"
#include "ui/chart/projectionactions.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

// Fusion's checked buttons are hard to tell from the others, above all on dark.
constexpr auto buttonSheet = R"(
QToolButton { border: 1px solid palette(mid); border-radius: 4px; padding: 3px 9px; background: palette(button); }
QToolButton:hover { border-color: palette(dark); }
QToolButton:pressed { background: palette(midlight); }
QToolButton:focus { border-color: palette(highlight); }
QToolButton:checked { border: 2px solid palette(highlight); padding: 2px 8px; background: palette(base);
                      color: palette(link); }
QToolButton:checked:focus { border-color: palette(text); })"_L1;

} // namespace

ProjectionControls::ProjectionControls(const ProjectionActions &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
{
    setStyleSheet(buttonSheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_restarts = makeRestarts());
    layout->addStretch();
    layout->addWidget(m_tools = makeTools());
}

void ProjectionControls::setSites(const QStringList &sites)
{
    m_site->clear();
    m_site->addItem(tr("All sites"));
    for (const QString &site : sites)
        m_site->addItem(shownText(site), site);
    m_site->setVisible(sites.size() > 1);
}

void ProjectionControls::openSites()
{
    m_site->setFocus(Qt::ShortcutFocusReason);
    m_site->showPopup();
}

void ProjectionControls::setShown(bool restarts, bool tools)
{
    m_restarts->setVisible(restarts);
    m_tools->setVisible(tools);
}

QTime ProjectionControls::time() const
{
    return m_time->time();
}

void ProjectionControls::setTime(QTime time)
{
    const QSignalBlocker quiet(m_time);
    m_time->setTime(time);
}

QComboBox *ProjectionControls::makeSites(QWidget *parent)
{
    auto *sites = new QComboBox(parent);
    sites->setObjectName(u"site"_s);
    sites->setAccessibleName(tr("Site to be projected"));
    sites->setToolTip(tr("Project only the machines of one site"));
    sites->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sites->setMinimumContentsLength(10);
    connect(sites, &QComboBox::activated, this,
            [this, sites] { Q_EMIT siteChosen(sites->currentData().toString()); });
    return sites;
}

QWidget *ProjectionControls::makeRestarts()
{
    auto *box = new QWidget(this);
    m_time = new QTimeEdit(QTime(18, 0), box);
    m_time->setAccessibleName(tr("Time of day at which everyone restarts"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setKeyboardTracking(false);
    connect(m_time, &QTimeEdit::timeChanged, this, &ProjectionControls::timeChosen);
    QToolButton *asUsual = buttonFor(m_commands.asUsual, tr("as &usual"), box);
    asUsual->setToolTip(tr("People restart as they did until now"));
    QToolButton *notAtAll = buttonFor(m_commands.notAtAll, tr("&not at all"), box);
    notAtAll->setToolTip(tr("Every machine stays on and logged on, and nobody restarts it"));
    QToolButton *everyDay = buttonFor(m_commands.everyDay, tr("every day a&t"), box);
    everyDay->setToolTip(tr("Every machine is restarted each day at this time"));
    m_more = buttonFor(m_commands.whatIf, tr("m&ore…"), box);
    m_more->setCheckable(true);
    // It tells what is chosen, and pressing it chooses nothing yet.
    connect(m_more, &QToolButton::clicked, this, &ProjectionControls::morePressed);

    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->addWidget(new QLabel(tr("What if people restart…"), box), 1);
    title->addWidget(m_site = makeSites(box));
    layout->addLayout(title, 0, 0, 1, 4);
    layout->addWidget(asUsual, 1, 0);
    layout->addWidget(notAtAll, 1, 1);
    layout->addWidget(m_more, 1, 2);
    layout->addWidget(everyDay, 2, 0);
    layout->addWidget(m_time, 2, 1);
    layout->setColumnStretch(3, 1);
    return box;
}

QWidget *ProjectionControls::makeTools()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addSpan = [&](QAction *action, int days, const QString &text) {
        QToolButton *button = buttonFor(action, text, box);
        button->setToolTip(tr("Show %Ln day(s) ahead", nullptr, days));
        button->setAccessibleName(button->toolTip());
        layout->addWidget(button);
    };
    addSpan(m_commands.oneDay, 1, tr("&1 d", "days shown by the chart; short"));
    addSpan(m_commands.threeDays, 3, tr("&3 d", "days shown by the chart; short"));
    addSpan(m_commands.twoWeeks, 14, tr("1&4 d", "days shown by the chart; short"));
    layout->addStretch();
    layout->addWidget(buttonFor(m_commands.asTable, tr("Ta&ble"), box));
    layout->addWidget(buttonFor(m_commands.copy, tr("&Copy"), box));
    layout->addWidget(buttonFor(m_commands.save, tr("&Save as…"), box));
    return box;
}

/// A button with a short text of its own, and so with a mnemonic, which an action's button has not.
QToolButton *ProjectionControls::buttonFor(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(action->toolTip());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, action, [action, button] {
        action->trigger();
        button->setChecked(action->isChecked()); // it may have been so before
    });
    connect(action, &QAction::toggled, button, &QToolButton::setChecked);
    return button;
}

void ProjectionControls::updateLook()
{
    // A style sheet keeps the palette's colours it was set with.
    setStyleSheet({});
    setStyleSheet(buttonSheet);
}

} // namespace tracker
