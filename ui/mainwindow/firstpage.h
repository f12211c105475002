// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

#include <QWidget>

class QAction;

namespace tracker {

/// What the window shows while there is no client list: what it is for, and the ways to give it one.
class FirstPage : public QWidget {
    Q_OBJECT

public:
    /// The actions become buttons, the first the one to begin with.
    FirstPage(const Procedure &procedure, const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace tracker
