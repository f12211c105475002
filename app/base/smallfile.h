// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/pipefile.h"
#include "app/base/result.h"

#include <QByteArray>

namespace tracker {

/// The bytes of a file that a person could have written: rules, choices. Fails with a sentence that names
/// \a path when it cannot be read or is larger than any such file, or has no end. A pipe is waited for as
/// \a wait says.
Result<QByteArray> readSmallFile(const QString &path, const PipeWait &wait = {});

} // namespace tracker
