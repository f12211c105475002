// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runprogram.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace tracker {

Run runProgram(const QString &folder, const QStringList &arguments, const QByteArray &input,
               const Surroundings &surroundings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s); // the program sees to it itself
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    if (!surroundings.outputFile.isEmpty())
        process.setStandardOutputFile(surroundings.outputFile);
    if (!surroundings.inputFile.isEmpty())
        process.setStandardInputFile(surroundings.inputFile);
    if (surroundings.limits.isEmpty()) {
        process.start(QStringLiteral(TRACKER_PROGRAM), arguments);
    } else {
        const QString shell = u"ulimit "_s + surroundings.limits + u" && exec \"$0\" \"$@\""_s;
        process.start(u"sh"_s, QStringList{u"-c"_s, shell, QStringLiteral(TRACKER_PROGRAM)} + arguments);
    }
    if (surroundings.inputFile.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace tracker
