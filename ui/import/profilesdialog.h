// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "app/sources/importprofile.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tracker {

/// Renames, deletes, exports and imports profiles. Edits a copy and tells of every change.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfilesDialog(std::vector<ImportProfile> profiles, QWidget *parent = nullptr);

    /// Asked before a profile is exported.
    void setFilesRead(FilesRead files) { m_filesRead = std::move(files); }

Q_SIGNALS:
    void changed(const std::vector<tracker::ImportProfile> &profiles);

private:
    void fill(int current);
    void rename(int place, const QString &name);
    void remove();
    void exportProfile();
    void importProfiles();

    FilesRead m_filesRead = [] { return QStringList(); };
    std::vector<ImportProfile> m_profiles;
    QListWidget *m_list = nullptr;
    QLabel *m_words = nullptr;
    std::vector<QPushButton *> m_ofOne; ///< buttons that need a profile
};

} // namespace tracker
