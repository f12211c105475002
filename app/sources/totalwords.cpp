// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/totalwords.h"

#include "app/base/ascii.h"
#include "app/base/invisible.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// As spreadsheets and reports have them in the languages of fields.json, and some more.
const QSet<QString> &totalWords()
{
    static const QSet<QString> words{
        u"total"_s,          u"totals"_s,
        u"grand total"_s,    u"subtotal"_s,
        u"sub total"_s,      u"sum"_s,
        u"sums"_s,           u"overall"_s,
        u"total machines"_s, u"total computers"_s,
        u"total clients"_s,  u"total count"_s,
        u"count"_s,          u"summe"_s,
        u"summen"_s,         u"gesamt"_s,
        u"gesamtsumme"_s,    u"gesamtergebnis"_s,
        u"zwischensumme"_s,  u"insgesamt"_s,
        u"ergebnis"_s,       u"anzahl"_s,
        u"gesamtzahl"_s,     u"total général"_s,
        u"total general"_s,  u"somme"_s,
        u"sous-total"_s,     u"totaux"_s,
        u"ensemble"_s,       u"totale"_s,
        u"totali"_s,         u"totale complessivo"_s,
        u"somma"_s,          u"subtotale"_s,
        u"suma"_s,           u"suma total"_s,
        u"totales"_s,        u"soma"_s,
        u"total geral"_s,    u"totais"_s,
        u"totaal"_s,         u"eindtotaal"_s,
        u"subtotaal"_s,      u"som"_s,
        u"totalt"_s,         u"totalsumma"_s,
        u"summa"_s,          u"i alt"_s,
        u"hovedtotal"_s,     u"totalsum"_s,
        u"yhteensä"_s,       u"kaikki yhteensä"_s,
        u"suma końcowa"_s,   u"razem"_s,
        u"ogółem"_s,         u"łącznie"_s,
        u"celkem"_s,         u"celkový součet"_s,
        u"součet"_s,         u"spolu"_s,
        u"összesen"_s,       u"végösszeg"_s,
        u"összeg"_s,         u"итого"_s,
        u"всего"_s,          u"общий итог"_s,
        u"сумма"_s,          u"toplam"_s,
        u"genel toplam"_s,   u"合計"_s,
        u"総計"_s,           u"小計"_s,
        u"合计"_s,           u"总计"_s,
        u"總計"_s,           u"小计"_s,
        u"합계"_s,           u"총합계"_s,
        u"총계"_s,
    };
    return words;
}

constexpr qsizetype longestTotal = 40;

} // namespace

bool isTotalWord(std::string_view name)
{
    if (name.size() > longestTotal)
        return false;
    QString word = withPlainBlanks(QString::fromUtf8(name)).simplified().toCaseFolded();
    // What follows the word: its number, and the colon between them.
    qsizetype end = word.size();
    while (end > 0
           && (word[end - 1].isDigit() || word[end - 1].isSpace() || u":=.,()"_s.contains(word[end - 1])))
        --end;
    const bool isApart = end == word.size() || !word[end].isDigit();
    word.truncate(end);
    return isApart && totalWords().contains(word);
}

bool isPlainNumber(std::string_view text)
{
    bool hasDigit = false;
    for (const char c : text) {
        hasDigit |= isDigit(c);
        if (!isDigit(c) && std::string_view(" .,'%+-\xC2\xA0\xE2\x80\xAF").find(c) == std::string_view::npos)
            return false;
    }
    return hasDigit;
}

} // namespace tracker
