// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/firstpage.h"

#include "ui/mainwindow/stagepicture.h"
#include "ui/presentation/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tracker {

namespace {

QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setToolTip(action->toolTip());
    button->setMinimumHeight(button->sizeHint().height() + 8);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace

FirstPage::FirstPage(const Procedure &procedure, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *question = new QLabel(tr("Which machines still have to be restarted?"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    question->setFont(large);
    auto *explanation = new QLabel(tr("Import the list of your clients, as a query or a console exports it: "
                                      "a text table with a header row and a "
                                      "column of names. Every machine gets its stage of the upgrade and "
                                      "whether it has to be restarted, and the "
                                      "fleet a date by which it is done. You can also drop files here."));
    explanation->setWordWrap(true);
    explanation->setMaximumWidth(640);
    explanation->setAlignment(Qt::AlignHCenter);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (QAction *action : actions)
        buttons->addWidget(buttonFor(action));
    buttons->addStretch();
    qobject_cast<QPushButton *>(buttons->itemAt(1)->widget())->setDefault(true);

    auto *procedureTitle = new QLabel(
        procedure.article.isEmpty() ? procedure.title
                                    //: the name of an upgrade and the number of the article that describes it
                                    : tr("%1 (%2)").arg(procedure.title, procedure.article));
    procedureTitle->setTextFormat(Qt::PlainText);
    procedureTitle->setForegroundRole(QPalette::PlaceholderText);
    auto *picture = new StagePicture(procedure);
    picture->setMaximumWidth(1100);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addWidget(question, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(explanation, 10);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(20);
    layout->addLayout(buttons);
    layout->addStretch(1);
    layout->addWidget(procedureTitle, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    auto *pictureRow = new QHBoxLayout;
    pictureRow->addStretch();
    pictureRow->addWidget(picture, 100);
    pictureRow->addStretch();
    layout->addLayout(pictureRow);
    layout->addStretch(2);
}

} // namespace tracker
