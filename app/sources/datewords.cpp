// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/datewords.h"

#include "app/base/invisible.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// All the words; made once, since locales are slow to ask.
struct DateWords {
    QHash<QString, int> months; ///< a bit for each month that the word is
    QHash<QString, int> shortened; ///< the same for beginnings of names
    QSet<QString> weekdays;
    QHash<QString, int> halves;

    DateWords()
    {
        constexpr QLocale::Language languages[]
            = {QLocale::English,  QLocale::German,          QLocale::French,     QLocale::Spanish,
               QLocale::Italian,  QLocale::Dutch,           QLocale::Portuguese, QLocale::Swedish,
               QLocale::Danish,   QLocale::NorwegianBokmal, QLocale::Finnish,    QLocale::Polish,
               QLocale::Czech,    QLocale::Hungarian,       QLocale::Russian,    QLocale::Turkish,
               QLocale::Japanese, QLocale::Chinese,         QLocale::Korean};
        for (const QLocale::Language language : languages)
            add(QLocale(language));
        // Austria begins the year in its own way.
        add(QLocale(QLocale::German, QLocale::Austria));
        // Windows has one short name that no locale has.
        months[u"mrz"_s] |= 1 << 3;
        for (const QString &word : {u"am"_s, u"vm"_s, u"morgens"_s})
            halves.insert(word, 0);
        for (const QString &word : {u"pm"_s, u"nm"_s, u"abends"_s})
            halves.insert(word, 12);
    }

    static QString key(const QString &name)
    {
        QString key = withPlainBlanks(name).toCaseFolded();
        key.remove(u'.');
        key.remove(u' ');
        return key;
    }

    void add(const QLocale &locale)
    {
        for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month) {
                addMonth(locale.monthName(month, length), month);
                addMonth(locale.standaloneMonthName(month, length), month);
            }
            for (int day = 1; day <= 7; ++day) {
                weekdays.insert(key(locale.dayName(day, length)));
                weekdays.insert(key(locale.standaloneDayName(day, length)));
            }
        }
        halves.insert(key(locale.amText()), 0);
        halves.insert(key(locale.pmText()), 12);
    }

    /// Three letters of a name are enough, if no other begins with them.
    void addMonth(const QString &name, int month)
    {
        const QString word = key(name);
        if (word.isEmpty() || !word.front().isLetter())
            return;
        months[word] |= 1 << month;
        for (qsizetype length = 3; length < word.size(); ++length)
            shortened[word.first(length)] |= 1 << month;
    }
};

const DateWords &dateWords()
{
    static const DateWords words;
    return words;
}

} // namespace

std::optional<int> monthNamed(const QString &word)
{
    const DateWords &words = dateWords();
    const int bits = words.months.contains(word) ? words.months.value(word) : words.shortened.value(word);
    for (int month = 1; month <= 12; ++month) {
        if (bits == 1 << month)
            return month;
    }
    return {};
}

bool isWeekday(const QString &word)
{
    return dateWords().weekdays.contains(word);
}

std::optional<int> halfOfDay(const QString &word)
{
    const auto half = dateWords().halves.constFind(word);
    return half == dateWords().halves.cend() ? std::nullopt : std::optional(*half);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{
        u"at"_s,  u"on"_s,  u"the"_s,  u"of"_s, u"st"_s,  u"nd"_s, u"rd"_s,   u"th"_s, u"um"_s,  u"den"_s,
        u"der"_s, u"uhr"_s, u"le"_s,   u"à"_s,  u"er"_s,  u"de"_s, u"del"_s,  u"a"_s,  u"las"_s, u"alle"_s,
        u"ore"_s, u"om"_s,  u"às"_s,   u"kl"_s, u"klo"_s, u"г"_s,  u"года"_s, u"в"_s,  u"r"_s,   u"roku"_s,
        u"o"_s,   u"v"_s,   u"saat"_s, u"t"_s,  u"hrs"_s, u"hs"_s, u"og"_s,   u"и"_s,
    };
    return fillers.contains(word);
}

std::optional<int> zoneNamed(const QString &word)
{
    static const QHash<QString, int> hours{
        {u"z"_s, 0},    {u"utc"_s, 0},  {u"gmt"_s, 0},  {u"wet"_s, 0},  {u"west"_s, 1}, {u"cet"_s, 1},
        {u"mez"_s, 1},  {u"cest"_s, 2}, {u"mesz"_s, 2}, {u"eet"_s, 2},  {u"eest"_s, 3}, {u"msk"_s, 3},
        {u"est"_s, -5}, {u"edt"_s, -4}, {u"mdt"_s, -6}, {u"pst"_s, -8}, {u"pdt"_s, -7}, {u"jst"_s, 9},
    };
    const auto found = hours.constFind(word);
    return found == hours.cend() ? std::nullopt : std::optional(*found * 3600);
}

bool isNameOfZones(const QString &word)
{
    static const QSet<QString> names{u"ast"_s, u"adt"_s, u"bst"_s, u"cst"_s, u"cdt"_s, u"gst"_s,
                                     u"ist"_s, u"mst"_s, u"sst"_s, u"wst"_s, u"act"_s, u"ect"_s};
    return names.contains(word);
}

} // namespace tracker
