// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listcomparison.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct ListComparisonText {
    Q_DECLARE_TR_FUNCTIONS(ListComparison)
};

bool isSameFile(const ReadFile &a, const ReadFile &b)
{
    return a.storedSize == b.storedSize && a.modified == b.modified && a.input.path == b.input.path
        && a.input.text == b.input.text && a.input.choices == b.input.choices;
}

} // namespace

QStringList doubtsAfter(const ClientList &previous, const ClientList &list, const QLocale &locale)
{
    QStringList doubts;
    if (std::ranges::equal(previous.files, list.files, isSameFile)) {
        doubts << ListComparisonText::tr(
            "This is the list that was shown before: nothing in it has changed.");
    } else if (list.inventoryTime.time < previous.inventoryTime.time) {
        doubts << ListComparisonText::tr(
                      "This list describes an earlier moment, %1, than the one that was shown before, %2.")
                      .arg(formatTime(list.inventoryTime.time, locale),
                           formatTime(previous.inventoryTime.time, locale));
    }
    return doubts;
}

} // namespace tracker
