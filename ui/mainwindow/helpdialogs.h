// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

#include <QList>

class QAction;
class QWidget;

namespace tracker {

/// Lists the keys of \a commands. Does not wait for the dialog to be closed.
void showShortcuts(const QList<QAction *> &commands, QWidget *window);
/// Says what the program is and by which procedure it judges. Does not wait either.
void showAbout(const Procedure &procedure, QWidget *window);

} // namespace tracker
