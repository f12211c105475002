// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QWidget>

#include <array>

class QLabel;

namespace tracker {

/// Where every row went, as a sum: rows read = machines + merged + blank + rejected.
class AccountBalance : public QWidget {
    Q_OBJECT

public:
    explicit AccountBalance(QWidget *parent = nullptr);

    void setAccount(const RowAccount &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    struct Entry {
        QLabel *number = nullptr;
        QLabel *caption = nullptr;
    };
    std::array<Entry, 5> m_entries;
    RowAccount m_account;
};

} // namespace tracker
