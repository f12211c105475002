// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/terminal.h"
#include "app/base/shown.h"
#include "app/command/commandline.h"
#include "app/command/runcommand.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/preferences/settings.h"
#include "ui/print/printreport.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// The language that is asked for, else the system's. A system without one writes numbers and times for
/// programs; people get English ones.
QLocale localeFor(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

/// Loads our words and Qt's own for a locale; English where there are none, since it holds the plurals.
void installTranslators(const QLocale &locale, QCoreApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder, const QLocale &language) {
        auto *const translator = new QTranslator(&application);
        return translator->load(language, name, u"_"_s, folder) && application.installTranslator(translator);
    };
    if (!install(u"restart-tracker"_s, u":/i18n"_s, locale))
        install(u"restart-tracker"_s, u":/i18n"_s, QLocale(QLocale::English));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), locale);
}

QSettings userSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"restart-tracker"_s, u"restart-tracker"_s);
}

Result<void> saveReport(ReportContent content, const QString &path, Progress &progress)
{
    const PrintableReport report(std::move(content));
    const QStringList checkedBefore; // as for every command
    return saveReportAsPdf(report, defaultPageLayout(report.content()), path, checkedBefore, progress);
}

int runWithoutWindow(const QStringList &arguments)
{
    QFile input;
    QFile output;
    QFile messages;
    // By their descriptors: through stdio a full disk would be noticed only after the exit code is chosen.
    const bool areOpen = input.open(standardInput, QIODevice::ReadOnly)
        && output.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && messages.open(standardError, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!areOpen)
        return static_cast<int>(ExitCode::Unwritable);

    const auto write = [](QFile &file, const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        return file.write(utf8) == utf8.size();
    };
    const auto request = readCommandLine(arguments);
    if (!request) {
        write(messages, shownText(request.failure().message) + u'\n');
        return static_cast<int>(ExitCode::Usage);
    }
    if (const auto *const command = std::get_if<Command>(&*request)) {
        const CommandContext context{.input = input,
                                     .output = output,
                                     .messages = messages,
                                     .now = LocalTime::fromDateTime(QDateTime::currentDateTime()),
                                     .locale = QLocale(),
                                     .showsProgress = isTerminal(standardError),
                                     .profileStore = profileStorePath(userSettings()),
                                     .inputPath = pathOfOpen(standardInput),
                                     .outputPath = pathOfOpen(standardOutput)};
        return static_cast<int>(runCommand(*command, context, saveReport));
    }
    const auto *const help = std::get_if<HelpRequest>(&*request);
    const QString text = help ? helpText(help->about)
                              : u"restart-tracker "_s + QCoreApplication::applicationVersion() + u'\n';
    return static_cast<int>(write(output, text) ? ExitCode::Done : ExitCode::Unwritable);
}

/// Whether Qt would find no display to open a window on, and end the program with words of its own.
bool lacksDisplay(const QStringList &arguments)
{
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !arguments.contains(u"-platform"_s)
        && !arguments.contains(u"--platform"_s);
}

int sayThatDisplayLacks()
{
    QTextStream(stderr) << QCoreApplication::translate(
        "Program",
        "There is no display to open the window on. The commands status, summary, forecast and report need "
        "none; --help lists them.")
                        << '\n';
    return static_cast<int>(ExitCode::Usage);
}

int runWindow(const QStringList &arguments)
{
    const auto request = readCommandLine(arguments);
    if (!request) {
        QTextStream(stderr) << shownText(request.failure().message) << '\n';
        return static_cast<int>(ExitCode::Usage);
    }
    const WindowRequest &wanted = std::get<WindowRequest>(*request);
    QSettings store = userSettings();
    const QString last = loadSettings(store).procedure;
    auto procedure = findProcedure(!wanted.procedure.isEmpty() ? wanted.procedure
                                       : last.isEmpty()        ? defaultProcedureId()
                                                               : last,
                                   QLocale());
    // A file that was used last may be gone: it is no reason not to open.
    QString lost;
    if (!procedure && wanted.procedure.isEmpty()) {
        lost = procedure.failure().message;
        procedure = findProcedure(defaultProcedureId(), QLocale());
    }
    if (!procedure) {
        QTextStream(stderr) << shownText(procedure.failure().message) << '\n';
        return static_cast<int>(ExitCode::Unreadable);
    }
    QApplication::setDesktopFileName(u"org.fleetrestart.RestartTracker"_s);
    QApplication::setWindowIcon(QIcon(u":/desktop/org.fleetrestart.RestartTracker.svg"_s));
    QApplication::setApplicationDisplayName(QApplication::translate("Program", "Fleet Restart Tracker"));
    MainWindow window(
        {*procedure, &store, [] { return LocalTime::fromDateTime(QDateTime::currentDateTime()); }});
    window.show();
    if (const QString unusable = whyUnusable(store); !unusable.isEmpty())
        window.messages()->showMessage(MessageBar::Kind::Warning, unusable);
    if (!lost.isEmpty())
        window.messages()->showMessage(MessageBar::Kind::Warning, lost);
    if (!wanted.files.isEmpty())
        window.openFiles(wanted.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool hasWindow = !runsWithoutWindow(arguments);
    const bool paints = paintsWithoutWindow(arguments);
    std::optional<QTemporaryDir> runtimeFolder;
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt looks there for a display all the same, and a scheduled job, which has no such folder, would be
        // sent a mail about it.
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.emplace().path()));
    }

    QCoreApplication::setApplicationName(u"restart-tracker"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRACKER_VERSION));
    const bool isBlind = hasWindow && lacksDisplay(arguments);
    const std::unique_ptr<QCoreApplication> application(
        (hasWindow && !isBlind) || paints ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    if (hasWindow) // Qt has taken its own arguments
        arguments = QCoreApplication::arguments().sliced(1);
    QLocale::setDefault(localeFor(languageOf(arguments)));
    installTranslators(QLocale(), *application);
    if (isBlind)
        return sayThatDisplayLacks();
    return hasWindow ? runWindow(arguments) : runWithoutWindow(arguments);
}
