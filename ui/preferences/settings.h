// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/columnlayout.h"
#include "ui/presentation/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <vector>

namespace tracker {

/// What has the window's room below its head.
enum class Pages : quint8 { Machines, Projection, Both, Sites };

/// All that is kept from one start to the next without being asked.
struct Settings {
    QByteArray windowGeometry;
    QByteArray machineSplitter; ///< between the table and the machine's page
    QByteArray projectionSplitter; ///< between those and the projection
    bool machinePageShown = true;
    Pages pages = Pages::Machines;
    Appearance appearance = Appearance::System;
    int textZoom = 0; ///< points added to the desktop's font
    std::vector<ColumnLayout> columns; ///< from left to right; empty: as built
    QString sortColumn; ///< empty: the order of the list
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QStringList recentFiles; ///< absolute paths, the newest first
    QString lastFolder;
    QString procedure; ///< Procedure::source of the one used last; empty: the default
    QStringList procedureFiles; ///< absolute paths of those that are not built in, the newest first

    bool operator==(const Settings &) const = default;
};

inline constexpr int maxRecentFiles = 8;
inline constexpr int maxProcedureFiles = 8;

/// Puts \a path first, without repeats, and keeps maxRecentFiles of them.
void addRecentFile(Settings &settings, const QString &path);

/// Remembers \a source as the procedure used last, and as a file where \a isBuiltIn is not so.
void useProcedure(Settings &settings, const QString &source, bool isBuiltIn);

/// Values that make no sense are left at their defaults.
/// Why \a store is neither to be read nor to be written, in a sentence: it is no file of settings, or one of
/// a newer program. Empty where it is as it should be.
QString whyUnusable(const QSettings &store);

/// The usual settings where \a store is unusable.
Settings loadSettings(const QSettings &store);
/// Where import profiles are kept: a file beside the settings.
QString profileStorePath(const QSettings &store);
/// Leaves \a store alone where it is unusable.
void saveSettings(const Settings &settings, QSettings &store);

} // namespace tracker
