// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/profilesdialog.h"

#include "app/sources/profilefile.h"
#include "app/sources/profilelist.h"
#include "ui/presentation/plaintooltip.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

ProfilesDialog::ProfilesDialog(std::vector<ImportProfile> profiles, QWidget *parent)
    : QDialog(parent)
    , m_profiles(std::move(profiles))
    , m_list(new QListWidget)
    , m_words(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import profiles"));
    resize(460, 320);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);

    auto *sideButtons = new QVBoxLayout;
    const auto add = [&](const QString &text, auto action) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        sideButtons->addWidget(button);
        return button;
    };
    m_ofOne = {add(tr("&Rename"), [this] { m_list->editItem(m_list->currentItem()); }),
               add(tr("&Delete"), [this] { remove(); }), add(tr("&Export…"), [this] { exportProfile(); })};
    add(tr("&Import…"), [this] { importProfiles(); });
    sideButtons->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { rename(m_list->row(item), item->text().trimmed()); });

    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(sideButtons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_words);
    layout->addWidget(close);
    fill(0);
}

void ProfilesDialog::fill(int current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const ImportProfile &profile : m_profiles) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(plainToolTip(
            profile.signature.headers.isEmpty()
                ? tr("For lists without a header that have %n such column(s)", nullptr,
                     static_cast<int>(profile.signature.values.size()))
                : tr("For lists with the columns %1").arg(profile.signature.headers.join(u", "_s))));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    for (QPushButton *button : m_ofOne)
        button->setEnabled(m_list->count() > 0);
    m_words->setText(m_profiles.empty()
                         ? tr("No profiles yet. Choices are kept as one after each import, unless that "
                              "is switched off.")
                         : QString());
}

void ProfilesDialog::rename(int place, const QString &name)
{
    ImportProfile &profile = m_profiles[static_cast<size_t>(place)];
    const bool isNew = !name.isEmpty() && name != profile.name;
    if (isNew)
        profile.name = freeProfileName(m_profiles, name);
    {
        const QSignalBlocker blocker(m_list);
        m_list->item(place)->setText(profile.name);
    }
    if (isNew)
        Q_EMIT changed(m_profiles);
}

void ProfilesDialog::remove()
{
    const int place = m_list->currentRow();
    m_profiles.erase(m_profiles.begin() + place);
    fill(place);
    Q_EMIT changed(m_profiles);
}

void ProfilesDialog::exportProfile()
{
    const ImportProfile profile = m_profiles[static_cast<size_t>(m_list->currentRow())];
    auto *dialog = new QFileDialog(this, tr("Export the profile"), QString(), tr("Import profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString &path) {
        const Result<void> written = writeProfiles(path, {profile}, m_filesRead());
        m_words->setText(written ? tr("Exported. restart-tracker --profile takes this file.")
                                 : written.failure().message);
    });
    dialog->open();
}

void ProfilesDialog::importProfiles()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"), QString(), tr("Import profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<std::vector<ImportProfile>> profiles = readProfiles(path);
        if (!profiles) {
            m_words->setText(profiles.failure().message);
            return;
        }
        for (ImportProfile profile : *profiles) {
            profile.name = freeProfileName(m_profiles, profile.name);
            m_profiles.push_back(std::move(profile));
        }
        fill(static_cast<int>(m_profiles.size()) - 1);
        Q_EMIT changed(m_profiles);
    });
    dialog->open();
}

} // namespace tracker
