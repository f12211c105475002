// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/outputfile.h"
#include "app/sources/profilelist.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace tracker {

/// Which profile the choices come from, and whether they are remembered. It keeps the file of profiles.
class ProfileRow : public QWidget {
    Q_OBJECT

public:
    /// \a file need not exist yet.
    explicit ProfileRow(QString file, QWidget *parent = nullptr);

    /// Asked before a profile is exported.
    void setFilesRead(FilesRead files) { m_filesRead = std::move(files); }

    /// Shows the profile of that \a name as the one in use; empty for none.
    void setCurrent(const QString &name);
    QString current() const;
    bool remembers() const;
    void save(ImportProfile profile);

Q_SIGNALS:
    /// One without a name stands for no choices at all.
    void chosen(const tracker::ImportProfile &profile);
    /// The choices shall be saved under \a name.
    void saveWanted(const QString &name);
    void failed(const QString &why);

private:
    void fill(const QString &current);
    /// Changes the profiles that are kept, and those that are shown with them.
    void keep(const ProfileChange &change);
    void askForName();
    void manage();

    QString m_file;
    FilesRead m_filesRead = [] { return QStringList(); };
    std::vector<ImportProfile> m_profiles;
    QCheckBox *m_remember = nullptr;
    QComboBox *m_names = nullptr;
};

} // namespace tracker
