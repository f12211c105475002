// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/csvwriter.h"
#include "app/output/outputtable.h"

#include <QByteArray>
#include <QIODevice>

namespace tracker {

enum class OutputFormat : quint8 { Text, Csv, Json };

/// CSV: a line of ids, then one for each row. JSON: an array with an object for each row. Text: titles, then
/// rows, lined up. Written block by block, so that a million rows are never held. False when \a device has
/// not taken all; its errorString() says why. \a formulas is about CSV only.
[[nodiscard]] bool writeTable(const OutputTable &table, OutputFormat format, QIODevice &device,
                              Formulas formulas = Formulas::Guarded);

/// A short table as CSV, for the clipboard.
QByteArray csvOf(const OutputTable &table);

} // namespace tracker
