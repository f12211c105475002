// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/listlayout.h"
#include "app/sources/valuekinds.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tracker {

/// By which the profile of a list is found again. Of a profile, only one of the two is there.
struct ListSignature {
    QStringList headers; ///< keys of the headers, as they are guessed without any choice
    std::vector<ValueKind> values; ///< of the columns, where the list may have no header

    /// Whether a profile of this signature is for a list of that one.
    bool fits(const ListSignature &list) const;
    bool operator==(const ListSignature &) const = default;
};

/// Choices that are made once for every list of the same columns. They name columns by their headers, so
/// that a column may move; the character set is not among them, since it belongs to a file.
struct ImportProfile {
    QString name;
    ListSignature signature; ///< of the lists it is for
    std::optional<QString> sheet;
    std::optional<char> separator;
    std::optional<char> quote;
    std::optional<quint32> headerLine;
    std::optional<bool> joinsHeaderRows;
    std::map<QString, std::optional<QString>> fields; ///< their ids, by headerKeys(); none: kept as text
    std::map<QString, Flag> flags; ///< by foldedSpelling()
    std::optional<DateOrder> dateOrder;
    bool totalsAreMachines = false;
    std::optional<bool> namesAsWritten;
    std::map<QString, DateOrder> dateOrders; ///< by headerKeys()
    QString procedure; ///< Procedure::source of the one that such lists are judged by; empty: any

    bool operator==(const ImportProfile &) const = default;
};

/// What the columns of \a layout are called in profiles, no two alike: the folded header, or #7 for a column
/// without one.
QStringList headerKeys(const ListLayout &layout);

/// That of \a input without any choice, another sheet of it included. Fails where a preview fails.
Result<ListSignature> signatureOf(const ListInput &input);

/// The choices of \a input, which came to \a layout, for lists of its signature.
Result<ImportProfile> makeProfile(const QString &name, const ListInput &input, const ListLayout &layout);

/// What \a profile comes to for \a input, which keeps the character set and the sheet chosen for it. Columns
/// that it does not have are left out. Fails where the profile names a field that the input cannot hold, too.
Result<ListChoices> choicesFor(const ImportProfile &profile, const ListInput &input);

/// The first profile for lists of that \a signature, one for their headers before one for their values; null
/// without one.
const ImportProfile *findProfile(const std::vector<ImportProfile> &profiles, const ListSignature &signature);

} // namespace tracker
