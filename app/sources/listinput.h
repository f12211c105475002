// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/fields/fieldtable.h"
#include "app/sources/list/dialect.h"
#include "app/sources/timeformat.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <map>
#include <optional>

namespace tracker {

/// What a person has decided about the reading of a list; whatever is left open is guessed.
struct ListChoices {
    std::optional<QString> sheet; ///< or table, of a list that has several
    std::optional<QByteArray> encoding; ///< as QStringDecoder knows it
    std::optional<char> separator;
    std::optional<char> quote; ///< noQuote where cells are never quoted
    /// The physical line of the header, from 1; 0 for a list without one, of which only chosen fields are
    /// read.
    std::optional<quint32> headerLine;
    std::optional<bool> joinsHeaderRows; ///< two rows are one header
    std::map<int, std::optional<Field>> fields; ///< by column, from 0; no field: kept as text
    std::map<QString, Flag> flags; ///< what spellings mean, by foldedSpelling(); wins over contract §1
    std::optional<DateOrder> dateOrder; ///< of every date with slashes
    bool totalsAreMachines = false; ///< rows of totals are rows like others
    std::optional<bool> namesAsWritten; ///< CORP\PC1 and PC1 are two machines
    std::map<int, DateOrder> dateOrders; ///< of those in some columns, from 0; wins over dateOrder

    bool operator==(const ListChoices &) const = default;
};

/// How large a list may be, in bytes and unpacked, unless a person allows more: a part of the memory, since a
/// few packed bytes, or a pipe, can hold any number.
qint64 defaultMaxSize();

/// One list to read: a file, or text that is already here (paste, standard input).
struct ListInput {
    QString path; ///< empty for text
    QByteArray text;
    QString name; ///< for messages where there is no path
    ListChoices choices;
    /// Of the people who keep the list: tells the order of dates with slashes where nothing else does.
    QLocale locale = QLocale::system();
    QByteArray zone = {}; ///< of the clients, as QTimeZone knows it; empty: that of the system
    FieldTable fields; ///< that it may hold: those of the procedure
    qint64 maxSize = defaultMaxSize(); ///< in bytes, unpacked

    bool operator==(const ListInput &) const = default;
};

/// The zone of the clients of \a input.
QTimeZone zoneOf(const ListInput &input);

/// \a input for other \a fields. What was chosen for its columns stays where there is a field of that id;
/// other columns are guessed.
ListInput withFields(ListInput input, const FieldTable &fields);

} // namespace tracker
