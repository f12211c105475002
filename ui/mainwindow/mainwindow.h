// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"
#include "app/sources/clientlistimport.h"
#include "app/sources/importprofile.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/preferences/settings.h"

#include <QFont>
#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace tracker {

struct ColumnChoice;
struct FocusArea;
class FilterLine;
class FleetPage;
class ImportWindow;
class ImportResult;
class FirstPage;
class Job;
class ListReader;
class ListWatch;
class MessageBar;
class Paperwork;
class ProgressLine;
class RowWindow;
class StatusNote;
enum class ReportKind : quint8;
struct Inputs;
struct ListReading;
struct ReportOrder;
struct Snapshot;

/// What the window takes from the world around it.
struct WindowSurroundings {
    std::shared_ptr<const Procedure> procedure;
    QSettings *store = nullptr; ///< not owned; outlives the window
    std::function<LocalTime()> clock; ///< the present moment
};

/// The program's window: it connects features that do not know each other and holds no rule.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowSurroundings surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads the lists aside and shows them as one fleet; an unknown time is found from the lists.
    void openFiles(const QStringList &paths, LocalTime asOf = {});

    const WindowActions &actions() const { return m_actions; }
    FleetPage *fleetPage() const { return m_page; }
    FilterLine *filterLine() const { return m_filter; }
    MessageBar *messages() const { return m_messages; }
    /// How the list was read.
    StatusNote *importNote() const { return m_importNote; }
    bool isReading() const;
    /// Reads a procedure aside, a built-in one by its id or a file, and judges by it.
    void openProcedure(const QString &idOrFile);
    const std::shared_ptr<const Procedure> &procedure() const { return m_surroundings.procedure; }
    /// Null while it is closed.
    ImportWindow *importWindow() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWindow();
    void connectFileActions();
    void connectViewActions();
    void connectFilter();

    static std::vector<ListInput> listsAt(const QStringList &paths);
    void open(std::vector<ListInput> lists, LocalTime asOf, bool looksFirst);
    void import(const ImportRequest &wanted, const QString &profile,
                const std::vector<ImportProfile> &remembered);
    void reload();
    ListReading readingOf(Inputs inputs) const;
    /// Everything that is read from now on is judged by it.
    void setProcedure(std::shared_ptr<const Procedure> procedure);
    /// The lists shown are judged by it anew; it is remembered for lists with the same columns.
    void judgeBy(const std::shared_ptr<const Procedure> &procedure);
    void fillProcedureMenu();
    void askForProcedure();
    /// \a before is the one that it takes the place of, where that can be taken back.
    void setInventoryTime(LocalTime asOf, std::optional<LocalTime> before);
    void showFleet(const ListReading &reading);
    void sayHowItWasRead(const ListReading &reading, const QStringList &doubts);
    void askWhatIsToBeDecided(const ListReading &reading, const QStringList &doubts);
    void sayWhatChanged();
    void askForFiles(bool withOptions);
    void showImportWindow(const Inputs &inputs, const QString &profile, const QStringList &doubts);
    void askForInventoryTime();
    void paste();
    void saveAs(const QString &title, const QString &filter, const QString &suffix,
                std::function<void(const QString &path)> save);
    void exportMachines(const ColumnChoice &columns);
    void savePdfAs(std::function<void(const QString &path)> save);
    QStringList filesRead() const;
    std::shared_ptr<const Snapshot> shownFleet() const;
    ReportOrder reportOrder(ReportKind kind) const;

    void fillRecentMenu();
    void fillColumnMenu();
    void setFilter(const QString &filter);
    void updateStatusBar();
    void updateActions();
    void setAppearance(Appearance appearance);
    void setTextZoom(int points);
    void resetLayout();
    Pages shownPages() const;
    void findCommand();
    /// Those that F6 goes to, in its order.
    std::vector<FocusArea> areas() const;
    QString folder() const;

    WindowSurroundings m_surroundings;
    Settings m_settings;
    QFont m_desktopFont;
    QUndoStack m_undo;
    WindowActions m_actions;
    WindowMenus m_menus;

    ListReader *m_reader = nullptr;
    Job *m_procedureJob = nullptr; // reads a procedure
    ListWatch *m_watch = nullptr;
    Paperwork *m_paperwork = nullptr;
    QString m_profile; ///< name of the one that the choices of the lists shown come from

    MessageBar *m_messages = nullptr;
    ProgressLine *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstPage *m_firstPage = nullptr;
    FleetPage *m_page = nullptr;
    FilterLine *m_filter = nullptr;
    ImportResult *m_result = nullptr;
    RowWindow *m_row = nullptr; // made when a cell is looked up
    QPointer<ImportWindow> m_importWindow;
    QLabel *m_shown = nullptr;
    QLabel *m_selected = nullptr;
    QLabel *m_owed = nullptr;
    QLabel *m_age = nullptr;
    StatusNote *m_importNote = nullptr;
};

} // namespace tracker
