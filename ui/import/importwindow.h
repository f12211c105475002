// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "app/sources/clientlistimport.h"
#include "app/sources/preparedlist.h"
#include "ui/job/job.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace tracker {

class GuessPanel;
class ListsBox;
class PreviewPane;
class ProfileRow;
class ReadingPanel;
struct CheckedLists;

/// Shows how client lists would be read and lets every guess be changed, beside the first rows as they come
/// out. One set of choices serves all lists; columns are told by their headers. Never modal; reads aside.
/// Files that are dropped on it are added.
class ImportWindow : public QDialog {
    Q_OBJECT

public:
    /// \a profileFile is where profiles are kept; \a folder is where a person looks for lists first; lists
    /// are read for \a fields.
    ImportWindow(const QString &profileFile, const QString &folder, const FieldTable &fields,
                 QWidget *parent = nullptr);

    /// Asked before a profile is exported, besides the lists of this window.
    void setFilesRead(FilesRead files) { m_filesRead = std::move(files); }

    /// \a profile is the name of the one that the choices come from, if any; \a doubts says why the window is
    /// shown, if nobody asked for it.
    void setRequest(ImportRequest request, const QString &profile = {}, const QStringList &doubts = {});
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a remembered shall be kept once the lists are read: one for each kind of columns among them.
    void importWanted(const tracker::ImportRequest &request, const QString &profile,
                      const std::vector<tracker::ImportProfile> &remembered);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeftSide();
    QWidget *makeRightSide();
    QWidget *makeButtonRow();
    void connectControls();

    void addLists(const QStringList &paths);
    void removeList();
    /// What was chosen for the list that was shown holds for the one at \a place.
    void showList(size_t place);
    void change(const std::function<void(ListChoices &)> &change);
    /// Reads the list that is shown: by its choices, or by those of \a profile.
    void read(const std::optional<ImportProfile> &profile = {});
    void saveProfile(const QString &name);
    void take(const Result<PreparedList> &list);
    void showPreview();
    void say(const QString &symbol, const QString &tone, const QString &text);

    void import();
    void take(const CheckedLists &checked);
    void showFault();

    FilesRead m_filesRead = [] { return QStringList(); };
    ImportRequest m_request;
    size_t m_place = 0; ///< of the list that is shown
    std::shared_ptr<const ListPreview> m_preview; ///< null where there is nothing to show
    QString m_failure; ///< why there is nothing to show
    Job m_job;

    const FieldTable m_fields;
    ListsBox *m_lists = nullptr;
    GuessPanel *m_guesses = nullptr;
    PreviewPane *m_pane = nullptr;
    ReadingPanel *m_readings = nullptr;
    ProfileRow *m_profiles = nullptr;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace tracker
