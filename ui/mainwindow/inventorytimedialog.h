// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace tracker {

/// Asks for the moment a list describes: as it was found, or another.
class InventoryTimeDialog : public QDialog {
    Q_OBJECT

public:
    explicit InventoryTimeDialog(const InventoryTime &present, QWidget *parent = nullptr);
    /// For what else than reading the list again: what it is for, the list named, and what the button does.
    void setPurpose(const QString &title, const QString &explanation, const QString &accept);

Q_SIGNALS:
    /// Unknown: the list shall say.
    void chosen(LocalTime time);

private:
    QLabel *m_explanation = nullptr;
    QPushButton *m_accept = nullptr;
    QRadioButton *m_asFound = nullptr;
    QRadioButton *m_given = nullptr;
    QDateTimeEdit *m_time = nullptr;
};

} // namespace tracker
