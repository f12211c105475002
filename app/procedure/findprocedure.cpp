// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/smallfile.h"
#include "app/procedure/procedure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FindProcedure {
    Q_DECLARE_TR_FUNCTIONS(FindProcedure)
};

} // namespace

QStringList builtInProcedures()
{
    return QDir(u":/procedures"_s).entryList().replaceInStrings(u".json"_s, QString());
}

QString defaultProcedureId()
{
    return u"sms20-sp2-windows9x"_s;
}

Result<std::shared_ptr<const Procedure>> findProcedure(const QString &idOrFile, const QLocale &locale,
                                                       const PipeWait &wait)
{
    const bool isBuiltIn = builtInProcedures().contains(idOrFile);
    const QString builtIn = u":/procedures/"_s + idOrFile + u".json"_s;
    if (!isBuiltIn && !QFileInfo::exists(idOrFile)) {
        return Failure{FindProcedure::tr("There is no procedure and no file “%1”; built in are: %2.")
                           .arg(idOrFile, builtInProcedures().join(u", "_s))};
    }
    const Result<QByteArray> bytes = readSmallFile(isBuiltIn ? builtIn : idOrFile, wait);
    if (!bytes)
        return bytes.failure();
    const auto read = readProcedure(*bytes, idOrFile, locale);
    if (!read)
        return read;
    auto procedure = std::make_shared<Procedure>(**read);
    procedure->source = isBuiltIn ? idOrFile : QFileInfo(idOrFile).absoluteFilePath();
    return std::shared_ptr<const Procedure>(std::move(procedure));
}

double fitOf(const Procedure &procedure, const QStringList &headers)
{
    std::vector<Field> judgedBy{procedure.scope.field, procedure.restarts.last};
    const auto add = [&judgedBy](std::optional<Field> field) {
        if (field)
            judgedBy.push_back(*field);
    };
    add(procedure.restarts.pending);
    add(procedure.hold.field);
    for (const Component &component : procedure.components)
        add(component.installed);
    for (const Timer &timer : procedure.timers)
        judgedBy.insert(judgedBy.end(), timer.anchors.begin(), timer.anchors.end());
    for (const Step &step : procedure.steps) {
        add(step.version);
        add(step.time);
        add(step.flag);
    }
    std::set<size_t> asked;
    for (const Field field : judgedBy)
        asked.insert(field.place());
    std::set<size_t> held;
    for (const QString &header : headers) {
        const auto field = procedure.fields.ofHeader(header);
        if (field && asked.contains(field->place()))
            held.insert(field->place());
    }
    return static_cast<double>(held.size()) / static_cast<double>(asked.size());
}

} // namespace tracker
