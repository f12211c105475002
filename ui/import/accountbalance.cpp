// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/accountbalance.h"

#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tracker {

AccountBalance::AccountBalance(QWidget *parent)
    : QWidget(parent)
{
    struct Words {
        QString caption;
        QString meaning;
    };
    const std::array<Words, 5> words{{
        {tr("Rows read"), tr("Every row after the header, whatever it holds")},
        {tr("Machines"), tr("Rows that are the first of their machine")},
        {tr("Merged"), tr("Further rows of a machine that is there already")},
        {tr("Blank"), tr("Rows without any text")},
        {tr("Rejected"), tr("Rows without a name, and rows that could not be split into cells")},
    }};
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(0);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        Entry &entry = m_entries[static_cast<size_t>(i)];
        entry.number = new QLabel;
        entry.caption = new QLabel(words[static_cast<size_t>(i)].caption);
        if (i > 0)
            layout->addWidget(new QLabel(i == 1 ? u"="_s : u"+"_s), 0, 2 * i - 1);
        layout->addWidget(entry.number, 0, 2 * i);
        layout->addWidget(entry.caption, 1, 2 * i);
        for (QLabel *label : {entry.number, entry.caption})
            label->setToolTip(plainToolTip(words[static_cast<size_t>(i)].meaning));
        entry.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        entry.number->setAccessibleName(entry.caption->text());
    }
    layout->setColumnStretch(2 * static_cast<int>(words.size()), 1);
    updateLook();
}

void AccountBalance::setAccount(const RowAccount &account)
{
    m_account = account;
    const std::array<quint64, 5> numbers{account.read, account.machines, account.merged, account.blank,
                                         account.rejected};
    for (size_t i = 0; i < numbers.size(); ++i)
        m_entries[i].number->setText(locale().toString(numbers[i]));
    setAccessibleName(rowAccountSentence(account));
    updateLook();
}

void AccountBalance::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void AccountBalance::updateLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    for (const Entry &entry : m_entries) {
        entry.number->setFont(large);
        entry.caption->setPalette(withQuietText(palette()));
    }
    QPalette loud = palette();
    if (m_account.rejected > 0)
        loud.setColor(QPalette::WindowText, toneColour(u"attention"_s, palette()));
    m_entries.back().number->setPalette(loud);
}

} // namespace tracker
