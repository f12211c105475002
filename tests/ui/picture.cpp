// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionview.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/readingpanel.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QActionGroup>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Processes events until it is done.
template <typename Condition> void settle(Condition isDone)
{
    QElapsedTimer waiting;
    waiting.start();
    do {
        QThread::msleep(10);
        QCoreApplication::processEvents();
    } while (waiting.elapsed() < 300 || (!isDone() && waiting.elapsed() < 60'000));
}

/// What is asked for of the projection.
void showProjection(const MainWindow &window, const QCommandLineParser &parser)
{
    FleetPage &page = *window.fleetPage();
    const ProjectionActions &commands = page.projectionCommands();
    const auto isSettled = [&] { return !page.isProjecting() && !page.isListing(); };
    settle(isSettled);
    const int days = parser.value(u"days"_s).toInt();
    (days == 1 ? commands.oneDay : days == 14 ? commands.twoWeeks : commands.threeDays)->trigger();
    const std::pair<QString, QAction *> wanted[] = {{u"what-if"_s, commands.everyDay},
                                                    {u"remedy"_s, commands.help},
                                                    {u"table"_s, commands.asTable},
                                                    {u"editor"_s, commands.whatIf}};
    for (const auto &[name, action] : wanted) {
        if (!parser.isSet(name))
            continue;
        action->trigger();
        settle(isSettled);
    }
    if (parser.isSet(u"earlier"_s)) {
        page.compareWith({{.path = parser.value(u"earlier"_s)}, {}});
        settle(isSettled);
    }
    if (parser.isSet(u"hour"_s)) {
        auto *chart = window.findChild<ProjectionView *>();
        chart->setHour(parser.value(u"hour"_s).toInt());
        Q_EMIT chart->hourChosen(*chart->hour());
        settle(isSettled);
    }
}

} // namespace

// Takes a picture of the window with a client list, or without one. Works without a display:
//   QT_QPA_PLATFORM=offscreen picture --dark --size 1280x800 --row 3 list.csv picture.png
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Fleet Restart Tracker"_s);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"dark"_s, u"Dark appearance."_s},
         {u"size"_s, u"Width and height of the window."_s, u"size"_s, u"1280x800"_s},
         {u"filter"_s, u"Text for the filter line."_s, u"text"_s},
         {u"row"_s, u"The row to be selected."_s, u"row"_s, u"0"_s},
         {u"page"_s, u"The page: 1 machines, 2 projection, 3 both, 4 sites."_s, u"page"_s, u"1"_s},
         {u"import"_s, u"The import window of the list instead."_s},
         {u"also"_s, u"Another list in the import window."_s, u"list"_s},
         {u"dates"_s, u"The import window shows how dates are read."_s},
         {u"language"_s, u"Language of the words."_s, u"language"_s, u"en"_s},
         {u"what-if"_s, u"Everyone restarts every day."_s},
         {u"remedy"_s, u"What would help most is done."_s},
         {u"editor"_s, u"All there is to a what-if is open."_s},
         {u"table"_s, u"The projection as a table."_s},
         {u"days"_s, u"Days of the projection: 1, 3 or 14."_s, u"days"_s, u"3"_s},
         {u"hour"_s, u"The machines expected by this hour."_s, u"hour"_s},
         {u"earlier"_s, u"An earlier list to compare with."_s, u"list"_s},
         {u"procedure"_s, u"The procedure to judge by."_s, u"id or file"_s, defaultProcedureId()},
         {u"result"_s, u"The result of the import instead."_s}});
    parser.addPositionalArgument(u"list"_s, u"The client list; - for none."_s);
    parser.addPositionalArgument(u"picture"_s, u"The file to write."_s);
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        parser.showHelp(2);

    const QLocale locale(parser.value(u"language"_s));
    QLocale::setDefault(
        locale.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale);
    QTranslator words; // English ones hold the plurals
    if (words.load(QLocale(), u"restart-tracker"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&words);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto found = findProcedure(parser.value(u"procedure"_s), QLocale());
    if (!found)
        qFatal("%s", qPrintable(found.failure().message));
    const std::shared_ptr<const Procedure> procedure = *found;
    MainWindow window(
        {procedure, &store, [] { return LocalTime::fromDateTime(QDateTime::currentDateTime()); }});
    (parser.isSet(u"dark"_s) ? window.actions().darkAppearance : window.actions().lightAppearance)->trigger();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.first().toInt(), size.last().toInt());
    window.show();
    QWidget *shown = &window;
    if (parser.isSet(u"import"_s)) {
        auto *import
            = new ImportWindow(folder.filePath(u"profiles.json"_s), QString(), FieldTable(), &window);
        ImportRequest request{.inputs = {{.path = files.first()}}};
        for (const QString &list : parser.values(u"also"_s))
            request.inputs.push_back({.path = list});
        import->setRequest(request);
        import->resize(window.size());
        import->show();
        settle([&] { return !import->isReading(); });
        if (parser.isSet(u"dates"_s))
            import->findChild<ReadingPanel *>()->setCurrentIndex(1);
        shown = import;
    } else if (files.first() != u"-") {
        // As it is guessed, without a question.
        window.findChild<ListReader *>()->read(
            {.inputs = {.lists = {{.path = files.first()}}, .procedure = procedure}});
        settle([&] { return !window.isReading(); });
        window.actions().pages->actions().value(parser.value(u"page"_s).toInt() - 1)->trigger();
        window.filterLine()->setText(parser.value(u"filter"_s));
        settle([&] { return window.fleetPage()->projection() && !window.fleetPage()->isListing(); });
        MachineView *table = window.fleetPage()->machines();
        table->setCurrentIndex(table->model()->index(parser.value(u"row"_s).toInt(), 0));
        showProjection(window, parser);
    }
    if (parser.isSet(u"result"_s)) {
        window.actions().showResult->trigger();
        shown = window.findChild<ImportResult *>();
    }
    settle([] { return true; });
    QPixmap picture = shown->grab();
    if (QWidget *popup = QApplication::activePopupWidget())
        QPainter(&picture).drawPixmap(shown->mapFromGlobal(popup->pos()), popup->grab());
    return picture.save(files.last()) ? 0 : 1;
}
