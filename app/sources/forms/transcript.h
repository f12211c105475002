// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/rownames.h"

#include <QStringList>
#include <QTemporaryFile>

#include <memory>

namespace tracker {

/// A list that is no text, written down as one: UTF-8, a line a row, commas between the cells, double quotes
/// where needed (RFC 4180). Blank lines stand where its blank rows do.
struct Transcript {
    std::shared_ptr<QTemporaryFile> text; ///< there for as long as anyone holds it
    RowNames rows;
    QStringList parts; ///< what can be chosen: sheets, tables; empty where there is no choice
    QString part; ///< that of them which this is
    QStringList notes; ///< what was chosen or is worth knowing, a sentence each
};

} // namespace tracker
