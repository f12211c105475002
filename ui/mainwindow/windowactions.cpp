// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windowactions.h"

#include "ui/presentation/openmenu.h"
#include "ui/presentation/symbols.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr auto symbolProperty = "symbol";

QAction *command(QObject *parent, const QString &text, const QKeySequence &keys = {},
                 const QString &symbol = {})
{
    auto *action = new QAction(text, parent);
    action->setShortcut(keys);
    action->setProperty(symbolProperty, symbol);
    return action;
}

QAction *option(QObject *parent, const QString &text, const QKeySequence &keys = {})
{
    QAction *action = command(parent, text, keys);
    action->setCheckable(true);
    return action;
}

} // namespace

WindowActions::WindowActions(QObject *parent, QUndoStack &undoStack)
    : import(command(parent, Commands::tr("&Import client list…"), QKeySequence::Open, u"import"_s))
    , importWithOptions(command(parent, Commands::tr("Import with &options…"),
                                QKeySequence(u"Ctrl+Shift+O"_s), u"import"_s))
    , paste(command(parent, Commands::tr("P&aste a list"), QKeySequence::Paste, u"paste"_s))
    , openSample(command(parent, Commands::tr("Open the &sample fleet"), {}, u"sample"_s))
    , reload(command(parent, Commands::tr("&Read the list again"), QKeySequence::Refresh, u"reload"_s))
    , print{command(parent, Commands::tr("Print the &status report…"), QKeySequence::Print, u"print"_s),
            command(parent, Commands::tr("Print the restart &worklist…")),
            command(parent, Commands::tr("Print the list of &machines…"))}
    , preview{command(parent, Commands::tr("Preview the &status report"), QKeySequence(u"Ctrl+Shift+P"_s),
                      u"preview"_s),
              command(parent, Commands::tr("Preview the restart &worklist"), QKeySequence(u"Ctrl+Shift+W"_s)),
              command(parent, Commands::tr("Preview the list of &machines"))}
    , saveAsPdf{command(parent, Commands::tr("Save the &status report as PDF…"), {}, u"pdf"_s),
                command(parent, Commands::tr("Save the restart &worklist as PDF…")),
                command(parent, Commands::tr("Save the list of &machines as PDF…"))}
    , exports{command(parent, Commands::tr("Export the &conclusions…"), QKeySequence(u"Ctrl+E"_s),
                      u"export"_s),
              command(parent, Commands::tr("Export &all columns…")),
              command(parent, Commands::tr("Export the columns &shown…"))}
    , quit(command(parent, Commands::tr("&Quit"), QKeySequence::Quit))
    , undo(undoStack.createUndoAction(parent, Commands::tr("&Undo")))
    , redo(undoStack.createRedoAction(parent, Commands::tr("&Redo")))
    , copy(command(parent, Commands::tr("&Copy machines"), QKeySequence::Copy, u"copy"_s))
    , selectAll(command(parent, Commands::tr("Select &all"), QKeySequence::SelectAll))
    , find(command(parent, Commands::tr("&Find machines"), QKeySequence::Find, u"search"_s))
    , clearFilter(
          command(parent, Commands::tr("C&lear the filter"), QKeySequence(u"Ctrl+Shift+F"_s), u"close"_s))
    , findCommand(command(parent, Commands::tr("Find a co&mmand…"), QKeySequence(u"Ctrl+K"_s)))
    , showMachinePage(option(parent, Commands::tr("&Machine's page"), QKeySequence(u"F7"_s)))
    , pages(new QActionGroup(parent))
    , machinesPage(option(pages, Commands::tr("Mac&hines"), QKeySequence(u"Ctrl+1"_s)))
    , projectionPage(option(pages, Commands::tr("&Projection"), QKeySequence(u"Ctrl+2"_s)))
    , bothPages(option(pages, Commands::tr("Machines an&d projection"), QKeySequence(u"Ctrl+3"_s)))
    , sitesPage(option(pages, Commands::tr("S&ites"), QKeySequence(u"Ctrl+4"_s)))
    , nextArea(command(parent, Commands::tr("N&ext area"), QKeySequence(u"F6"_s)))
    , previousArea(command(parent, Commands::tr("Pre&vious area"), QKeySequence(u"Shift+F6"_s)))
    , appearance(new QActionGroup(parent))
    , systemAppearance(option(appearance, Commands::tr("As the &desktop")))
    , lightAppearance(option(appearance, Commands::tr("&Light")))
    , darkAppearance(option(appearance, Commands::tr("Dar&k")))
    , largerText(command(parent, Commands::tr("&Larger text"), QKeySequence::ZoomIn))
    , smallerText(command(parent, Commands::tr("&Smaller text"), QKeySequence::ZoomOut))
    , normalText(command(parent, Commands::tr("&Normal text size"), QKeySequence(u"Ctrl+0"_s)))
    , resetLayout(command(parent, Commands::tr("&Reset the layout")))
    , inventoryTime(command(parent, Commands::tr("Inventory &time…"), QKeySequence(u"Ctrl+T"_s), u"clock"_s))
    , openProcedure(command(parent, Commands::tr("&Open a procedure…")))
    , changeReading(command(parent, Commands::tr("&Change how the list is read…"), {}, u"columns"_s))
    , showResult(option(parent, Commands::tr("&Result of the import"), QKeySequence(u"F9"_s)))
    , shortcuts(command(parent, Commands::tr("&Keyboard shortcuts"), QKeySequence::HelpContents, u"help"_s))
    , about(command(parent, Commands::tr("&About Fleet Restart Tracker")))
{
    bothPages->setIconText(Commands::tr("Both", "machines and projection"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setProperty(symbolProperty, u"undo"_s);
    redo->setShortcut(QKeySequence::Redo);
    find->setToolTip(Commands::tr("Go to the filter line"));
    print.front()->setIconText(Commands::tr("Print"));
    print.front()->setToolTip(Commands::tr("Print the status report of the machines shown"));
    exports[0]->setIconText(Commands::tr("Export…"));
    exports[0]->setToolTip(Commands::tr("Save the machines that are shown, with their conclusions, as CSV"));
    exports[1]->setToolTip(Commands::tr(
        "Save the machines that are shown, with their conclusions and all that was listed, as CSV"));
    exports[2]->setToolTip(
        Commands::tr("Save the machines that are shown, with the columns that are, as CSV"));
    importWithOptions->setToolTip(
        Commands::tr("Look at how a list would be read, and change it, before it is imported"));
    inventoryTime->setToolTip(Commands::tr("The moment the list describes, at which everything is judged"));
    openProcedure->setToolTip(
        Commands::tr("A file of rules that machines are judged by: stages, restarts, timers"));
    openSample->setToolTip(Commands::tr("A made-up fleet with machines in every stage"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> WindowActions::ofFleet() const
{
    QList<QAction *> actions{reload,          copy,         selectAll,      find,
                             clearFilter,     resetLayout,  inventoryTime,  showResult,
                             showMachinePage, machinesPage, projectionPage, bothPages,
                             sitesPage,       nextArea,     previousArea};
    for (const auto &kinds : {print, preview, saveAsPdf, exports})
        actions.append({kinds.begin(), kinds.end()});
    return actions;
}

void WindowActions::setInks(const QPalette &palette) const
{
    const QColor ink = palette.color(QPalette::ButtonText);
    for (QAction *action : import->parent()->findChildren<QAction *>()) {
        const QString symbol = action->property(symbolProperty).toString();
        if (!symbol.isEmpty())
            action->setIcon(symbolIcon(symbol, ink));
    }
}

WindowMenus fillMenuBar(QMenuBar &bar, const WindowActions &actions)
{
    WindowMenus menus;
    QMenu *file = bar.addMenu(Commands::tr("&File"));
    file->addActions({actions.import, actions.importWithOptions});
    menus.recent = file->addMenu(Commands::tr("Recen&t files"));
    file->addActions({actions.paste, actions.openSample, actions.reload});
    file->addSeparator();
    const auto addKinds = [file](const QString &title, const auto &kinds) {
        file->addMenu(title)->addActions({kinds.begin(), kinds.end()});
    };
    addKinds(Commands::tr("&Print"), actions.print);
    addKinds(Commands::tr("Print pre&view"), actions.preview);
    addKinds(Commands::tr("Save as P&DF"), actions.saveAsPdf);
    addKinds(Commands::tr("&Export"), actions.exports);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *edit = bar.addMenu(Commands::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.copy, actions.selectAll});
    edit->addSeparator();
    edit->addActions({actions.find, actions.clearFilter, actions.findCommand});

    QMenu *view = bar.addMenu(Commands::tr("&View"));
    view->addActions(actions.pages->actions());
    view->addSeparator();
    view->addActions({actions.nextArea, actions.previousArea});
    view->addSeparator();
    view->addAction(actions.showMachinePage);
    menus.columns = new OpenMenu(Commands::tr("&Columns"), view);
    view->addMenu(menus.columns);
    view->addSeparator();
    menus.appearance = view->addMenu(Commands::tr("&Appearance"));
    menus.appearance->addActions(actions.appearance->actions());
    view->addActions({actions.largerText, actions.smallerText, actions.normalText});
    view->addSeparator();
    view->addAction(actions.resetLayout);

    QMenu *fleet = bar.addMenu(Commands::tr("F&leet"));
    fleet->addAction(actions.inventoryTime);
    menus.procedures = fleet->addMenu(Commands::tr("&Procedure"));
    menus.procedures->addAction(actions.openProcedure);
    fleet->addActions({actions.changeReading, actions.showResult});

    menus.projection = bar.addMenu(Commands::tr("&Projection"));

    QMenu *help = bar.addMenu(Commands::tr("&Help"));
    help->addActions({actions.shortcuts, actions.about});
    return menus;
}

void fillToolBar(QToolBar &bar, const WindowActions &actions, QWidget *filterLine, QWidget *pageTabs)
{
    bar.addActions({actions.import, actions.print.front(), actions.exports.front()});
    bar.addWidget(filterLine);
    bar.addWidget(pageTabs);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize(QSize(16, 16));
    bar.setMovable(false);
}

} // namespace tracker
