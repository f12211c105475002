// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/bytewriter.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tracker {

/// A table for a terminal: columns as wide as their widest cell, two spaces between them.
struct TextTable {
    QStringList titles;
    std::vector<bool> isNumber; ///< a column each: right aligned
    quint32 rows = 0;
    std::function<QStringList(quint32 row)>
        cells; ///< asked twice for each row, so that a long table is not held
};

void writeTable(const TextTable &table, ByteWriter &out);

} // namespace tracker
