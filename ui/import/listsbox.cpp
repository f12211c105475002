// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/listsbox.h"

#include "app/base/shown.h"
#include "app/sources/preparedlist.h"
#include "ui/presentation/plaintooltip.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tracker {

ListsBox::ListsBox(QString folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_lists(new QListWidget)
    , m_add(new QPushButton(tr("A&dd…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    m_lists->setAccessibleName(tr("Lists to be imported"));
    m_lists->setToolTip(tr("Files can be dropped anywhere in this window"));
    m_lists->setTextElideMode(Qt::ElideMiddle);
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->setFixedHeight(4 * (fontMetrics().height() + 4));
    auto *label = new QLabel(tr("&Lists"));
    label->setBuddy(m_lists);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(label);
    layout->addWidget(m_lists);
    layout->addLayout(buttons);
    connect(m_lists, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0)
            Q_EMIT chosen(place);
    });
    connect(m_add, &QPushButton::clicked, this, &ListsBox::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &ListsBox::removeWanted);
}

void ListsBox::setLists(const std::vector<ListInput> &lists, size_t shown)
{
    const QSignalBlocker blocker(m_lists);
    m_lists->clear();
    for (const ListInput &input : lists) {
        auto *item = new QListWidgetItem(shownText(shortName(input)), m_lists);
        item->setToolTip(
            plainToolTip(input.path.isEmpty() ? input.name : QDir::toNativeSeparators(input.path)));
    }
    m_lists->setCurrentRow(static_cast<int>(shown));
    m_remove->setEnabled(!lists.empty());
}

void ListsBox::focusLists()
{
    m_lists->setFocus();
}

void ListsBox::focusAdd()
{
    m_add->setFocus();
}

void ListsBox::askForFiles()
{
    auto *dialog = new QFileDialog(
        this, tr("Add client lists"), m_folder,
        tr("Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ListsBox::addWanted);
    dialog->open();
}

} // namespace tracker
