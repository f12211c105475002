// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Imports \a bytes and aborts where the import breaks a promise: the account balances, every machine can be
/// found in the list again, threads change nothing, and both ways of splitting find the same cells.
void checkImport(const QByteArray &bytes);
