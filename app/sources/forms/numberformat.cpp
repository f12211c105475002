// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/numberformat.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

using Kind = NumberFormat::Kind;

constexpr qint64 secondsADay = 24 * 60 * 60;
/// The last day of 9999.
constexpr double lastDay = 2'958'465;

/// The code of its first section without what is shown as it stands: quoted text, single letters, colours.
/// Nothing for one that shows how much time has gone by.
std::optional<QString> placeholdersOf(QStringView code)
{
    QString left;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            const QString inside = code.mid(at + 1, end < 0 ? -1 : end - at - 1).toString().toLower();
            if (!inside.isEmpty() && QStringView(u"hms").contains(inside.front())
                && inside.count(inside.front()) == inside.size())
                return {};
            at = end < 0 ? code.size() : end;
        } else {
            left += c.toLower();
        }
    }
    return left;
}

/// Days from the first of 1970.
qint64 epochDay(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).toJulianDay() + day;
    return QDate(1899, 12, day < 60 ? 31 : 30).toJulianDay() + day;
}

std::optional<std::string> shownTime(double value, Kind kind, bool from1904)
{
    if (!(value >= 0 && value < lastDay + 1))
        return {};
    const qint64 seconds = std::llround(value * double(secondsADay));
    const qint64 day = seconds / secondsADay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % secondsADay) * 1000);
    if (kind == Kind::Time && day == 0)
        return time.toString(u"HH:mm:ss").toStdString();
    const QDate date = QDate::fromJulianDay(epochDay(day, from1904));
    QString text = date.toString(Qt::ISODate);
    if (kind != Kind::Date || seconds % secondsADay > 0)
        text += u'T' + time.toString(u"HH:mm:ss");
    return text.toStdString();
}

/// As a sheet would show it, which has fifteen digits of a number and knows nothing of exponents in whole
/// ones.
std::string plainNumber(std::string_view stored, double value)
{
    constexpr size_t mostDigits = 15;
    const bool isExponential = stored.find_first_of("eE") != std::string_view::npos;
    if (!isExponential && stored.size() <= mostDigits)
        return std::string(stored);
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0).toStdString();
    return QString::number(value, 'g', int(mostDigits)).toStdString();
}

} // namespace

NumberFormat numberFormatOf(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return {};
    static const QRegularExpression zeros(u"^(0+)(?:\\.(0+))?$"_s);
    if (const auto match = zeros.match(code.toString()); match.hasMatch())
        return {.digits = std::pair(int(match.capturedLength(1)), int(match.capturedLength(2)))};
    std::optional<QString> left = placeholdersOf(code);
    if (!left || left->contains(u'0') || left->contains(u'#') || left->contains(u'@'))
        return {};
    left->remove(u"am/pm"_s).remove(u"a/p"_s);
    const bool hasTime = left->contains(u'h') || left->contains(u's');
    const bool hasDate = left->contains(u'y') || left->contains(u'd') || (!hasTime && left->contains(u'm'));
    if (hasDate)
        return {.kind = hasTime ? Kind::DateTime : Kind::Date};
    return {.kind = hasTime ? Kind::Time : Kind::Number};
}

NumberFormat builtinNumberFormat(int id)
{
    if (id == 1)
        return {.digits = std::pair(1, 0)};
    if (id == 2)
        return {.digits = std::pair(1, 2)};
    if (id == 22)
        return {.kind = Kind::DateTime};
    if ((id >= 18 && id <= 21) || id == 32 || id == 33)
        return {.kind = Kind::Time};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {.kind = Kind::Date};
    return {};
}

std::string shownNumber(std::string_view stored, const NumberFormat &format, bool from1904)
{
    bool isNumber = false;
    const double value
        = QByteArrayView(stored.data(), static_cast<qsizetype>(stored.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::string(stored);
    if (format.kind != Kind::Number)
        return shownTime(value, format.kind, from1904).value_or(std::string(stored));
    if (!format.digits || std::abs(value) >= 1e15)
        return plainNumber(stored, value);
    const auto [before, behind] = *format.digits;
    QString shown = QString::number(std::abs(value), 'f', behind);
    shown = shown.rightJustified(before + behind + (behind > 0 ? 1 : 0), u'0');
    if (value < 0)
        shown.prepend(u'-');
    return shown.toStdString();
}

} // namespace tracker
