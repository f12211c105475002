// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/layoutlines.h"

#include "app/base/invisible.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// U+2500 to U+257F in UTF-8.
bool isBoxDrawing(std::string_view text)
{
    return text.size() >= 3 && text[0] == '\xE2' && (text[1] == '\x94' || text[1] == '\x95');
}

/// What rows are called where programs count them.
const QSet<QString> &rowWords()
{
    static const QSet<QString> words{
        u"row"_s,       u"rows"_s,       u"record"_s,         u"records"_s,
        u"line"_s,      u"lines"_s,      u"entry"_s,          u"entries"_s,
        u"item"_s,      u"items"_s,      u"result"_s,         u"results"_s,
        u"tuples"_s,    u"count"_s,      u"computers"_s,      u"machines"_s,
        u"clients"_s,   u"objects"_s,    u"zeile"_s,          u"zeilen"_s,
        u"datensatz"_s, u"datensätze"_s, u"einträge"_s,       u"anzahl"_s,
        u"ligne"_s,     u"lignes"_s,     u"enregistrement"_s, u"enregistrements"_s,
        u"fila"_s,      u"filas"_s,      u"registro"_s,       u"registros"_s,
        u"registri"_s,  u"riga"_s,       u"righe"_s,          u"linha"_s,
        u"linhas"_s,    u"rij"_s,        u"rijen"_s,          u"rad"_s,
        u"rader"_s,     u"række"_s,      u"rækker"_s,         u"rivi"_s,
        u"riviä"_s,     u"wiersz"_s,     u"wiersze"_s,        u"wierszy"_s,
        u"řádek"_s,     u"řádky"_s,      u"řádků"_s,          u"sor"_s,
        u"строка"_s,    u"строки"_s,     u"строк"_s,          u"записей"_s,
        u"записи"_s,    u"запись"_s,     u"satır"_s,          u"행"_s,
        u"개"_s,
    };
    return words;
}

/// How lines begin that say what became of a query.
constexpr QLatin1StringView statements[] = {
    "query ok"_L1,
    "empty set"_L1,
    "completion time"_L1,
    "elapsed:"_L1,
    "elapsed time"_L1,
    "execution time"_L1,
    "time:"_L1,
    "zeit:"_L1,
    "temps :"_L1,
    "no rows"_L1,
    "keine zeilen"_L1,
    "end of report"_L1,
    "end of list"_L1,
    "the command completed"_L1,
    "der befehl wurde"_L1,
};

/// Words and numbers of \a text, which is in small letters.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    bool isOpen = false;
    for (const QChar c : text) {
        const bool isPart = c.isLetterOrNumber() || c.isMark();
        if (isPart && (!isOpen || c.isDigit() != tokens.last().back().isDigit()))
            tokens << QString();
        if (isPart)
            tokens.last() += c;
        isOpen = isPart;
    }
    return tokens;
}

bool isNumberToken(const QString &token)
{
    return token.front().isDigit();
}

bool isRowWord(const QString &token)
{
    return rowWords().contains(token) || token.startsWith(u'行');
}

} // namespace

bool isRule(std::string_view line)
{
    size_t longest = 0;
    size_t run = 0;
    while (!line.empty()) {
        const char c = line.front();
        const bool isBox = isBoxDrawing(line);
        if (isBox || std::string_view("-=_~*#").find(c) != std::string_view::npos)
            longest = std::max(longest, ++run);
        else if (std::string_view(" \t|+:,;\"^").find(c) != std::string_view::npos)
            run = 0;
        else
            return false;
        line.remove_prefix(isBox ? 3 : 1);
    }
    return longest >= 2;
}

bool isFooter(std::string_view line)
{
    constexpr size_t longestFooter = 120;
    if (line.size() < 3 || line.size() > longestFooter)
        return false;
    const QString text = withPlainBlanks(QString::fromUtf8(line)).trimmed().toCaseFolded();
    const bool isPhrase
        = text.contains(u' ') || text.contains(u':') || text.startsWith(u'(') || text.contains(u'行');
    if (!isPhrase)
        return false;
    QString statement = text;
    while (!statement.isEmpty() && !statement.front().isLetter())
        statement.remove(0, 1);
    if (std::ranges::any_of(statements, [&](auto begin) { return statement.startsWith(begin); }))
        return true;
    const QStringList tokens = tokensOf(text);
    if (tokens.size() > 14)
        return false;
    // A number of rows, or rows and after a colon their number.
    const auto number = std::ranges::find_if(tokens, isNumberToken);
    if (std::find_if(number, tokens.end(), isRowWord) != tokens.end())
        return true;
    const qsizetype mark = std::max(text.lastIndexOf(u':'), text.lastIndexOf(u'='));
    return mark > 0 && number != tokens.end() && std::find_if(tokens.begin(), number, isRowWord) != number
        && std::all_of(number, tokens.end(), isNumberToken);
}

} // namespace tracker
