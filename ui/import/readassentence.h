// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listlayout.h"

#include <QString>

namespace tracker {

/// A character set for a person: whose writing it holds, and its name.
QString encodingTitle(const QByteArray &encoding);
QString separatorTitle(char separator);

/// How a list is read, in one sentence; \a profile is empty where none was used.
QString readAsSentence(const ListLayout &layout, const QString &profile);

} // namespace tracker
