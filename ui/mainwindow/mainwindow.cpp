// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "app/base/format.h"
#include "app/report/sentences.h"
#include "ui/chart/projectionactions.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/rowwindow.h"
#include "ui/job/job.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/firstpage.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/listwatch.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/pagetabs.h"
#include "ui/mainwindow/paperwork.h"
#include "ui/mainwindow/progressline.h"
#include "ui/mainwindow/statusnote.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

QString inventoryAge(LocalTime asOf, LocalTime now, const QLocale &locale)
{
    constexpr auto tellable = std::chrono::days(60);
    if (asOf > now || now - asOf > tellable)
        return MainWindow::tr("Inventory of %1").arg(formatTime(asOf, locale));
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(now - asOf).count();
    return hours < 48 ? MainWindow::tr("Inventory %n hour(s) old", nullptr, static_cast<int>(hours))
                      : MainWindow::tr("Inventory %n day(s) old", nullptr, static_cast<int>(hours / 24));
}

} // namespace

MainWindow::MainWindow(WindowSurroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(std::move(surroundings))
    , m_settings(loadSettings(*m_surroundings.store))
    , m_desktopFont(QApplication::font())
    , m_actions(this, m_undo)
    , m_reader(new ListReader(this))
    , m_procedureJob(new Job(this))
    , m_watch(new ListWatch(this))
    , m_paperwork(new Paperwork([this] { return filesRead(); }, this))
{
    setAppearance(m_settings.appearance);
    setTextZoom(m_settings.textZoom);
    buildWindow();
    connectFileActions();
    connectViewActions();
    connectFilter();
    if (!restoreGeometry(m_settings.windowGeometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 48))); // with its frame
    m_page->applySettings(m_settings);
    updateActions();
}

MainWindow::~MainWindow()
{
    // It loses the focus when it goes, which is then no editing.
    m_filter->disconnect(this);
}

void MainWindow::buildWindow()
{
    setWindowTitle(QApplication::applicationDisplayName());
    setAcceptDrops(true);
    setUnifiedTitleAndToolBarOnMac(true);

    m_filter = new FilterLine;
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: any words, or stage:frozen  site:S01  owed>=1  seen>7d"));
    m_menus = fillMenuBar(*menuBar(), m_actions);
    QToolBar *toolBar = addToolBar(tr("Tool bar"));
    toolBar->setObjectName(u"toolBar"_s);
    fillToolBar(*toolBar, m_actions, m_filter, new PageTabs(m_actions.pages));

    m_messages = new MessageBar;
    m_page = new FleetPage(*m_surroundings.procedure, profileStorePath(*m_surroundings.store));
    m_page->projectionCommands().addTo(*m_menus.projection);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_page);
    setProcedure(m_surroundings.procedure);
    auto *messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(12, 0, 12, 0);
    messageRow->addWidget(m_messages);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(messageRow);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_result = new ImportResult(this);
    m_result->setFilesRead([this] { return filesRead(); });

    for (QLabel **label : {&m_shown, &m_selected, &m_owed}) {
        *label = new QLabel;
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setContentsMargins(6, 0, 14, 0);
        statusBar()->addWidget(*label);
    }
    m_importNote = new StatusNote;
    m_importNote->setAccessibleDescription(tr("Opens the result of the import"));
    connect(m_importNote, &QAbstractButton::clicked, m_actions.showResult,
            [this] { m_actions.showResult->setChecked(true); });
    statusBar()->addWidget(m_importNote, 1);
    m_progress = new ProgressLine;
    statusBar()->addPermanentWidget(m_progress);
    m_age = new QLabel;
    m_age->setTextFormat(Qt::PlainText);
    m_age->setContentsMargins(6, 0, 6, 0);
    statusBar()->addPermanentWidget(m_age);
    // The age grows while the window stays open.
    auto *minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &MainWindow::updateStatusBar);
    minutes->start(std::chrono::minutes(5));
}

void MainWindow::connectFileActions()
{
    connect(m_actions.import, &QAction::triggered, this, [this] { askForFiles(false); });
    connect(m_actions.importWithOptions, &QAction::triggered, this, [this] { askForFiles(true); });
    connect(m_actions.changeReading, &QAction::triggered, this,
            [this] { showImportWindow(m_page->inputs(), m_profile, {}); });
    connect(m_actions.paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions.openSample, &QAction::triggered, this,
            [this] { openFiles({u":/samples/sample-fleet.csv"_s}); });
    connect(m_actions.reload, &QAction::triggered, this, &MainWindow::reload);
    connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.inventoryTime, &QAction::triggered, this, &MainWindow::askForInventoryTime);
    connect(m_menus.procedures, &QMenu::aboutToShow, this, &MainWindow::fillProcedureMenu);
    connect(m_actions.openProcedure, &QAction::triggered, this, &MainWindow::askForProcedure);

    connect(m_reader, &ListReader::begun, this,
            [this](const QString &what) { m_progress->begin(tr("Reading %1…").arg(what)); });
    connect(m_reader, &ListReader::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_reader, &ListReader::finished, this, [this](const ListReading &reading) {
        m_progress->end();
        showFleet(reading);
    });
    connect(m_reader, &ListReader::unclear, this, [this](const ListReading &reading) {
        m_progress->end();
        m_messages->hide();
        showImportWindow(reading.inputs, reading.profile, reading.doubts);
    });
    connect(m_reader, &ListReader::failed, this, [this](const QString &why) {
        m_progress->end();
        m_undo.clear();
        m_messages->showMessage(MessageBar::Kind::Failure, why);
    });
    connect(m_watch, &ListWatch::changed, this, &MainWindow::sayWhatChanged);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_reader->cancel();
        m_paperwork->cancel();
        m_progress->end(tr("Cancelled. Nothing has changed."));
    });

    for (const ReportKind kind : {ReportKind::Status, ReportKind::Worklist, ReportKind::Machines}) {
        const auto place = static_cast<size_t>(kind);
        connect(m_actions.print[place], &QAction::triggered, this,
                [this, kind] { m_paperwork->print(reportOrder(kind)); });
        connect(m_actions.preview[place], &QAction::triggered, this,
                [this, kind] { m_paperwork->preview(reportOrder(kind)); });
        connect(m_actions.saveAsPdf[place], &QAction::triggered, this, [this, kind] {
            savePdfAs([this, kind](const QString &path) { m_paperwork->savePdf(reportOrder(kind), path); });
        });
    }
    connect(m_paperwork, &Paperwork::pdfWanted, this, [this](const auto &report) {
        savePdfAs([this, report](const QString &path) { m_paperwork->savePdf(report, path); });
    });
    connect(m_actions.exports[0], &QAction::triggered, this,
            [this] { exportMachines({.kind = ColumnChoice::Kind::Contract}); });
    connect(m_actions.exports[1], &QAction::triggered, this,
            [this] { exportMachines({.kind = ColumnChoice::Kind::All}); });
    connect(m_actions.exports[2], &QAction::triggered, this, [this] {
        exportMachines(
            {.kind = ColumnChoice::Kind::Named, .names = columnIds(m_page->machines()->shownColumns())});
    });
    connect(m_paperwork, &Paperwork::begun, m_progress, &ProgressLine::begin);
    connect(m_paperwork, &Paperwork::progressed, m_progress,
            [this](double part) { m_progress->setProgress(part); });
    connect(m_paperwork, &Paperwork::ended, m_progress, [this] { m_progress->end(); });
    connect(m_paperwork, &Paperwork::done, this, [this](const QString &what) {
        m_progress->end();
        m_messages->showMessage(MessageBar::Kind::Information, what);
    });
    connect(m_paperwork, &Paperwork::failed, this, [this](const QString &why) {
        m_progress->end();
        m_messages->showMessage(MessageBar::Kind::Failure, why);
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions.copy, &QAction::triggered, m_page, &FleetPage::copySelection);
    connect(m_actions.selectAll, &QAction::triggered, m_page->machines(), &QAbstractItemView::selectAll);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions.clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_actions.clearFilter, &QAction::triggered, m_page, &FleetPage::showUnexpected);
    connect(m_actions.findCommand, &QAction::triggered, this, &MainWindow::findCommand);

    connect(m_actions.nextArea, &QAction::triggered, this,
            [this] { focusNextArea(areas(), Direction::Forwards); });
    connect(m_actions.previousArea, &QAction::triggered, this,
            [this] { focusNextArea(areas(), Direction::Backwards); });
    m_actions.showMachinePage->setChecked(m_settings.machinePageShown);
    m_actions.pages->actions()[static_cast<qsizetype>(m_settings.pages)]->setChecked(true);
    connect(m_actions.showMachinePage, &QAction::toggled, m_page, &FleetPage::setMachinePageShown);
    connect(m_actions.pages, &QActionGroup::triggered, this, [this] { m_page->setPages(shownPages()); });
    connect(m_page, &FleetPage::machinesWanted, m_actions.machinesPage, &QAction::trigger);
    connect(m_actions.showResult, &QAction::toggled, m_result, &QWidget::setVisible);
    connect(m_result, &QDialog::finished, m_actions.showResult,
            [this] { m_actions.showResult->setChecked(false); });
    connect(m_menus.columns, &QMenu::aboutToShow, this, &MainWindow::fillColumnMenu);
    connect(m_page->machines(), &MachineView::columnMenuRequested, m_menus.columns,
            [this](const QPoint &position) { m_menus.columns->popup(position); });

    const std::pair<QAction *, Appearance> appearances[] = {{m_actions.systemAppearance, Appearance::System},
                                                            {m_actions.lightAppearance, Appearance::Light},
                                                            {m_actions.darkAppearance, Appearance::Dark}};
    for (const auto &[action, appearance] : appearances) {
        action->setChecked(m_settings.appearance == appearance);
        connect(action, &QAction::triggered, this,
                [this, appearance = appearance] { setAppearance(appearance); });
    }
    connect(m_actions.largerText, &QAction::triggered, this,
            [this] { setTextZoom(m_settings.textZoom + 1); });
    connect(m_actions.smallerText, &QAction::triggered, this,
            [this] { setTextZoom(m_settings.textZoom - 1); });
    connect(m_actions.normalText, &QAction::triggered, this, [this] { setTextZoom(0); });
    connect(m_actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions.shortcuts, &QAction::triggered, this,
            [this] { showShortcuts(commandsOf(menuBar()->actions()), this); });
    connect(m_actions.about, &QAction::triggered, this,
            [this] { showAbout(*m_surroundings.procedure, this); });
}

void MainWindow::connectFilter()
{
    m_filter->setSuggester([this](const QString &text, qsizetype cursor) {
        const auto &snapshot = m_page->snapshot();
        return snapshot ? suggestionsAt(text, cursor, *snapshot->columns) : Suggestions();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { setFilter(m_filter->meant()); });
    connect(m_filter, &QLineEdit::editingFinished, this, [this] { setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::returnPressed, m_page, [this] {
        if (!m_page->machines()->isVisible())
            m_actions.machinesPage->trigger();
        m_page->machines()->setFocus();
    });
    connect(m_page, &FleetPage::filterWanted, m_filter, &QLineEdit::setText);
    connect(m_page, &FleetPage::shownChanged, this, &MainWindow::updateStatusBar);
    connect(m_page, &FleetPage::cellWanted, this, [this](const auto &list, const EvidenceCell &cell) {
        if (!m_row)
            m_row = new RowWindow(this);
        m_row->showCell(list, cell);
    });
    connect(m_page, &FleetPage::failed, this,
            [this](const QString &why) { m_messages->showMessage(MessageBar::Kind::Failure, why); });
}

void MainWindow::sayWhatChanged()
{
    // What is under way is not talked over.
    if (m_progress->isUnderWay()) {
        QTimer::singleShot(std::chrono::seconds(1), this, &MainWindow::sayWhatChanged);
        return;
    }
    const QString sentence = changeSentence(*m_watch);
    if (sentence.isEmpty())
        return;
    std::vector<MessageAction> offers;
    if (m_watch->missingFiles().isEmpty())
        offers.push_back({m_actions.reload->text(), [this] { m_actions.reload->trigger(); }});
    m_messages->showMessage(MessageBar::Kind::Information, sentence, offers);
}

void MainWindow::saveAs(const QString &title, const QString &filter, const QString &suffix,
                        std::function<void(const QString &path)> save)
{
    auto *dialog = new QFileDialog(this, title, folder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(save));
    dialog->open();
}

void MainWindow::exportMachines(const ColumnChoice &columns)
{
    saveAs(tr("Export the machines shown"), tr("Comma-separated values (*.csv)"), u"csv"_s,
           [this, columns](const QString &path) { m_paperwork->saveStatus(shownFleet(), columns, path); });
}

void MainWindow::savePdfAs(std::function<void(const QString &path)> save)
{
    saveAs(tr("Save as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, std::move(save));
}

QStringList MainWindow::filesRead() const
{
    return m_page->snapshot() ? filesReadFor(m_page->inputs()) : QStringList();
}

std::shared_ptr<const Snapshot> MainWindow::shownFleet() const
{
    auto shown = std::make_shared<Snapshot>(*m_page->snapshot());
    shown->inputs = m_page->shownInputs();
    shown->machines = std::make_shared<const MachineList>(m_page->shownMachines());
    return shown;
}

ReportOrder MainWindow::reportOrder(ReportKind kind) const
{
    return {.kind = kind,
            .inputs = m_page->shownInputs(),
            .before = m_page->known(),
            .machines = m_page->shownMachines(),
            .printed = m_surroundings.clock(),
            .locale = locale()};
}

void MainWindow::fillColumnMenu()
{
    m_menus.columns->clear();
    MachineView *view = m_page->machines();
    const auto &columns = view->machines().columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        QString title = columns[static_cast<size_t>(i)].title;
        QAction *action = m_menus.columns->addAction(title.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!view->isColumnHidden(i));
        connect(action, &QAction::toggled, view, [view, i](bool shown) { view->setColumnShown(i, shown); });
    }
    if (columns.empty())
        m_menus.columns->addAction(tr("No columns yet"))->setEnabled(false);
}

void MainWindow::setFilter(const QString &filter)
{
    if (!m_page->snapshot())
        return;
    m_filter->showMistakes(m_page->setFilter(filter));
    updateStatusBar();
}

void MainWindow::updateStatusBar()
{
    const auto &snapshot = m_page->snapshot();
    if (!snapshot)
        return;
    const Counts &counts = m_page->shownCounts();
    const auto number = [this](quint64 count) { return locale().toString(count); };
    const QString shown
        = m_filter->mistake().isEmpty() ? tr("Shown %1 of %2") : tr("Filter not understood: still %1 of %2");
    m_shown->setText(shown.arg(number(counts.machines), number(snapshot->assessment->size())));
    m_selected->setText(tr("Selected %1").arg(number(m_page->machines()->selectedCount())));
    m_owed->setText(tr("Restarts owed %1").arg(formatRange(counts.owedMin, counts.owedMax, locale())));
    m_age->setText(inventoryAge(snapshot->assessment->asOf(), m_surroundings.clock(), locale()));
}

void MainWindow::updateActions()
{
    const bool hasFleet = m_page->snapshot() != nullptr;
    for (QAction *action : m_actions.ofFleet())
        action->setEnabled(hasFleet);
    m_filter->setEnabled(hasFleet);
    // Pasted text cannot have changed.
    m_actions.reload->setEnabled(
        hasFleet && std::ranges::none_of(m_page->snapshot()->inputs.lists, [](const ListInput &list) {
            return list.path.isEmpty();
        }));
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.appearance = appearance;
    applyAppearance(appearance);
    m_actions.setInks(QApplication::palette());
}

void MainWindow::setTextZoom(int points)
{
    m_settings.textZoom = std::clamp(points, -4, 12);
    QFont font = m_desktopFont;
    font.setPointSizeF(font.pointSizeF() + m_settings.textZoom);
    QApplication::setFont(font);
}

void MainWindow::resetLayout()
{
    m_page->resetLayout();
    m_actions.showMachinePage->setChecked(true);
    m_actions.machinesPage->trigger();
    setTextZoom(0);
}

std::vector<FocusArea> MainWindow::areas() const
{
    std::vector<FocusArea> areas = m_page->areas();
    areas.insert(areas.begin() + 1, {m_filter, m_filter}); // behind the head
    return areas;
}

void MainWindow::findCommand()
{
    fillColumnMenu();
    fillRecentMenu();
    fillProcedureMenu();
    auto *palette = new CommandPalette(commandsOf(menuBar()->actions()), this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8)));
    palette->show();
}

QString MainWindow::folder() const
{
    return m_settings.lastFolder.isEmpty() ? QDir::homePath() : m_settings.lastFolder;
}

void MainWindow::changeEvent(QEvent *event)
{
    // The desktop went dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.appearance == Appearance::System)
        setAppearance(Appearance::System);
    QMainWindow::changeEvent(event);
}

Pages MainWindow::shownPages() const
{
    return static_cast<Pages>(m_actions.pages->actions().indexOf(m_actions.pages->checkedAction()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.windowGeometry = saveGeometry();
    m_settings.machinePageShown = m_actions.showMachinePage->isChecked();
    m_settings.pages = shownPages();
    m_page->storeSettings(m_settings);
    saveSettings(m_settings, *m_surroundings.store);
    event->accept();
}

} // namespace tracker
