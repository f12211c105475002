// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/bytewriter.h"
#include "app/output/outputtable.h"

namespace tracker {

/// Writes \a table for a terminal: columns as wide as their widest cell, two spaces between them. Each cell
/// is asked for twice, so that a long table is not held.
void writeText(const OutputTable &table, ByteWriter &out);

} // namespace tracker
