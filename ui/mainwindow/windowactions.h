// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QPalette>

#include <array>

class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QUndoStack;

namespace tracker {

/// Every command of the window. They hold no behaviour: the main window connects them.
struct WindowActions {
    /// \a undoStack makes the actions that undo and redo.
    WindowActions(QObject *parent, QUndoStack &undoStack);

    QAction *import;
    QAction *importWithOptions;
    QAction *paste;
    QAction *openSample;
    QAction *reload;
    // For each kind of report, in the order of ReportKind.
    std::array<QAction *, 3> print;
    std::array<QAction *, 3> preview;
    std::array<QAction *, 3> saveAsPdf;
    // The contract's columns, all columns, those that are shown.
    std::array<QAction *, 3> exports;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *clearFilter;
    QAction *findCommand;

    QAction *showMachinePage;
    QActionGroup *pages; ///< in the order of Pages
    QAction *machinesPage;
    QAction *projectionPage;
    QAction *bothPages;
    QAction *sitesPage;
    QAction *nextArea;
    QAction *previousArea;
    QActionGroup *appearance;
    QAction *systemAppearance;
    QAction *lightAppearance;
    QAction *darkAppearance;
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *resetLayout;

    QAction *inventoryTime;
    QAction *openProcedure;
    QAction *changeReading;
    QAction *showResult;

    QAction *shortcuts;
    QAction *about;

    /// Those that make sense only once a fleet is shown.
    QList<QAction *> ofFleet() const;
    /// Draws the icons in the palette's inks.
    void setInks(const QPalette &palette) const;
};

/// The menus that are filled while the program runs.
struct WindowMenus {
    QMenu *recent = nullptr;
    QMenu *procedures = nullptr;
    QMenu *columns = nullptr;
    QMenu *appearance = nullptr;
    QMenu *projection = nullptr;
};

WindowMenus fillMenuBar(QMenuBar &bar, const WindowActions &actions);
void fillToolBar(QToolBar &bar, const WindowActions &actions, QWidget *filterLine, QWidget *pageTabs);

} // namespace tracker
