// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

namespace tracker {

/// What is odd about \a list when it comes after \a previous, a sentence each: it is the same once more, or
/// describes an earlier moment.
QStringList doubtsAfter(const ClientList &previous, const ClientList &list, const QLocale &locale);

} // namespace tracker
