// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/inventorytimedialog.h"

#include "ui/presentation/wallclock.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tracker {

InventoryTimeDialog::InventoryTimeDialog(const InventoryTime &present, QWidget *parent)
    : QDialog(parent)
    , m_asFound(new QRadioButton(tr("As the &list says")))
    , m_given(new QRadioButton(tr("&This moment:")))
    , m_time(new QDateTimeEdit(present.time.toDateTime()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Inventory time"));
    m_explanation
        = new QLabel(tr("Stages, bounds and the projection are judged at this moment, on the clients' own "
                        "clock. The list is read again when it changes."));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    keepWallClock(*m_time);
    m_time->setDateTime(present.time.toDateTime());
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_time->setAccessibleName(tr("Inventory time"));
    const bool isGiven = present.source == InventoryTime::Source::Given;
    m_given->setObjectName(u"given"_s);
    m_asFound->setChecked(!isGiven);
    m_given->setChecked(isGiven);
    m_time->setEnabled(isGiven);
    connect(m_given, &QRadioButton::toggled, m_time, &QWidget::setEnabled);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Read again"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_given->isChecked() ? LocalTime::fromDateTime(m_time->dateTime()) : LocalTime());
        accept();
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_given);
    row->addWidget(m_time, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_asFound);
    layout->addLayout(row);
    layout->addStretch();
    layout->addWidget(buttons);
}

void InventoryTimeDialog::setPurpose(const QString &title, const QString &explanation, const QString &accept)
{
    setWindowTitle(title);
    m_explanation->setText(explanation);
    m_accept->setText(accept);
}

} // namespace tracker
