// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace tracker {

namespace {

struct SmallFileText {
    Q_DECLARE_TR_FUNCTIONS(SmallFile)
};

constexpr qint64 largest = 16 << 20;

} // namespace

Result<QByteArray> readSmallFile(const QString &path, const PipeWait &wait)
{
    const QString name = QDir::toNativeSeparators(path);
    PipeFile file(path, wait);
    if (!file.openForReading()) {
        return Failure{SmallFileText::tr("“%1” could not be opened: %2. Check that you may read it.")
                           .arg(name, file.errorString())};
    }
    QByteArray bytes;
    qint64 got = 0;
    do { // a pipe gives what it has
        constexpr qint64 pieceSize = 64 * 1024;
        const qsizetype known = bytes.size();
        bytes.resize(known + pieceSize);
        got = file.read(bytes.data() + known, pieceSize);
        bytes.truncate(known + std::max<qint64>(got, 0));
    } while (got > 0 && bytes.size() <= largest);
    if (file.isCancelled())
        return Failure::byCancelling();
    if (got < 0) {
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
