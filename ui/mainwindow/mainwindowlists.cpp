// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window gets its lists: by dialog, drop, paste or menu, and what it shows once they are read.

#include "ui/mainwindow/mainwindow.h"

#include "app/base/format.h"
#include "app/base/shown.h"
#include "app/session/listreading.h"
#include "ui/import/droppedfiles.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/pastedlist.h"
#include "ui/import/readassentence.h"
#include "ui/job/job.h"
#include "ui/mainwindow/firstpage.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/inventorytimedialog.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/listwatch.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/statusnote.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Another inventory time, which can be taken back.
class InventoryTimeChange : public QUndoCommand {
public:
    using Apply = std::function<void(LocalTime asOf)>;

    InventoryTimeChange(const QString &text, LocalTime before, LocalTime after, Apply apply)
        : QUndoCommand(text)
        , m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override
    {
        // Pushed once it has happened.
        if (m_hasHappened)
            m_apply(m_after);
        m_hasHappened = true;
    }

private:
    LocalTime m_before;
    LocalTime m_after;
    Apply m_apply;
    bool m_hasHappened = false;
};

bool isOfSameLists(const Inputs &one, const Inputs &other)
{
    return std::ranges::equal(one.lists, other.lists, [](const ListInput &a, const ListInput &b) {
        return a.path == b.path && a.text == b.text;
    });
}

} // namespace

bool MainWindow::isReading() const
{
    return m_reader->isReading();
}

ImportWindow *MainWindow::importWindow() const
{
    return m_importWindow;
}

void MainWindow::openFiles(const QStringList &paths, LocalTime asOf)
{
    const bool isSample
        = std::ranges::any_of(paths, [](const QString &path) { return path.startsWith(u':'); });
    open(listsAt(paths), asOf, !isSample);
}

std::vector<ListInput> MainWindow::listsAt(const QStringList &paths)
{
    std::vector<ListInput> lists;
    for (const QString &path : paths)
        lists.push_back({.path = path.startsWith(u':') ? path : QFileInfo(path).absoluteFilePath()});
    return lists;
}

void MainWindow::open(std::vector<ListInput> lists, LocalTime asOf, bool looksFirst)
{
    ListReading reading = readingOf({.lists = std::move(lists),
                                     .asOf = asOf,
                                     .now = m_surroundings.clock(),
                                     .procedure = m_surroundings.procedure});
    reading.looksFirst = looksFirst;
    m_reader->read(reading);
}

ListReading MainWindow::readingOf(Inputs inputs) const
{
    return {.inputs = std::move(inputs),
            .profileFile = profileStorePath(*m_surroundings.store),
            .otherProcedures = builtInProcedures() + m_settings.procedureFiles,
            .locale = locale()};
}

void MainWindow::showImportWindow(const Inputs &inputs, const QString &profile, const QStringList &doubts)
{
    if (!m_importWindow) {
        m_importWindow = new ImportWindow(profileStorePath(*m_surroundings.store), folder(),
                                          m_surroundings.procedure->fields, this);
        m_importWindow->setFilesRead([this] { return filesRead(); });
        connect(m_importWindow, &ImportWindow::importWanted, this, &MainWindow::import);
    }
    m_importWindow->setRequest({.inputs = inputs.lists, .asOf = inputs.asOf, .now = m_surroundings.clock()},
                               profile, doubts);
    m_importWindow->show();
    m_importWindow->raise();
    m_importWindow->activateWindow();
}

void MainWindow::import(const ImportRequest &wanted, const QString &profile,
                        const std::vector<ImportProfile> &remembered)
{
    Inputs inputs{.lists = wanted.inputs,
                  .asOf = wanted.asOf,
                  .now = m_surroundings.clock(),
                  .procedure = m_surroundings.procedure};
    // The same lists, read otherwise, have the same past.
    if (const auto &shown = m_page->snapshot(); shown && isOfSameLists(shown->inputs, inputs))
        inputs.earlier = m_page->inputs().earlier;
    ListReading reading = readingOf(std::move(inputs));
    reading.profile = profile;
    reading.toRemember = remembered;
    m_reader->read(reading);
}

void MainWindow::reload()
{
    ListReading reading{.inputs = m_page->inputs(), .profile = m_profile};
    reading.inputs.now = m_surroundings.clock();
    m_reader->read(reading);
}

void MainWindow::setInventoryTime(LocalTime asOf, std::optional<LocalTime> before)
{
    ListReading reading{
        .inputs = m_page->inputs(), .before = m_page->snapshot(), .profile = m_profile, .timeBefore = before};
    reading.inputs.asOf = asOf;
    m_reader->read(reading);
}

void MainWindow::showFleet(const ListReading &reading)
{
    const Inputs &inputs = reading.inputs;
    const std::shared_ptr<const Snapshot> before = m_page->snapshot();
    if (reading.timeBefore) {
        const QString text = inputs.asOf.isKnown()
            ? tr("inventory time %1").arg(formatTime(inputs.asOf, locale()))
            : tr("inventory time of the list");
        m_undo.push(new InventoryTimeChange(text, *reading.timeBefore, inputs.asOf,
                                            [this](LocalTime asOf) { setInventoryTime(asOf, {}); }));
    } else if (before && !isOfSameLists(inputs, before->inputs)) {
        m_undo.clear();
    }
    const QStringList doubts = doubtsAbout(*reading.snapshot, before.get(), locale());
    m_profile = reading.profile;
    if (inputs.procedure != m_surroundings.procedure)
        setProcedure(inputs.procedure);
    for (const ListInput &list : inputs.lists) {
        if (list.path.isEmpty() || list.path.startsWith(u':'))
            continue;
        addRecentFile(m_settings, list.path);
        m_settings.lastFolder = QFileInfo(list.path).absolutePath();
    }
    m_watch->watch(inputs.lists, *reading.snapshot->list);
    // Qt puts a sign for changes in the place of [*].
    const QString lists = shownText(listNames(inputs.lists)).replace("[*]"_L1, "[*][*]"_L1);
    setWindowTitle(tr("%1 – %2").arg(lists, QApplication::applicationDisplayName()));
    m_page->setSnapshot(reading.snapshot, listNames(inputs.lists));
    m_result->setList(reading.snapshot->list, doubts);
    m_pages->setCurrentWidget(m_page);
    setFilter(m_filter->text());
    updateActions();
    sayHowItWasRead(reading, doubts);
    if (!m_filter->hasFocus())
        m_page->machines()->setFocus();
}

void MainWindow::sayHowItWasRead(const ListReading &reading, const QStringList &doubts)
{
    const ClientList &list = *reading.snapshot->list;
    const auto odd = std::accumulate(list.issues.begin(), list.issues.end(), quint64{0},
                                     [](quint64 sum, const RowIssue &issue) { return sum + issue.count; });
    QStringList sentences;
    for (const ReadFile &file : list.files)
        sentences << readAsSentence(file.layout, m_profile);
    sentences.removeDuplicates();
    if (sentences.size() > 1) // the page of the import tells each
        sentences = {tr("The lists are not all written the same way; each was read in its own.")};
    QStringList oddities;
    if (odd > 0)
        oddities << tr("%n value(s) or row(s) of the list could not be taken as they stand.", nullptr,
                       static_cast<int>(odd));
    if (list.account.rejected > 0)
        oddities << tr("%n row(s) were rejected.", nullptr, static_cast<int>(list.account.rejected));
    // What the rows showed stands in the result of the import.
    if (list.files.size() == 1)
        sentences << list.files.front().layout.notes.mid(0, 1);
    m_importNote->setNote((oddities + sentences).join(u' '), !oddities.isEmpty());
    askWhatIsToBeDecided(reading, doubts);
}

/// What was said of the lists before is over.
void MainWindow::askWhatIsToBeDecided(const ListReading &reading, const QStringList &doubts)
{
    QStringList sentences = doubts;
    if (!reading.notRemembered.isEmpty())
        sentences << reading.notRemembered;
    std::vector<MessageAction> actions{
        {m_actions.showResult->text(), [this] { m_actions.showResult->setChecked(true); }},
        {tr("Change…", "how the list is read"), [this] { m_actions.changeReading->trigger(); }}};
    if (const auto &other = reading.fitsBetter) {
        sentences << tr("The columns fit the procedure “%1” better than “%2”.")
                         .arg(other->title, reading.inputs.procedure->title);
        actions.push_back({tr("Judge by it", "by the procedure"), [this, other] { judgeBy(other); }});
    }
    if (sentences.isEmpty())
        m_messages->hide();
    else
        m_messages->showMessage(MessageBar::Kind::Warning, sentences.join(u' '), actions);
}

void MainWindow::askForFiles(bool withOptions)
{
    auto *dialog = new QFileDialog(
        this, tr("Import client lists"), folder(),
        tr("Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, withOptions](const QStringList &paths) {
        if (withOptions)
            showImportWindow({.lists = listsAt(paths)}, {}, {});
        else
            openFiles(paths);
    });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData *const copied = QApplication::clipboard()->mimeData();
    std::optional<ListInput> list = copied ? listIn(*copied, tr("Pasted list")) : std::nullopt;
    if (!list) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("The clipboard holds no text. Copy the rows of a list with their header first."));
        return;
    }
    open({*std::move(list)}, {}, true);
}

void MainWindow::askForInventoryTime()
{
    auto *dialog = new InventoryTimeDialog(m_page->snapshot()->list->inventoryTime, this);
    connect(dialog, &InventoryTimeDialog::chosen, this,
            [this](LocalTime asOf) { setInventoryTime(asOf, m_page->inputs().asOf); });
    dialog->open();
}

void MainWindow::openProcedure(const QString &idOrFile)
{
    m_procedureJob->start(
        [idOrFile, locale = locale()](Progress &progress) {
            return findProcedure(idOrFile, locale, {.progress = &progress});
        },
        [this](const Result<std::shared_ptr<const Procedure>> &procedure) {
            if (procedure)
                judgeBy(*procedure);
            else
                m_messages->showMessage(MessageBar::Kind::Failure, procedure.failure().message);
        });
}

void MainWindow::setProcedure(std::shared_ptr<const Procedure> procedure)
{
    m_surroundings.procedure = std::move(procedure);
    const QString &source = m_surroundings.procedure->source;
    useProcedure(m_settings, source, builtInProcedures().contains(source));
    auto *const page
        = new FirstPage(*m_surroundings.procedure, {m_actions.import, m_actions.openSample, m_actions.paste});
    const bool isShown = !m_firstPage || m_pages->currentWidget() == m_firstPage;
    m_pages->addWidget(page);
    if (isShown)
        m_pages->setCurrentWidget(page);
    delete std::exchange(m_firstPage, page);
    // It knows the fields of the procedure before.
    if (m_importWindow)
        m_importWindow->deleteLater();
    m_importWindow.clear();
}

void MainWindow::judgeBy(const std::shared_ptr<const Procedure> &procedure)
{
    if (!m_page->snapshot()) {
        setProcedure(procedure);
        return;
    }
    ListReading reading = readingOf(m_page->inputs());
    reading.inputs.procedure = procedure;
    reading.profile = m_profile;
    reading.remembersProcedure = true;
    m_reader->read(reading);
}

void MainWindow::fillProcedureMenu()
{
    QMenu *const menu = m_menus.procedures;
    menu->clear();
    const QString &current = m_surroundings.procedure->source;
    auto *const group = new QActionGroup(menu);
    const auto add = [&](const QString &source, QString title) {
        QAction *const action = menu->addAction(title.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(source == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, source] { openProcedure(source); });
    };
    for (const QString &id : builtInProcedures()) {
        const auto known = findProcedure(id, locale()); // from the program itself
        add(id, known ? (*known)->title : id);
    }
    for (const QString &file : std::as_const(m_settings.procedureFiles))
        add(file, file == current ? m_surroundings.procedure->title : QFileInfo(file).fileName());
    menu->addSeparator();
    menu->addAction(m_actions.openProcedure);
}

void MainWindow::askForProcedure()
{
    auto *dialog
        = new QFileDialog(this, tr("Open a procedure"), folder(), tr("Procedures (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openProcedure);
    dialog->open();
}

void MainWindow::fillRecentMenu()
{
    m_menus.recent->clear();
    for (const QString &path : m_settings.recentFiles) {
        QString shown = shownText(QDir::toNativeSeparators(path));
        m_menus.recent->addAction(shown.replace(u'&', u"&&"_s), this, [this, path] { openFiles({path}); });
    }
    if (m_settings.recentFiles.isEmpty())
        m_menus.recent->addAction(tr("No files yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged within the program, a word of the filter perhaps, is no list.
    const QMimeData &held = *event->mimeData();
    if (held.hasUrls() || ((held.hasText() || held.hasHtml()) && !event->source()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QMimeData &held = *event->mimeData();
    const QStringList paths = droppedFiles(held);
    if (paths.isEmpty() && held.hasUrls()) {
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("Only files of this computer can be dropped here. Save the list first."));
        return;
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        openFiles(paths);
    } else if (std::optional<ListInput> list = listIn(held, tr("Dropped list"))) {
        event->acceptProposedAction();
        open({*std::move(list)}, {}, true);
    }
}

} // namespace tracker
