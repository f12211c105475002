// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/fleet/query.h"

namespace tracker {

/// Why nothing follows from inputs, and which of them is to blame.
struct InputFailure {
    enum class Part : quint8 {
        Lists, ///< one of them could not be read
        Filter, ///< it cannot be read, from begin on
        Only, ///< likewise
        Earlier, ///< one that is said to be an earlier list of the fleet is none
        Site, ///< the scenario names one where no machine is: the message
    };
    QString message;
    bool cancelled = false;
    Part part = Part::Lists;
    qsizetype begin = 0;
    qsizetype length = 0;

    InputFailure(const Failure &failure)
        : message(failure.message)
        , cancelled(failure.cancelled)
    {
    }
    InputFailure(Part wrong, const QueryError &error)
        : message(error.message)
        , part(wrong)
        , begin(error.begin)
        , length(error.length)
    {
    }
};

} // namespace tracker
