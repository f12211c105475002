// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace tracker {

/// A test class among those of a folder, which are one program: PROGRAM NAME [ARGUMENT...] runs the one of
/// the file NAME.cpp as a program of its own would.
class RegisteredTest {
public:
    using Run = int (*)(int argc, char **argv);

    RegisteredTest(const char *file, Run run);
};

} // namespace tracker

/// In place of QTEST_GUILESS_MAIN and QTEST_MAIN.
#define TRACKER_TEST(Class) TRACKER_TEST_IN(QCoreApplication, Class)
#define TRACKER_WINDOW_TEST(Class) TRACKER_TEST_IN(QApplication, Class)

#define TRACKER_TEST_IN(Application, Class)                                                                  \
    static const tracker::RegisteredTest registered##Class(__FILE__, [](int argc, char **argv) {             \
        Application application(argc, argv);                                                                 \
        Application::setAttribute(Qt::AA_Use96Dpi, true);                                                    \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
