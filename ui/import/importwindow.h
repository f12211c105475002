// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/clientlistimport.h"
#include "ui/import/preparedlist.h"
#include "ui/job/job.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace tracker {

class GuessPanel;
class MappingHeader;
class PreviewModel;
class ProfileRow;
class ReadingPanel;

/// Shows how client lists would be read and lets every guess be changed, beside the first rows as they come
/// out. One set of choices serves all lists; columns are told by their headers. Never modal; reads aside.
class ImportWindow : public QDialog {
    Q_OBJECT

public:
    /// \a profileFile is where profiles are kept; \a folder is where a person looks for lists first.
    ImportWindow(const QString &profileFile, QString folder, QWidget *parent = nullptr);

    /// \a profile is the name of the one that the choices come from, if any; \a doubts says why the window is
    /// shown, if nobody asked for it.
    void setRequest(ImportRequest request, const QString &profile = {}, const QStringList &doubts = {});
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a remembered shall be kept once the lists are read: one for each kind of columns among them.
    void importWanted(const tracker::ImportRequest &request, const QString &profile,
                      const std::vector<tracker::ImportProfile> &remembered);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeftSide();
    QWidget *makeRightSide();
    QWidget *makeButtonRow();
    void connectControls();

    void fillFiles();
    void showFile(int place);
    void askForFiles();
    void removeFile();
    void change(const std::function<void(ListChoices &)> &change);
    /// Reads the list that is shown: by its choices, or by those of \a profile.
    void read(const std::optional<ImportProfile> &profile = {});
    void saveProfile(const QString &name);
    void take(const Result<PreparedList> &list);
    void showPreview();
    void fitColumns();
    void say(const QString &symbol, const QString &tone, const QString &text);

    struct CheckedLists;
    void import();
    void take(const CheckedLists &lists);
    void showFault();

    QString m_folder;
    ImportRequest m_request;
    size_t m_place = 0; ///< of the list that is shown
    std::shared_ptr<const ListPreview> m_preview; ///< null where there is nothing to show
    QString m_failure; ///< why there is nothing to show
    Job m_job;

    QListWidget *m_files = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    GuessPanel *m_guesses = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_missing = nullptr; ///< says that a required field has no column
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    MappingHeader *m_heads = nullptr;
    ReadingPanel *m_readings = nullptr;
    ProfileRow *m_profiles = nullptr;
    QPushButton *m_guessColumns = nullptr;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace tracker
