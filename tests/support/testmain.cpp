// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace tracker {

namespace {

std::map<std::string, RegisteredTest::Run> &tests()
{
    static std::map<std::string, RegisteredTest::Run> byName;
    return byName;
}

} // namespace

RegisteredTest::RegisteredTest(const char *file, Run run)
{
    tests().emplace(std::filesystem::path(file).stem().string(), run);
}

} // namespace tracker

int main(int argc, char *argv[])
{
    const auto test = argc > 1 ? tracker::tests().find(argv[1]) : tracker::tests().end();
    if (test != tracker::tests().end())
        return test->second(argc - 1, argv + 1);
    std::fputs("Name one of these tests:\n", stderr);
    for (const auto &[name, run] : tracker::tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
