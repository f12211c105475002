// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/profilerow.h"

#include "app/sources/profilefile.h"
#include "ui/import/profilesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

ProfileRow::ProfileRow(QString file, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_remember(new QCheckBox(tr("Re&member for lists with these columns")))
    , m_names(new QComboBox)
{
    m_remember->setChecked(true);
    m_remember->setToolTip(
        tr("The next list with these headers is read the same way without being asked about. The "
           "character set is not remembered."));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_names->setMinimumContentsLength(16);
    m_names->setAccessibleName(tr("Profile"));
    auto *label = new QLabel(tr("&Profile"));
    label->setBuddy(m_names);
    auto *save = new QPushButton(tr("Sa&ve as profile…"));
    auto *manage = new QPushButton(tr("Mana&ge…"));
    manage->setToolTip(tr("Rename, delete, export and import profiles"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remember);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_names);
    layout->addWidget(save);
    layout->addWidget(manage);

    connect(m_names, &QComboBox::activated, this, [this](int place) {
        Q_EMIT chosen(place == 0 ? ImportProfile() : m_profiles[static_cast<size_t>(place - 1)]);
    });
    connect(save, &QPushButton::clicked, this, &ProfileRow::askForName);
    connect(manage, &QPushButton::clicked, this, &ProfileRow::manage);

    Result<std::vector<ImportProfile>> profiles = readProfiles(m_file);
    if (profiles)
        m_profiles = *std::move(profiles);
    fill({});
}

void ProfileRow::fill(const QString &current)
{
    m_names->clear();
    m_names->addItem(tr("None", "profile"));
    for (const ImportProfile &profile : m_profiles)
        m_names->addItem(profile.name);
    setCurrent(current);
}

void ProfileRow::setCurrent(const QString &name)
{
    m_names->setCurrentIndex(0);
    for (int place = 1; place < m_names->count(); ++place) {
        if (m_names->itemText(place) == name)
            m_names->setCurrentIndex(place);
    }
}

QString ProfileRow::current() const
{
    return m_names->currentIndex() > 0 ? m_names->currentText() : QString();
}

bool ProfileRow::remembers() const
{
    return m_remember->isChecked();
}

void ProfileRow::save(ImportProfile profile)
{
    keep([&profile](std::vector<ImportProfile> &profiles) { putProfile(profiles, profile); });
    fill(profile.name);
}

void ProfileRow::keep(const ProfileChange &change)
{
    Result<std::vector<ImportProfile>> kept = changeProfiles(m_file, change);
    if (kept) {
        m_profiles = *std::move(kept);
        return;
    }
    change(m_profiles); // while the window is open it can be used all the same
    Q_EMIT failed(kept.failure().message);
}

void ProfileRow::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as profile"));
    dialog->setLabelText(tr("Name of the profile. One of the same name is replaced."));
    dialog->setTextValue(current());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            Q_EMIT saveWanted(name.trimmed());
    });
    dialog->open();
}

void ProfileRow::manage()
{
    auto *dialog = new ProfilesDialog(m_profiles, this);
    dialog->setFilesRead([this] { return m_filesRead() << m_file; });
    connect(dialog, &ProfilesDialog::changed, this,
            [this, before = m_profiles](const std::vector<ImportProfile> &after) mutable {
                const QString shown = current();
                keep(changeBetween(std::exchange(before, after), after));
                fill(shown);
            });
    dialog->open();
}

} // namespace tracker
