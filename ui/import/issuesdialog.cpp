// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/issuesdialog.h"

#include "ui/models/issuemodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

IssuesDialog::IssuesDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new IssueModel(this))
    , m_account(new QLabel)
    , m_table(new QTableView)
{
    setWindowTitle(tr("Odd rows of the list"));
    resize(900, 420);
    m_account->setWordWrap(true);
    m_account->setTextFormat(Qt::PlainText);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_account->setAccessibleName(tr("How the list was read"));

    m_table->setObjectName(u"oddRows"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Odd rows"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *heads = m_table->horizontalHeader();
    const int em = fontMetrics().averageCharWidth();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->resizeSection(IssueModel::FileColumn, 20 * em);
    heads->resizeSection(IssueModel::LineColumn, 9 * em);
    heads->resizeSection(IssueModel::HeaderColumn, 26 * em);
    heads->resizeSection(IssueModel::TextColumn, 24 * em);
    heads->setSectionResizeMode(IssueModel::ReasonColumn, QHeaderView::Stretch);
    heads->resizeSection(IssueModel::CountColumn, 9 * em);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_account);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void IssuesDialog::setList(std::shared_ptr<const ClientList> list)
{
    QStringList sentences;
    if (list) {
        sentences << rowAccountSentence(list->account);
        sentences << list->notes;
    }
    m_account->setText(sentences.join(u'\n'));
    m_table->setColumnHidden(IssueModel::FileColumn, !list || list->files.size() < 2);
    m_model->setList(std::move(list));
}

} // namespace tracker
