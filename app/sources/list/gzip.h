// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QIODevice>

namespace tracker {

/// Whether what begins at the place of \a device, which stays there, is packed with gzip.
bool isGzip(QIODevice &device);

/// Unpacks \a device, called \a name, from its place on, but no more than \a most bytes. Fails when it is
/// damaged or breaks off, or unpacks to more than \a allowed or a list in memory can be.
Result<QByteArray> unpackGzip(QIODevice &device, const QString &name, qint64 most, qint64 allowed);

} // namespace tracker
