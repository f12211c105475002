// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/helpdialogs.h"

#include "app/base/shown.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

void showShortcuts(const QList<QAction *> &commands, QWidget *window)
{
    auto *list = new QWidget;
    auto *rows = new QFormLayout(list);
    rows->setHorizontalSpacing(28);
    for (const QAction *command : commands) {
        if (command->shortcut().isEmpty())
            continue;
        auto *keys = new QLabel(command->shortcut().toString(QKeySequence::NativeText));
        QFont bold = keys->font();
        bold.setWeight(QFont::DemiBold);
        keys->setFont(bold);
        rows->addRow(keys, new QLabel(command->text().remove(u'&')));
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);

    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog->resize(420, 520);
    dialog->open();
}

void showAbout(const Procedure &procedure, QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Help::tr("About"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setText(
        Help::tr("%1 %2").arg(QApplication::applicationDisplayName(), QApplication::applicationVersion()));
    box->setInformativeText(Help::tr("Shows which machines of a fleet still have to be restarted, and when "
                                     "the upgrade will be over.\n\n"
                                     "It judges by: %1 (%2).\n\nFree software under the GNU General Public "
                                     "License, version 3 or later.")
                                .arg(shownText(procedure.title), shownText(procedure.article)));
    box->open();
}

} // namespace tracker
