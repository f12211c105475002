// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/queryvalues.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Only digits where \a form has a 0, and its own characters elsewhere.
bool hasForm(QStringView text, QStringView form)
{
    return text.size() == form.size()
        && std::equal(text.begin(), text.end(), form.begin(),
                      [](QChar c, QChar f) { return f == u'0' ? c >= u'0' && c <= u'9' : c == f; });
}

} // namespace

std::optional<ValueRange> readMoment(QStringView text)
{
    constexpr QStringView form = u"0000-00-00T00:00:00";
    QString iso = text.toString();
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    if (!hasForm(iso, form.first(std::min(iso.size(), form.size()))))
        return std::nullopt;
    const auto moment
        = [&iso](QStringView rest) { return QDateTime::fromString(iso + rest + u'Z', Qt::ISODate); };
    QDateTime begin;
    QDateTime end;
    switch (iso.size()) {
    case 4:
        begin = moment(u"-01-01T00:00:00");
        end = begin.addYears(1);
        break;
    case 7:
        begin = moment(u"-01T00:00:00");
        end = begin.addMonths(1);
        break;
    case 10:
        begin = moment(u"T00:00:00");
        end = begin.addDays(1);
        break;
    case 16:
        begin = moment(u":00");
        end = begin.addSecs(60);
        break;
    case 19:
        begin = moment(u"");
        end = begin.addSecs(1);
        break;
    default:
        break;
    }
    if (!begin.isValid())
        return std::nullopt;
    return ValueRange{begin.toSecsSinceEpoch(), end.toSecsSinceEpoch() - 1};
}

std::optional<qint64> readSpan(QStringView text)
{
    struct Unit {
        QStringView name;
        qint64 seconds;
    };
    static constexpr std::array units{Unit{u"min", 60}, Unit{u"h", 3600}, Unit{u"d", 86400},
                                      Unit{u"w", 604800}};
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name, Qt::CaseInsensitive))
            continue;
        bool isNumber = false;
        const uint number = text.chopped(unit.name.size()).toUInt(&isNumber);
        return isNumber ? std::optional(number * unit.seconds) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<VersionRange> readVersions(QStringView text)
{
    std::array<quint16, 4> lowest{0, 0, 0, 0};
    std::array<quint16, 4> highest{0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF};
    const QList<QStringView> groups = text.split(u'.');
    if (groups.size() > 4)
        return std::nullopt;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        bool isNumber = false;
        const ushort number = groups[i].toUShort(&isNumber);
        if (!isNumber || !groups[i].front().isDigit())
            return std::nullopt;
        lowest[static_cast<size_t>(i)] = highest[static_cast<size_t>(i)] = number;
    }
    return VersionRange{Version(lowest), Version(highest)};
}

} // namespace tracker
