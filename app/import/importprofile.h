// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/import/listlayout.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tracker {

/// Choices that are made once for every list of the same columns. They name columns by their headers, so
/// that a column may move; the character set is not among them, since it belongs to a file.
struct ImportProfile {
    QString name;
    QStringList signature; ///< what signatureOf() says of the lists it is for
    std::optional<char> separator;
    std::optional<char> quote;
    std::optional<quint32> headerLine;
    std::map<QString, std::optional<Field>> fields; ///< by headerKeys()
    std::map<QString, Flag> flags; ///< by foldedSpelling()
    std::optional<DateOrder> dateOrder;

    bool operator==(const ImportProfile &) const = default;
};

/// What the columns of \a layout are called in profiles, no two alike: the folded header, or #7 for a column
/// without one.
QStringList headerKeys(const ListLayout &layout);

/// By which the profile of a list is found again: the keys of its headers, as they are guessed without any
/// choice. Fails where a preview fails.
Result<QStringList> signatureOf(const ListInput &input);

/// The choices of \a input, which came to \a layout, for lists of its signature.
Result<ImportProfile> makeProfile(const QString &name, const ListInput &input, const ListLayout &layout);

/// What \a profile comes to for \a input, which keeps the character set chosen for it. Columns that it does
/// not have are left out.
Result<ListChoices> choicesFor(const ImportProfile &profile, const ListInput &input);

/// The first profile of that \a signature; null without one.
const ImportProfile *findProfile(const std::vector<ImportProfile> &profiles, const QStringList &signature);

} // namespace tracker
