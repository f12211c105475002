// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's entry; configure with clang, -DTRACKER_FUZZ=ON and
// -DTRACKER_SANITIZE=fuzzer-no-link,address,undefined, then:
//   ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64:malloc_context_size=0:max_malloc_fill_size=0:
//       allocator_release_to_os_interval_ms=-1
//       fuzz_import -max_len=96 -entropic=0 -use_cmp=0 -reload=0 -detect_leaks=0 CORPUS
//       tests/fuzz_import/corpus
// Lists are short and quickly read: without these options most of the time goes into the fuzzer's own books.

#include "tests/fuzz_import/checkimport.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    checkImport(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
