// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's entry to one of the doors, TRACKER_DOOR; configure as for fuzz_import, then:
//   fuzz_filters -max_len=200 CORPUS tests/fuzz_doors/corpus/filters

#include "tests/fuzz_doors/checkdoors.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    TRACKER_DOOR(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
