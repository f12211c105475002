// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"
#include "tests/support/testmain.h"

#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the files of a folder may include: folders (with everything below them) and Qt modules. Each may
/// include its own folder.
struct Allowed {
    QStringList folders;
    QStringList modules;
};

const QStringList engineModules{u"QtCore"_s, u"QtGui"_s};
const QStringList windowModules = engineModules + QStringList{u"QtWidgets"_s, u"QtSvg"_s};
const QStringList chartModules = windowModules + QStringList{u"QtCharts"_s};
const QStringList printModules = windowModules + QStringList{u"QtPrintSupport"_s};

/// Who may know whom: base ← fields ← fleet ← procedure ← assess ← forecast ← report and fleet ← import, all
/// of them ← session ← output ← command in app/; app/ but command ← what the features of the window share ←
/// the features ← mainwindow ← main.cpp, where all meets, in ui/.
const QMap<QString, Allowed> &rules()
{
    // What the window may know of the application: all but the command line.
    static const QStringList application{
        u"app/base"_s,   u"app/fields"_s,   u"app/fleet"_s,  u"app/sources"_s, u"app/procedure"_s,
        u"app/assess"_s, u"app/forecast"_s, u"app/report"_s, u"app/session"_s, u"app/output"_s};
    static const QStringList judging{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s, u"app/procedure"_s,
                                     u"app/assess"_s};
    static const QStringList shared
        = application + QStringList{u"ui/presentation"_s, u"ui/job"_s, u"ui/models"_s};
    static const QMap<QString, Allowed> table{
        {u"app/base"_s, {{}, engineModules}},
        {u"app/fields"_s, {{u"app/base"_s}, engineModules}},
        {u"app/fleet"_s, {{u"app/base"_s, u"app/fields"_s}, engineModules}},
        {u"app/sources"_s, {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s}, engineModules}},
        {u"app/procedure"_s, {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s}, engineModules}},
        {u"app/assess"_s,
         {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s, u"app/procedure"_s}, engineModules}},
        // The rooms of the forecast know each other from the first to the last; what joins them stands above.
        {u"app/forecast/observations"_s, {judging, engineModules}},
        {u"app/forecast/model"_s, {judging + QStringList{u"app/forecast/observations"_s}, engineModules}},
        {u"app/forecast/simulation"_s,
         {judging + QStringList{u"app/forecast/observations"_s, u"app/forecast/model"_s}, engineModules}},
        {u"app/forecast/intervention"_s,
         {judging
              + QStringList{u"app/forecast/observations"_s, u"app/forecast/model"_s,
                            u"app/forecast/simulation"_s},
          engineModules}},
        {u"app/forecast"_s, {judging, engineModules}},
        {u"app/report"_s,
         {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s, u"app/procedure"_s, u"app/assess"_s,
           u"app/forecast"_s},
          engineModules}},
        {u"app/session"_s,
         {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s, u"app/sources"_s, u"app/procedure"_s,
           u"app/assess"_s, u"app/forecast"_s, u"app/report"_s},
          engineModules}},
        {u"app/output"_s,
         {{u"app/base"_s, u"app/fields"_s, u"app/fleet"_s, u"app/sources"_s, u"app/procedure"_s,
           u"app/assess"_s, u"app/forecast"_s, u"app/report"_s, u"app/session"_s},
          engineModules}},
        {u"app/command"_s, {{u"app"_s}, engineModules}},
        {u"ui/presentation"_s, {application, windowModules}},
        {u"ui/job"_s, {application, windowModules}},
        {u"ui/models"_s, {application + QStringList{u"ui/presentation"_s}, windowModules}},
        {u"ui/drawing"_s, {application + QStringList{u"ui/presentation"_s}, chartModules}},
        {u"ui/table"_s, {shared, windowModules}},
        {u"ui/detail"_s, {shared, windowModules}},
        {u"ui/chart"_s, {shared + QStringList{u"ui/drawing"_s}, chartModules}},
        {u"ui/import"_s, {shared, windowModules}},
        {u"ui/print"_s, {shared + QStringList{u"ui/drawing"_s}, printModules}},
        {u"ui/preferences"_s, {shared, windowModules}},
        {u"ui/mainwindow"_s, {application + QStringList{u"ui"_s}, printModules}},
        {u"ui"_s, {{u"app"_s, u"ui"_s}, printModules}},
    };
    return table;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The folder of the table that \a folder is or lies in; the innermost of them.
QString ruledFolder(const QString &folder)
{
    QString ruled = folder;
    while (!rules().contains(ruled) && ruled.contains(u'/'))
        ruled = folderOf(ruled);
    return ruled;
}

bool moduleHas(const QString &module, const QString &header)
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header);
}

const QString platformFolder = u"app/base/platform"_s;

/// What in \a text, the text of the file at \a path, only one platform or compiler may have: a sentence each.
/// Such headers end in .h or lie in folders; those of Qt and of C++ do not. Two spellings need no header.
QStringList platformBreaches(const QString &path, const QString &text)
{
    static const QRegularExpression header(uR"re(^\s*#\s*include\s*<([^>]*(?:\.h|/)[^>]*)>)re"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression word(
        uR"re(\b(?:__builtin_\w+|__attribute__|__asm__|__declspec|Q_OS_\w+|__(?:linux|unix|SSE\w*|AVX\w*)__)\b)re"_s);
    // Of libraries that stand wherever the program does.
    static const QStringList libraries{u"zlib.h"_s,
                                       u"zip.h"_s,
                                       u"libxml/HTMLparser.h"_s,
                                       u"rapidjson/reader.h"_s,
                                       u"rapidjson/writer.h"_s,
                                       u"rapidjson/stringbuffer.h"_s,
                                       u"csv.h"_s,
                                       u"benchmark/benchmark.h"_s};
    QStringList found;
    if (folderOf(path) == platformFolder)
        return found;
    for (auto it = header.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!libraries.contains(name))
            found << u"%1 includes <%2>, which not every platform has: it belongs in %3"_s.arg(
                path, name, platformFolder);
    }
    for (auto it = word.globalMatch(text); it.hasNext();)
        found << u"%1 says %2, which not every platform has: it belongs in %3"_s.arg(
            path, it.next().captured(), platformFolder);
    return found;
}

/// What in \a text, the text of the file at \a path from the source root, breaks the rules: a sentence each.
QStringList breaches(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"_s,
                                            QRegularExpression::MultilineOption);
    const QString own = ruledFolder(folderOf(path));
    const Allowed allowed = rules().value(own);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        if (match.captured(1) == u"<") {
            const auto has = [&](const QString &module) { return moduleHas(module, header); };
            if (header.startsWith(u'Q') && std::ranges::none_of(allowed.modules, has))
                found << u"%1 includes <%2>, which is in no Qt module that %3 may use"_s.arg(path, header,
                                                                                             own);
            if (own.startsWith(u"app/") && header == u"QSettings")
                found << u"%1 includes <QSettings>: settings are arguments in app/"_s.arg(path);
            continue;
        }
        if (header.endsWith(u".moc") || header.startsWith(u"moc_"))
            continue;
        const auto reaches = [&](const QString &folder) { return header.startsWith(folder + u'/'); };
        if (!reaches(own) && std::ranges::none_of(allowed.folders, reaches))
            found << u"%1 includes \"%2\": %3 may not know it"_s.arg(path, header, own);
    }
    return found;
}

} // namespace

/// The rules of who may know whom, and the form every source file has.
class TestIncludes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedBreach_data();
    void plantedBreach();
    void plantedPlatformBreach_data();
    void plantedPlatformBreach();
    void everyFolderHasARule();
    void foldersKnowOnlyWhatTheyMay_data();
    void foldersKnowOnlyWhatTheyMay();
    void platformsAreKnownInOneFolder();
    void everySourceFileNamesItsLicence();
    void headersAreGuardedAndOpenNoNamespace();
};

void TestIncludes::plantedBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBreach");
    const auto row = [](const char *name, const QString &path, const QString &line, bool isBreach) {
        QTest::newRow(name) << path << line << isBreach;
    };
    row("a lower layer learns of a higher one", u"app/fleet/a.h"_s, u"#include \"app/assess/b.h\""_s, true);
    row("a higher layer knows a lower one", u"app/assess/a.h"_s, u"#include \"app/fleet/b.h\""_s, false);
    row("fields know no fleet", u"app/fields/a.h"_s, u"#include \"app/fleet/b.h\""_s, true);
    row("a procedure declares fields", u"app/procedure/a.h"_s, u"#include \"app/fields/b.h\""_s, false);
    row("import is a sibling of assess", u"app/assess/a.h"_s, u"#include \"app/sources/b.h\""_s, true);
    row("the engine sees the window", u"app/command/a.cpp"_s, u"#include \"ui/print/b.h\""_s, true);
    row("the forecast does not know how it is written", u"app/forecast/a.cpp"_s,
        u"#include \"app/output/b.h\""_s, true);
    row("a room of the forecast knows one before it", u"app/forecast/model/a.cpp"_s,
        u"#include \"app/forecast/observations/b.h\""_s, false);
    row("a room of the forecast knows a later one", u"app/forecast/model/a.cpp"_s,
        u"#include \"app/forecast/simulation/b.h\""_s, true);
    row("a room of the forecast knows what joins the rooms", u"app/forecast/intervention/a.cpp"_s,
        u"#include \"app/forecast/project.h\""_s, true);
    row("the window writes as the command line does", u"ui/chart/a.cpp"_s, u"#include \"app/output/b.h\""_s,
        false);
    row("a widget in the engine", u"app/report/a.cpp"_s, u"#include <QWidget>"_s, true);
    row("QtConcurrent in the engine", u"app/sources/a.cpp"_s, u"#include <QtConcurrentRun>"_s, true);
    row("settings in the engine", u"app/command/a.cpp"_s, u"#include <QSettings>"_s, true);
    row("a value class in the engine", u"app/report/a.cpp"_s, u"#include <QString>"_s, false);
    row("one feature knows another", u"ui/table/a.cpp"_s, u"#include \"ui/detail/b.h\""_s, true);
    row("paper paints the chart", u"ui/print/a.cpp"_s, u"#include \"ui/drawing/b.h\""_s, false);
    row("paper knows the window's chart", u"ui/print/a.cpp"_s, u"#include \"ui/chart/b.h\""_s, true);
    row("a feature knows the shared models", u"ui/table/a.cpp"_s, u"#include \"ui/models/b.h\""_s, false);
    row("the window knows the command line", u"ui/mainwindow/a.cpp"_s, u"#include \"app/command/b.h\""_s,
        true);
    row("the window knows the session", u"ui/mainwindow/a.cpp"_s, u"#include \"app/session/b.h\""_s, false);
    row("main.cpp, where all meets", u"ui/main.cpp"_s, u"#include \"app/command/b.h\""_s, false);
    row("include not from the source root", u"app/fleet/a.cpp"_s, u"#include \"fleet.h\""_s, true);
}

void TestIncludes::plantedBreach()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, isBreach);
    QCOMPARE(!breaches(path, line).isEmpty(), isBreach);
}

void TestIncludes::plantedPlatformBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBreach");
    const auto row = [](const char *name, const QString &path, const QString &line, bool isBreach) {
        QTest::newRow(name) << path << line << isBreach;
    };
    row("memory mapping", u"app/fleet/a.h"_s, u"#include <sys/mman.h>"_s, true);
    row("POSIX in the program's own file", u"ui/main.cpp"_s, u"#include <unistd.h>"_s, true);
    row("threads of POSIX", u"app/sources/a.cpp"_s, u"# include <pthread.h>"_s, true);
    row("files of Windows", u"ui/print/a.cpp"_s, u"#include <io.h>"_s, true);
    row("intrinsics of x86", u"app/sources/a.h"_s, u"#include <emmintrin.h>"_s, true);
    row("intrinsics of a compiler", u"app/sources/a.h"_s, u"#include <intrin.h>"_s, true);
    row("intrinsics of ARM", u"app/sources/a.h"_s, u"#include <arm_neon.h>"_s, true);
    row("an extension of g++", u"app/fleet/a.h"_s, u"#include <ext/pool_allocator>"_s, true);
    row("C's own spelling of a header", u"app/fleet/a.h"_s, u"#include <stdlib.h>"_s, true);
    row("in the tests, too", u"tests/sources/a.cpp"_s, u"#include <fcntl.h>"_s, true);
    row("a builtin of the compiler", u"app/fleet/a.h"_s, u"__builtin_prefetch(place);"_s, true);
    row("a question for the system", u"ui/job/a.cpp"_s, u"#if defined(Q_OS_LINUX)"_s, true);
    row("in the folder for it", u"app/base/platform/a.cpp"_s, u"#include <sys/mman.h>"_s, false);
    row("beside the folder for it", u"app/base/a.cpp"_s, u"#include <sys/mman.h>"_s, true);
    row("C++", u"app/fleet/a.h"_s, u"#include <cstdlib>"_s, false);
    row("Qt", u"app/fleet/a.h"_s, u"#include <QString>"_s, false);
    row("a library on every platform", u"app/sources/a.cpp"_s, u"#include <zlib.h>"_s, false);
}

void TestIncludes::plantedPlatformBreach()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, isBreach);
    QCOMPARE(!platformBreaches(path, line).isEmpty(), isBreach);
}

void TestIncludes::everyFolderHasARule()
{
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        const auto folders = QDir(sourceDir().filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!folders.isEmpty());
        for (const QString &folder : folders) {
            const QString path = top + u'/' + folder;
            QVERIFY2(rules().contains(path), qPrintable(path + u" has no rule in this test"_s));
        }
    }
}

void TestIncludes::foldersKnowOnlyWhatTheyMay_data()
{
    QTest::addColumn<QString>("folder");
    for (auto it = rules().keyBegin(); it != rules().keyEnd(); ++it)
        QTest::newRow(qPrintable(*it)) << *it;
}

void TestIncludes::foldersKnowOnlyWhatTheyMay()
{
    QFETCH(const QString, folder);
    QStringList found;
    for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
        if (ruledFolder(folderOf(path)) == folder)
            found += breaches(path, textOf(path));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestIncludes::platformsAreKnownInOneFolder()
{
    // This file names in its rows what it forbids.
    const QString here = u"tests/architecture/tst_includes.cpp"_s;
    QStringList found;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const QString &path : filesBelow(top, {u"*.h"_s, u"*.cpp"_s})) {
            if (path != here)
                found += platformBreaches(path, textOf(path));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestIncludes::everySourceFileNamesItsLicence()
{
    static const QRegularExpression head(
        u"^(#!.*\n)?(//|#) SPDX-FileCopyrightText: The Fleet Restart Tracker developers\n"
        "(//|#) SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    const QStringList patterns{u"*.h"_s, u"*.cpp"_s, u"*.sh"_s, u"*.py"_s, u"CMakeLists.txt"_s, u"run"_s};
    QStringList paths = {u"CMakeLists.txt"_s};
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u".ci"_s})
        paths += filesBelow(folder, patterns);
    QVERIFY(paths.size() > 50);
    for (const QString &path : paths)
        QVERIFY2(head.match(textOf(path)).hasMatch(), qPrintable(path + u" lacks the two SPDX lines"_s));
}

void TestIncludes::headersAreGuardedAndOpenNoNamespace()
{
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const QString &path : filesBelow(top, {u"*.h"_s})) {
            const QString text = textOf(path);
            QVERIFY2(text.contains(u"\n#pragma once\n"), qPrintable(path + u" lacks #pragma once"_s));
            QVERIFY2(!text.contains(u"\nusing namespace "), qPrintable(path + u" opens a namespace"_s));
        }
    }
}

TRACKER_TEST(TestIncludes)

#include "tst_includes.moc"
