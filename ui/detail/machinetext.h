// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/explanation.h"
#include "app/base/result.h"
#include "app/sources/clientlistimport.h"

#include <QPalette>

namespace tracker {

// The texts of the machine's page; rich text where they are more than a line.

/// Site, operating system, location and contact, as far as the list knows them.
QString whereText(const Assessment &assessment, MachineIndex machine);

/// Whether somebody has to restart it, and how many restarts are owed.
QString restartText(const Judgement &judgement);

QString whyText(const Explanation &explanation, const QPalette &palette);

/// The cells as they stand in their files, each a link to its place in \a cells, then what was taken although
/// no cell says so.
QString evidenceText(const std::vector<JudgedBy> &judgedBy, const Result<std::vector<EvidenceCell>> &cells,
                     const QPalette &palette, const QLocale &locale);

/// Empty when there is nothing to warn of.
QString warningsText(const Explanation &explanation, const Procedure &procedure, const QPalette &palette);

} // namespace tracker
