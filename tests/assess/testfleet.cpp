// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "app/assess/conclusions.h"
#include "tests/support/fleetrows.h"

#include <QRegularExpression>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace tracker {

LocalTime testNow()
{
    return LocalTime::fromIso(u"2000-07-24T14:00:00");
}

LocalTime testTime(const QString &text)
{
    static const QRegularExpression part(u"(\\d+)([dhms])"_s);
    const QHash<QString, qint64> seconds{{u"d"_s, 86400}, {u"h"_s, 3600}, {u"m"_s, 60}, {u"s"_s, 1}};
    qint64 distance = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        distance += match.captured(1).toLongLong() * seconds[match.captured(2)];
    return testNow() + std::chrono::seconds(text.startsWith(u'-') ? -distance : distance);
}

static void setCell(FleetRows &builder, Field field, const QString &text)
{
    switch (kindOf(field)) {
    case FieldKind::Text:
        return builder.setText(field, text.toStdString());
    case FieldKind::Time:
        return builder.setTime(field, testTime(text));
    case FieldKind::Flag:
        return builder.setFlag(field, text == u"yes"_s ? Flag::Yes : Flag::No);
    case FieldKind::Version: {
        const auto number = QVersionNumber::fromString(text);
        const auto group = [&number](int place) { return static_cast<quint16>(number.segmentAt(place)); };
        return builder.setVersion(field, Version({group(0), group(1), group(2), group(3)}));
    }
    }
}

std::shared_ptr<const Fleet> testFleet(const QStringList &machines)
{
    FleetRows builder;
    quint32 record = 0;
    for (const QString &machine : machines) {
        QString name = u"PC-%1"_s.arg(record);
        QString smsId;
        QList<std::pair<Field, QString>> cells;
        const QStringList assignments = machine.split(u", "_s, Qt::SkipEmptyParts);
        for (const QString &assignment : assignments) {
            const std::optional<Field> field = FieldTable().fromId(assignment.section(u'=', 0, 0));
            Q_ASSERT(field);
            const QString value = assignment.section(u'=', 1);
            if (field == Field::Name)
                name = value;
            else if (field == Field::SmsId)
                smsId = value;
            else
                cells.append({*field, value});
        }
        builder.joinOrAdd(name.toStdString(), smsId.toStdString(), record++);
        for (const auto &[field, text] : cells)
            setCell(builder, field, text);
    }
    return builder.build();
}

std::shared_ptr<const Procedure> testProcedure()
{
    static const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    if (!procedure)
        qFatal("%s", qPrintable(procedure.failure().message));
    return *procedure;
}

std::shared_ptr<const Assessment> testAssessment(const QStringList &machines)
{
    Progress progress;
    return *assess(testFleet(machines), testProcedure(), testNow(), progress);
}

Concluded concluded(const Assessment &assessment, MachineIndex machine)
{
    const Judgement &judgement = assessment.at(machine);
    const auto bounded = [](Bound bound, LocalTime due) {
        return due.isKnown() ? boundId(bound) + u' ' + due.toIso() : boundId(bound);
    };
    const int least = judgement.owedMin;
    const int most = judgement.owedMax;
    QStringList warnings;
    const std::vector<Warning> &all = assessment.procedure().warnings;
    for (size_t i = 0; i < all.size(); ++i) {
        if (judgement.warnings >> i & 1)
            warnings.append(all[i].id);
    }
    return {
        .stage = assessment.procedure().stages[judgement.stage].id,
        .restart = restartFlagId(judgement.restart),
        .owed = least == most ? QString::number(most) : u"%1-%2"_s.arg(least).arg(most),
        .agents = bounded(judgement.bound(0), assessment.due(0, machine)),
        .completion = bounded(judgement.bound(1), assessment.due(1, machine)),
        .warnings = warnings.join(u' '),
    };
}

} // namespace tracker
