// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the program keeps, over and over, to be killed while it does:
//   endless_writer exports|profiles|settings FILE [NAME TIMES]
// A dot on standard output for each that is written. With NAME and TIMES it ends by itself.

#include "app/base/outputfile.h"
#include "app/sources/profilelist.h"
#include "tests/ui/wholefiles.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

bool writeOnce(const QString &what, const QString &path, const QString &name, int number)
{
    if (what == u"profiles") {
        const QString profile = u"%1 %2"_s.arg(name).arg(number);
        return bool(rememberProfiles(path, {{.name = profile, .signature = {.headers = {profile}}}}));
    }
    if (what == u"settings") {
        QSettings store(path, QSettings::IniFormat);
        saveSettings(settingsOf(number), store);
        store.sync();
        return store.status() == QSettings::NoError;
    }
    Result<OutputFile> file = OutputFile::open(path, {});
    if (!file)
        return false;
    const QByteArray content = exportOf(number);
    return file->device().write(content) == content.size() && file->commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("endless_writer exports|profiles|settings FILE [NAME TIMES]\n", stderr);
        return 2;
    }
    const QString name = arguments.size() > 3 ? arguments[3] : u"profile"_s;
    const int times = arguments.size() > 4 ? arguments[4].toInt() : -1;
    for (int number = 0; number != times; ++number) {
        if (!writeOnce(arguments[1], arguments[2], name, number))
            return 1;
        std::putchar('.');
        std::fflush(stdout);
    }
    return 0;
}
