// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/withinmemory.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct MemoryText {
    Q_DECLARE_TR_FUNCTIONS(Memory)
};

} // namespace

Failure outOfMemory()
{
    return {
        MemoryText::tr("There is not enough memory for this. Close other programs, or read fewer rows and "
                       "columns.")};
}

} // namespace tracker
