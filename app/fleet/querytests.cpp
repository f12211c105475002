// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/querytests.h"

#include "app/base/searchfold.h"
#include "app/fleet/pattern.h"
#include "app/fleet/querycolumns.h"
#include "app/fleet/queryvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

using Tests = std::vector<CellTest>;
using Outcome = Result<Tests, QueryError>;

CellTest textTest(int place, CellTest::Kind kind, const QString &text)
{
    return {.column = place, .kind = kind, .text = searchFolded(text.toStdString())};
}

CellTest placesTest(int place, std::vector<bool> places)
{
    return {.column = place, .kind = CellTest::Kind::Places, .places = std::move(places)};
}

CellTest rangeTest(int place, qint64 from, qint64 to)
{
    return {.column = place, .kind = CellTest::Kind::Range, .from = from, .to = to};
}

/// The known values that compare so with those of \a range.
CellTest comparisonTest(int place, Comparison comparison, ValueRange range)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (comparison) {
    case Comparison::Less:
        return rangeTest(place, 0, range.from - 1);
    case Comparison::LessOrEqual:
        return rangeTest(place, 0, range.to);
    case Comparison::Greater:
        return rangeTest(place, range.to + 1, last);
    case Comparison::GreaterOrEqual:
        return rangeTest(place, range.from, last);
    case Comparison::Has:
    case Comparison::Is:
        break;
    }
    return rangeTest(place, range.from, range.to);
}

bool isUnequal(Comparison comparison)
{
    return comparison != Comparison::Has && comparison != Comparison::Is;
}

bool isUnknown(const QueryValue &value)
{
    return value.text.isEmpty() || value.text.compare(u"unknown", Qt::CaseInsensitive) == 0;
}

template <typename Values, typename Predicate>
std::vector<bool> placesWhere(const Values &values, Predicate fits)
{
    std::vector<bool> places;
    for (const auto &value : values)
        places.push_back(fits(value));
    return places;
}

template <typename Predicate>
std::vector<bool> placesNamed(const std::vector<Category> &categories, Predicate fits)
{
    return placesWhere(
        categories, [&fits](const Category &category) { return fits(category.id) || fits(category.title); });
}

bool hasAny(const std::vector<bool> &places)
{
    return std::ranges::find(places, true) != places.end();
}

auto fitsPattern(const QString &pattern)
{
    return [folded = searchFolded(pattern.toStdString())](const QString &text) {
        return matchesPattern(folded, searchFolded(text.toStdString()));
    };
}

auto contains(const QString &part)
{
    return [part](const QString &text) { return text.contains(part, Qt::CaseInsensitive); };
}

/// The category of that id or title, else those that begin so, else those that contain it.
std::vector<bool> placesOf(const std::vector<Category> &categories, Comparison comparison,
                           const QueryValue &value)
{
    if (value.isPattern())
        return placesNamed(categories, fitsPattern(value.text));
    auto places = placesNamed(categories, [&value](const QString &name) {
        return name.compare(value.text, Qt::CaseInsensitive) == 0;
    });
    if (hasAny(places) || comparison == Comparison::Is)
        return places;
    places = placesNamed(categories, [&value](const QString &name) {
        return name.startsWith(value.text, Qt::CaseInsensitive);
    });
    return hasAny(places) ? places : placesNamed(categories, contains(value.text));
}

Outcome categoryTests(const Column &column, int place, Comparison comparison, const QueryValue &value)
{
    if (column.kind == ColumnKind::Categories && value.text.isEmpty())
        return Tests{rangeTest(place, 0, 0)};
    const std::vector<Category> categories = categoriesOf(column);
    std::vector<bool> places
        = value.text.isEmpty() ? std::vector<bool>() : placesOf(categories, comparison, value);
    if (hasAny(places))
        return Tests{placesTest(place, std::move(places))};
    QStringList ids;
    for (const Category &category : categories)
        ids.append(category.id);
    return value.error(TestText::tr("“%1” has no value “%2”. Its values are %3.")
                           .arg(column.title, value.text, ids.join(u", "_s)));
}

Outcome versionTests(const Column &column, int place, Comparison comparison, const QueryValue &value)
{
    const auto test
        = [&](auto fits) { return Tests{placesTest(place, placesWhere(column.versions->versions(), fits))}; };
    if (!isUnequal(comparison) && isUnknown(value))
        return test([](Version version) { return !version.isKnown(); });
    const QString text = value.text.endsWith(u".*") && !value.quoted ? value.text.chopped(2) : value.text;
    const auto range = readVersions(text);
    if (!range) {
        return value.error(TestText::tr("“%1” is not a version. Write numbers with dots, such as 2.00.1493.")
                               .arg(value.text));
    }
    return test([&](Version version) {
        if (!version.isKnown())
            return false;
        switch (comparison) {
        case Comparison::Has:
            return range->from <= version && version <= range->to;
        case Comparison::Is:
            return version == range->from;
        case Comparison::Less:
            return version < range->from;
        case Comparison::LessOrEqual:
            return version <= range->from;
        case Comparison::Greater:
            return version > range->from;
        case Comparison::GreaterOrEqual:
            return version >= range->from;
        }
        Q_UNREACHABLE();
    });
}

/// Times nearer to \a asOf than a span, or further from it, on either side: what was seen is in the past,
/// what is due in the future.
Tests distanceTests(int place, Comparison comparison, qint64 span, LocalTime asOf)
{
    const qint64 now = asOf.seconds();
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (comparison) {
    case Comparison::Less:
        return {rangeTest(place, std::max<qint64>(now - span + 1, 0), now + span - 1)};
    case Comparison::LessOrEqual:
        return {rangeTest(place, std::max<qint64>(now - span, 0), now + span)};
    case Comparison::Greater:
        return {rangeTest(place, 0, now - span - 1), rangeTest(place, now + span + 1, last)};
    default:
        return {rangeTest(place, 0, now - span), rangeTest(place, now + span, last)};
    }
}

Outcome timeTests(const Column &column, int place, Comparison comparison, const QueryValue &value,
                  LocalTime asOf)
{
    if (!isUnequal(comparison) && isUnknown(value))
        return Tests{rangeTest(place, -1, -1)};
    if (const auto span = readSpan(value.text); span && isUnequal(comparison) && asOf.isKnown())
        return distanceTests(place, comparison, *span, asOf);
    if (const auto moment = readMoment(value.text))
        return Tests{comparisonTest(place, comparison, *moment)};
    return value.error(
        TestText::tr("“%1” is a time: compare it with a span, such as <12h or >7d, or with a date, "
                     "such as <2000-07-20.")
            .arg(column.title));
}

Outcome numberTests(int place, Comparison comparison, const QueryValue &value)
{
    bool isNumber = false;
    const uint number = value.text.toUInt(&isNumber);
    if (!isNumber)
        return value.error(TestText::tr("“%1” is not a number.").arg(value.text));
    return Tests{comparisonTest(place, comparison, {number, number})};
}

Outcome textTests(int place, Comparison comparison, const QueryValue &value)
{
    using enum CellTest::Kind;
    if (value.isPattern())
        return Tests{textTest(place, Matches, value.text)};
    return Tests{textTest(place, comparison == Comparison::Is || value.text.isEmpty() ? Equals : Contains,
                          value.text)};
}

} // namespace

Outcome testsOf(const Column &column, int place, Comparison comparison, const QueryValue &value,
                LocalTime asOf)
{
    switch (column.kind) {
    case ColumnKind::Version:
        return versionTests(column, place, comparison, value);
    case ColumnKind::Time:
        return timeTests(column, place, comparison, value, asOf);
    case ColumnKind::Number:
        return numberTests(place, comparison, value);
    case ColumnKind::Text:
    case ColumnKind::Flag:
    case ColumnKind::Category:
    case ColumnKind::Categories:
        break;
    }
    if (isUnequal(comparison)) {
        return value.error(
            TestText::tr("“%1” cannot be less or greater: numbers, versions and times can. Use a colon.")
                .arg(column.title));
    }
    return column.kind == ColumnKind::Text ? textTests(place, comparison, value)
                                           : categoryTests(column, place, comparison, value);
}

std::vector<CellTest> testsOfWord(const QueryValue &word, const std::vector<Column> &columns)
{
    const auto fits = [&word](const QString &text) {
        return word.isPattern() ? fitsPattern(word.text)(text) : contains(word.text)(text);
    };
    // A year alone would find every machine of a list that also says Windows 2000.
    const auto moment = word.text.size() > 4 ? readMoment(word.text) : std::nullopt;
    const auto versions = word.text.contains(u'.') ? readVersions(word.text) : std::nullopt;
    Tests tests;
    for (int place = 0; place < static_cast<int>(columns.size()); ++place) {
        const Column &column = columns[static_cast<size_t>(place)];
        std::vector<bool> places;
        switch (column.kind) {
        case ColumnKind::Text:
            tests.push_back(textTest(
                place, word.isPattern() ? CellTest::Kind::Matches : CellTest::Kind::Contains, word.text));
            break;
        case ColumnKind::Version:
            places = placesWhere(column.versions->versions(), [&](Version version) {
                return fits(version.toString())
                    || (versions && versions->from <= version && version <= versions->to);
            });
            break;
        case ColumnKind::Time:
            if (moment)
                tests.push_back(rangeTest(place, moment->from, moment->to));
            break;
        case ColumnKind::Category:
        case ColumnKind::Categories:
            places = placesNamed(column.categories, fits);
            break;
        case ColumnKind::Flag:
        case ColumnKind::Number:
            break;
        }
        if (hasAny(places))
            tests.push_back(placesTest(place, std::move(places)));
    }
    return tests;
}

} // namespace tracker
