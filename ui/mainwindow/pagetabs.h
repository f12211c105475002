// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/viewtabs.h"

class QActionGroup;

namespace tracker {

/// A tab for each of some actions of which one is checked, so that they are seen outside a menu.
class PageTabs : public ViewTabs {
    Q_OBJECT

public:
    explicit PageTabs(QActionGroup *pages, QWidget *parent = nullptr);
};

} // namespace tracker
