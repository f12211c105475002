// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/procedure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FindProcedure {
    Q_DECLARE_TR_FUNCTIONS(FindProcedure)
};

} // namespace

QString defaultProcedureId()
{
    return u"sms20-sp2-windows9x"_s;
}

Result<std::shared_ptr<const Procedure>> findProcedure(const QString &idOrFile, const QLocale &locale)
{
    const QString builtIn = u":/procedures/"_s + idOrFile + u".json"_s;
    const bool isBuiltIn = QFile::exists(builtIn);
    QFile file(isBuiltIn ? builtIn : idOrFile);
    if (!isBuiltIn && !file.exists()) {
        const QString ids
            = QDir(u":/procedures"_s).entryList().replaceInStrings(u".json"_s, QString()).join(u", "_s);
        return Failure{FindProcedure::tr("There is no procedure and no file “%1”; built in are: %2.")
                           .arg(idOrFile, ids)};
    }
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            FindProcedure::tr("The procedure %1 cannot be read: %2.").arg(idOrFile, file.errorString())};
    return readProcedure(file.readAll(), idOrFile, locale);
}

} // namespace tracker
