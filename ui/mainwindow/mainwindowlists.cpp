// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window gets its lists: by dialog, drop, paste or menu, and what it shows once they are read.

#include "ui/mainwindow/mainwindow.h"

#include "app/base/format.h"
#include "app/import/listcomparison.h"
#include "app/import/profilefile.h"
#include "app/report/sentences.h"
#include "ui/import/droppedfiles.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/profilelist.h"
#include "ui/import/readingtext.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/inventorytimedialog.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

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

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Another inventory time, which can be taken back; the list is read again each time.
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

bool isOfSameLists(const ImportRequest &one, const ImportRequest &other)
{
    return std::ranges::equal(one.inputs, other.inputs, [](const ListInput &a, const ListInput &b) {
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
    if (isSample)
        m_reader->read(requestFor(paths, asOf));
    else
        m_reader->open(requestFor(paths, asOf), profileStorePath(*m_surroundings.store));
}

ImportRequest MainWindow::requestFor(const QStringList &paths, LocalTime asOf) const
{
    ImportRequest request{.asOf = asOf, .now = m_surroundings.clock()};
    for (const QString &path : paths)
        request.inputs.push_back({.path = path.startsWith(u':') ? path : QFileInfo(path).absoluteFilePath()});
    return request;
}

void MainWindow::showImportWindow(const ImportRequest &request, const QString &profile,
                                  const QStringList &doubts)
{
    if (!m_importWindow) {
        m_importWindow = new ImportWindow(profileStorePath(*m_surroundings.store), folder(), this);
        connect(m_importWindow, &ImportWindow::importWanted, this,
                [this](const ImportRequest &wanted, const QString &used,
                       const std::vector<ImportProfile> &remembered) {
                    ImportRequest again = wanted;
                    again.now = m_surroundings.clock();
                    m_reader->read(again, used);
                    m_toRemember = remembered;
                });
    }
    m_importWindow->setRequest(request, profile, doubts);
    m_importWindow->show();
    m_importWindow->raise();
    m_importWindow->activateWindow();
}

void MainWindow::read(ImportRequest request)
{
    request.now = m_surroundings.clock();
    m_reader->read(request, m_profile);
}

void MainWindow::showFleet(const std::shared_ptr<const Snapshot> &snapshot, const ImportRequest &request,
                           const QString &profile)
{
    if (m_asOfBefore) {
        const QString text = request.asOf.isKnown()
            ? tr("inventory time %1").arg(formatTime(request.asOf, locale()))
            : tr("inventory time of the list");
        m_undo.push(new InventoryTimeChange(text, *m_asOfBefore, request.asOf, [this](LocalTime asOf) {
            ImportRequest again = m_request;
            again.asOf = asOf;
            read(std::move(again));
        }));
        m_asOfBefore.reset();
    } else if (!isOfSameLists(request, m_request)) {
        m_undo.clear();
    }
    const QStringList doubts = doubtsAbout(*snapshot, request);
    m_request = request;
    m_profile = profile;
    for (const ListInput &input : request.inputs) {
        if (input.path.isEmpty() || input.path.startsWith(u':'))
            continue;
        addRecentFile(m_settings, input.path);
        m_settings.lastFolder = QFileInfo(input.path).absolutePath();
    }
    setWindowTitle(tr("%1 – %2").arg(listNames(request), QApplication::applicationDisplayName()));
    m_page->setSnapshot(snapshot, listNames(request));
    m_result->setList(snapshot->list, doubts);
    m_pages->setCurrentWidget(m_page);
    setFilter(m_filter->text());
    updateActions();
    sayHowItWasRead(*snapshot->list, doubts);
    if (!m_filter->hasFocus())
        m_page->machines()->setFocus();
}

/// What speaks against a list, by itself, after the one before, and for the procedure.
QStringList MainWindow::doubtsAbout(const Snapshot &snapshot, const ImportRequest &request) const
{
    QStringList doubts = snapshot.list->doubts;
    // Another inventory time is no new list.
    if (m_page->snapshot() && request.asOf == m_request.asOf)
        doubts << doubtsAfter(*m_page->snapshot()->list, *snapshot.list, locale());
    doubts << scopeDoubt(*snapshot.overview, *m_surroundings.procedure);
    doubts.removeAll(QString());
    return doubts;
}

QString MainWindow::rememberChoices()
{
    const auto remembered = std::exchange(m_toRemember, {});
    if (remembered.empty())
        return {};
    Result<std::vector<ImportProfile>> profiles = readProfiles(profileStorePath(*m_surroundings.store));
    if (!profiles)
        return profiles.failure().message;
    for (const ImportProfile &profile : remembered)
        rememberProfile(*profiles, profile);
    const Result<void> written = writeProfiles(profileStorePath(*m_surroundings.store), *profiles);
    return written ? QString() : written.failure().message;
}

void MainWindow::sayHowItWasRead(const ClientList &list, const QStringList &doubts)
{
    const auto odd = std::accumulate(list.issues.begin(), list.issues.end(), quint64{0},
                                     [](quint64 sum, const RowIssue &issue) { return sum + issue.count; });
    QStringList sentences;
    for (const ReadFile &file : list.files)
        sentences << readAsSentence(file.layout, m_profile);
    sentences.removeDuplicates();
    if (sentences.size() > 1) // the page of the import tells each
        sentences = {tr("The lists are not all written the same way; each was read in its own.")};
    sentences = doubts + sentences;
    if (odd > 0)
        sentences << tr("%n value(s) or row(s) of the list could not be taken as they stand.", nullptr,
                        static_cast<int>(odd));
    if (list.account.rejected > 0)
        sentences << tr("%n row(s) were rejected.", nullptr, static_cast<int>(list.account.rejected));
    sentences << list.notes.mid(0, 2);
    if (const QString failure = rememberChoices(); !failure.isEmpty())
        sentences << failure;
    const std::vector<MessageAction> actions{
        {m_actions.showResult->text(), [this] { m_actions.showResult->setChecked(true); }},
        {tr("Change…", "how the list is read"), [this] { m_actions.changeReading->trigger(); }}};
    m_messages->showMessage(odd > 0 || !doubts.isEmpty() ? MessageBar::Kind::Warning
                                                         : MessageBar::Kind::Information,
                            sentences.join(u' '), actions);
}

void MainWindow::askForFiles(bool withOptions)
{
    auto *dialog = new QFileDialog(this, tr("Import client lists"), folder(),
                                   tr("Client lists (*.csv *.txt *.tsv *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, withOptions](const QStringList &paths) {
        if (withOptions)
            showImportWindow(requestFor(paths, {}), {}, {});
        else
            openFiles(paths);
    });
    dialog->open();
}

void MainWindow::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("The clipboard holds no text. Copy the rows of a list with their header first."));
        return;
    }
    m_reader->open(
        {.inputs = {{.text = text.toUtf8(), .name = tr("Pasted list")}}, .now = m_surroundings.clock()},
        profileStorePath(*m_surroundings.store));
}

void MainWindow::askForInventoryTime()
{
    auto *dialog = new InventoryTimeDialog(m_page->snapshot()->list->inventoryTime, this);
    connect(dialog, &InventoryTimeDialog::chosen, this, [this](LocalTime asOf) {
        m_asOfBefore = m_request.asOf;
        ImportRequest again = m_request;
        again.asOf = asOf;
        read(std::move(again));
    });
    dialog->open();
}

void MainWindow::fillRecentMenu()
{
    m_menus.recent->clear();
    for (const QString &path : m_settings.recentFiles) {
        QString shown = QDir::toNativeSeparators(path);
        m_menus.recent->addAction(shown.replace(u'&', u"&&"_s), this, [this, path] { openFiles({path}); });
    }
    if (m_settings.recentFiles.isEmpty())
        m_menus.recent->addAction(tr("No files yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty()) {
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("Only files of this computer can be dropped here. Save the list first."));
        return;
    }
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace tracker
