// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/fleet.h"
#include "app/sources/list/bytesource.h"
#include "app/sources/listlayout.h"
#include "app/sources/rowissue.h"

#include <QLocale>

#include <memory>
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

/// The moment a list describes, and how it was found (contract §1).
struct InventoryTime {
    enum class Source : quint8 { Given, LastSeen, NewestTime, FileTime, Now };
    LocalTime time;
    Source source = Source::Given;

    bool operator==(const InventoryTime &) const = default;
};

/// How one list was read, for the messages and for reading its evidence again.
struct ReadFile {
    /// Records between two places of index.
    static constexpr quint32 stride = 1024;

    QString name; ///< for messages
    ListInput input; ///< what can be read again
    qint64 size = 0; ///< bytes, of its transcript if there is one; about as many where it is packed
    qint64 storedSize = 0; ///< the same as they lie in the file
    QDateTime modified; ///< invalid for text
    ListLayout layout;
    std::shared_ptr<const Transcript> transcript; ///< of a list that is no text table
    quint64 faults = 0; ///< bytes or characters that stand for nothing
    quint32 firstRecord = 0; ///< number of its first record over all lists, as Fleet::recordsOf() counts
    quint32 recordCount = 0;
    quint32 blank = 0; ///< of its records
    quint32 rejected = 0;
    QStringList notes; ///< what its rows showed, a sentence each
    std::vector<TextPosition>
        index; ///< where each record begins whose number in this file is a multiple of stride
};

/// Client lists, read: the fleet and everything an honest import has to say about it. Immutable.
struct ClientList {
    std::shared_ptr<const Fleet> fleet;
    InventoryTime inventoryTime;
    InventoryTime ownTime; ///< what the lists say of it where nobody gives one, if that is known
    LocalTime earliestDoubted; ///< of the times that lie too far behind it to be believed
    RowAccount account;
    std::vector<RowIssue> issues; ///< in the order of the lists
    std::vector<ReadFile> files;
    QStringList notes; ///< what was assumed or ignored, a sentence each
    QStringList doubts; ///< why the list may not be what it seems, a sentence each
};

/// Sentences for people.
QString rowAccountSentence(const RowAccount &account);
QString inventoryTimeSentence(const ClientList &list, const QLocale &locale);
/// The part of it that says neither file nor line nor column.
QString whatIsOdd(const RowIssue &issue, const ListLayout &layout);
QString whatIsOdd(const RowIssue &issue, const ClientList &list);
QString rowIssueSentence(const RowIssue &issue, const ClientList &list);

} // namespace tracker
