// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QDialog>

class QDateTimeEdit;
class QRadioButton;

namespace tracker {

/// Asks for the moment a list describes: as it was found, or another.
class InventoryTimeDialog : public QDialog {
    Q_OBJECT

public:
    explicit InventoryTimeDialog(const InventoryTime &present, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Unknown: the list shall say.
    void chosen(LocalTime time);

private:
    QRadioButton *m_asFound = nullptr;
    QRadioButton *m_given = nullptr;
    QDateTimeEdit *m_time = nullptr;
};

} // namespace tracker
