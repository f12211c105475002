// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tracker {

namespace {

constexpr struct {
    Appearance appearance;
    QLatin1StringView id;
} appearances[]
    = {{Appearance::System, "system"_L1}, {Appearance::Light, "light"_L1}, {Appearance::Dark, "dark"_L1}};

constexpr struct {
    Pages pages;
    QLatin1StringView id;
} pagesIds[] = {{Pages::Machines, "machines"_L1},
                {Pages::Projection, "projection"_L1},
                {Pages::Both, "both"_L1},
                {Pages::Sites, "sites"_L1}};

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// Grows when what a key means changes.
constexpr int ourFormat = 1;
constexpr auto formatKey = "format"_L1;

// A column in one text, "width id" or "-width id" when hidden, so that the file stays readable.
QString columnText(const ColumnLayout &column)
{
    return u"%1%2 %3"_s.arg(column.visible ? u""_s : u"-"_s).arg(column.width).arg(column.id);
}

ColumnLayout columnFrom(const QString &text)
{
    constexpr int widest = 10'000; // pixels
    const int width = std::clamp(text.section(u' ', 0, 0).toInt(), -widest, widest);
    return {text.section(u' ', 1), std::abs(width), !text.startsWith(u'-')};
}

/// QSettings waits half a minute for a lock that a program has left which was killed before it had written
/// down whose it is. Of a program that lives nobody can take it.
void removeLockOfTheDead(const QSettings &store)
{
    const QString path = store.fileName() + u".lock"_s;
    if (!QFileInfo::exists(path))
        return;
    QLockFile lock(path);
    lock.setStaleLockTime(1s);
    lock.tryLock(2s);
}

} // namespace

void addRecentFile(Settings &settings, const QString &path)
{
    settings.recentFiles.removeAll(path);
    settings.recentFiles.prepend(path);
    settings.recentFiles.resize(std::min<qsizetype>(settings.recentFiles.size(), maxRecentFiles));
}

void useProcedure(Settings &settings, const QString &source, bool isBuiltIn)
{
    settings.procedure = source;
    if (isBuiltIn)
        return;
    settings.procedureFiles.removeAll(source);
    settings.procedureFiles.prepend(source);
    settings.procedureFiles.resize(std::min<qsizetype>(settings.procedureFiles.size(), maxProcedureFiles));
}

QString whyUnusable(const QSettings &store)
{
    const QString name = QDir::toNativeSeparators(store.fileName());
    if (store.value(formatKey, ourFormat).toInt() > ourFormat)
        return SettingsText::tr("The settings in %1 are those of a newer version of this program: they are "
                                "neither used nor changed.")
            .arg(name);
    if (store.status() == QSettings::FormatError)
        return SettingsText::tr("%1 holds no settings that can be read: they are neither used nor changed. "
                                "Delete the file to begin anew.")
            .arg(name);
    return {};
}

Settings loadSettings(const QSettings &store)
{
    Settings settings;
    if (!whyUnusable(store).isEmpty())
        return settings;
    settings.windowGeometry = store.value(u"window/geometry"_s).toByteArray();
    settings.machineSplitter = store.value(u"window/machineSplitter"_s).toByteArray();
    settings.projectionSplitter = store.value(u"window/projectionSplitter"_s).toByteArray();
    settings.machinePageShown = store.value(u"window/machinePage"_s, settings.machinePageShown).toBool();
    const QString pages = store.value(u"window/pages"_s).toString();
    for (const auto &known : pagesIds) {
        if (pages == known.id)
            settings.pages = known.pages;
    }
    const QString appearance = store.value(u"window/appearance"_s).toString();
    for (const auto &known : appearances) {
        if (appearance == known.id)
            settings.appearance = known.appearance;
    }
    settings.textZoom = std::clamp(store.value(u"window/textZoom"_s).toInt(), -4, 12);
    for (const QString &text : store.value(u"table/columns"_s).toStringList()) {
        const ColumnLayout column = columnFrom(text);
        if (!column.id.isEmpty())
            settings.columns.push_back(column);
    }
    settings.sortColumn = store.value(u"table/sortColumn"_s).toString();
    if (store.value(u"table/descending"_s).toBool())
        settings.sortOrder = Qt::DescendingOrder;
    settings.recentFiles = store.value(u"files/recent"_s).toStringList().mid(0, maxRecentFiles);
    settings.lastFolder = store.value(u"files/folder"_s).toString();
    settings.procedure = store.value(u"procedure/last"_s).toString();
    settings.procedureFiles = store.value(u"procedure/files"_s).toStringList().mid(0, maxProcedureFiles);
    return settings;
}

QString profileStorePath(const QSettings &store)
{
    return QFileInfo(store.fileName()).dir().filePath(u"profiles.json"_s);
}

void saveSettings(const Settings &settings, QSettings &store)
{
    if (!whyUnusable(store).isEmpty())
        return;
    removeLockOfTheDead(store);
    store.setValue(formatKey, ourFormat);
    store.setValue(u"window/geometry"_s, settings.windowGeometry);
    store.setValue(u"window/machineSplitter"_s, settings.machineSplitter);
    store.setValue(u"window/projectionSplitter"_s, settings.projectionSplitter);
    store.setValue(u"window/machinePage"_s, settings.machinePageShown);
    for (const auto &known : pagesIds) {
        if (settings.pages == known.pages)
            store.setValue(u"window/pages"_s, QString(known.id));
    }
    for (const auto &known : appearances) {
        if (settings.appearance == known.appearance)
            store.setValue(u"window/appearance"_s, QString(known.id));
    }
    store.setValue(u"window/textZoom"_s, settings.textZoom);
    QStringList columns;
    for (const ColumnLayout &column : settings.columns)
        columns << columnText(column);
    store.setValue(u"table/columns"_s, columns);
    store.setValue(u"table/sortColumn"_s, settings.sortColumn);
    store.setValue(u"table/descending"_s, settings.sortOrder == Qt::DescendingOrder);
    store.setValue(u"files/recent"_s, settings.recentFiles);
    store.setValue(u"files/folder"_s, settings.lastFolder);
    store.setValue(u"procedure/last"_s, settings.procedure);
    store.setValue(u"procedure/files"_s, settings.procedureFiles);
}

} // namespace tracker
