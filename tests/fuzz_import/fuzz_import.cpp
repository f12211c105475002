// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's entry; configure with clang, -DTRACKER_FUZZ=ON and
// -DTRACKER_SANITIZE=fuzzer-no-link,address,undefined, then: fuzz_import CORPUS tests/fuzz_import/corpus

#include "tests/fuzz_import/checkimport.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    checkImport(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
