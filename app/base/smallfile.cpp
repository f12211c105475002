// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace tracker {

namespace {

struct SmallFileText {
    Q_DECLARE_TR_FUNCTIONS(SmallFile)
};

constexpr qint64 largest = 16 << 20;

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{SmallFileText::tr("“%1” could not be opened: %2. Check that you may read it.")
                           .arg(name, file.errorString())};
    }
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return Failure{SmallFileText::tr("“%1” could not be read: %2. Check that you may read it.")
                           .arg(name, file.errorString())};
    }
    if (bytes.size() > largest) {
        return Failure{SmallFileText::tr("“%1” is larger than %2, which no such file is. Choose another one.")
                           .arg(name, QLocale().formattedDataSize(largest))};
    }
    return bytes;
}

} // namespace tracker
