// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/fleet.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// Where every row went: read = machines + merged + blank + rejected, always.
struct RowAccount {
    quint64 read = 0; ///< records after the header, blank ones counted
    quint64 machines = 0;
    quint64 merged = 0;
    quint64 blank = 0;
    quint64 rejected = 0;

    bool balances() const { return read == machines + merged + blank + rejected; }
    bool operator==(const RowAccount &) const = default;
};

/// Odd data that the import went on after; equal ones fold into one with a count.
struct RowIssue {
    enum class Kind : quint8 {
        UnknownFlag,
        UnknownVersion,
        UnknownTime,
        FutureTime, ///< more than 24 h after the inventory time
        TooFewCells,
        TooManyCells,
        NoName, ///< the row is rejected
        OpenQuote, ///< the row is rejected
        StrayQuote,
    };
    Kind kind = Kind::UnknownFlag;
    int file = 0; ///< place in ClientList::files
    quint32 line = 0; ///< physical line, from 1, of the first occurrence
    QString column; ///< its header; empty for a whole row
    QString text; ///< the offending text, shortened
    quint32 count = 1;
};

/// The moment a list describes, and how it was found (contract §1).
struct InventoryTime {
    enum class Source : quint8 { Given, LastSeen, NewestTime, FileTime, Now };
    LocalTime time;
    Source source = Source::Given;
};

/// How one file was read: what was guessed or chosen, for the messages and for reading its evidence again.
struct ReadFile;

/// Client lists, read: the fleet and everything an honest import has to say about it. Immutable.
struct ClientList {
    std::shared_ptr<const Fleet> fleet;
    InventoryTime inventoryTime;
    RowAccount account;
    std::vector<RowIssue> issues; ///< in the order of the lists
    std::vector<ReadFile> files;
    QStringList notes; ///< what was assumed or ignored, a sentence each

    ~ClientList();
};

/// Sentences for people.
QString rowAccountSentence(const RowAccount &account);
QString inventoryTimeSentence(const InventoryTime &time, const QLocale &locale);
QString rowIssueSentence(const RowIssue &issue, const ClientList &list);

} // namespace tracker
