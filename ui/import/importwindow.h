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
class ReadingPanel;

/// Shows how client lists would be read and lets every guess be changed, beside the first rows as they come
/// out. One set of choices serves all lists; columns are told by their headers. Never modal; reads aside.
class ImportWindow : public QDialog {
    Q_OBJECT

public:
    /// \a folder is where a person looks for lists first.
    explicit ImportWindow(QString folder, QWidget *parent = nullptr);

    /// \a doubts says why the window is shown, if nobody asked for it.
    void setRequest(ImportRequest request, const QStringList &doubts = {});
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    void importWanted(const tracker::ImportRequest &request);

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
    void read();
    void take(const Result<PreparedList> &list);
    void showPreview();
    void fitColumns();
    void say(const QString &symbol, const QString &tone, const QString &text);

    void import();
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
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    MappingHeader *m_heads = nullptr;
    ReadingPanel *m_readings = nullptr;
    QPushButton *m_guessColumns = nullptr;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace tracker
