// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QLocale>

namespace tracker {

/// Why \a earlier cannot be an earlier list of the fleet in \a list, in a sentence: its inventory time is not
/// before that of \a list by \a least, or the two have too few machines in common to be of one fleet
/// (contract §3, earlier lists). Empty where it can.
QString whyNotEarlier(const ClientList &earlier, const ClientList &list, std::chrono::seconds least,
                      const QLocale &locale);

} // namespace tracker
