// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/plausibleencodings.h"

#include "app/sources/list/textencoding.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Of two sets that fit a text alike the one named first is more likely.
constexpr const char *characterSets[] = {
    "windows-1252", "IBM850",       "IBM437",       "windows-1250", "IBM852",
    "windows-1251", "windows-1253", "windows-1254", "windows-1257", "Shift_JIS",
    "GB18030",      "windows-1255", "windows-1256", "windows-1258", "ISO-8859-1",
    "ISO-8859-15",  "ISO-8859-2",   "ISO-8859-5",   "ISO-8859-7",   "ISO-8859-9",
};
constexpr const char *unicodeSets[] = {"UTF-8", "UTF-16LE", "UTF-16BE"};

/// The letters beside a to z of the languages that lists are written in. A text is in one of them, which is
/// what tells Latin character sets apart.
const QStringList &alphabets()
{
    static const QStringList letters{
        u"äöüß"_s,        u"àâçéèêëîïôùûüœæ"_s, u"áéíñóúü"_s,   u"áâãàçéêíóôõúü"_s,
        u"àèéìòù"_s,      u"åäöæøé"_s,          u"ąćęłńóśźż"_s, u"áčďéěíňóřšťúůýžĺľŕôä"_s,
        u"čćđšž"_s,       u"áéíóöőúüű"_s,       u"ăâîșțşţ"_s,   u"çğıöşüâî\u0307"_s,
        u"āčēģīķļņšūž"_s, u"ąčęėįšųūž"_s,       u"õäöüšž"_s,
    };
    return letters;
}

/// Half of what is written in Russian.
constexpr QStringView commonCyrillic = u"оеаинтсрвл";

/// The lines with bytes beyond ASCII, as many as are needed to tell.
QByteArray tellingLines(std::string_view beginning)
{
    constexpr qsizetype enough = 4096;
    QByteArray lines;
    for (size_t at = 0; at < beginning.size() && lines.size() < enough;) {
        const size_t end = std::min(beginning.find('\n', at), beginning.size());
        const std::string_view line = beginning.substr(at, std::min<size_t>(end - at, enough));
        if (std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            lines.append(line.data(), static_cast<qsizetype>(line.size())).append('\n');
        at = end + 1;
    }
    return lines;
}

/// How well a character beyond ASCII stands where it does.
int fitOf(QChar before, QChar c, QChar after)
{
    constexpr int wrong = -10;
    constexpr int odd = -4;
    constexpr int good = 2;
    const auto isLetterUnlike = [c](QChar other) { return other.isLetter() && other.script() != c.script(); };
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return wrong;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_FinalQuote:
    case QChar::Separator_Space:
        return 0;
    default:
        break;
    }
    if (c == QChar::ReplacementCharacter)
        return wrong;
    if (!c.isLetter())
        return before.isLetter() || after.isLetter() ? odd : -1;
    const bool isHalfWidth = c >= u'\uFF61' && c <= u'\uFF9F';
    if (isHalfWidth)
        return -1;
    const bool isJapanese = c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    const bool isHan = c.script() == QChar::Script_Han;
    if (isJapanese || isHan) // two bytes, and they stand beside each other
        return before.script() == QChar::Script_Latin || after.script() == QChar::Script_Latin ? odd
                                                                                               : 2 * good;
    if (isLetterUnlike(before) || isLetterUnlike(after) || (c.isUpper() && before.isLower()))
        return odd;
    if (c.script() == QChar::Script_Latin)
        return good; // and what its language adds
    return good + (commonCyrillic.contains(c) ? 2 : 1);
}

/// What the letters of a text come to in the language that they fit best.
int fitOfLanguage(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c >= u'\x80' && c.script() == QChar::Script_Latin && c.isLetter())
            letters += c.toLower();
    }
    qsizetype most = 0;
    for (const QString &alphabet : alphabets()) {
        most = std::max<qsizetype>(
            most, std::ranges::count_if(letters, [&](QChar c) { return alphabet.contains(c); }));
    }
    return static_cast<int>(most - 2 * (letters.size() - most));
}

/// Characters of GB18030 that hardly anyone writes: those outside the old GB 2312.
int rareInChinese(const QByteArray &bytes)
{
    const auto at = [&bytes](qsizetype place) { return static_cast<unsigned char>(bytes[place]); };
    int rare = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if (at(i) < 0x80)
            continue;
        rare += at(i) < 0xA1 || at(i) > 0xF7 || at(i + 1) < 0xA1;
        ++i;
    }
    return rare;
}

int plausibility(const QByteArray &encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder.decode(bytes);
    int sum = fitOfLanguage(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] >= u'\x80')
            sum += fitOf(i > 0 ? text[i - 1] : u' ', text[i], i + 1 < text.size() ? text[i + 1] : u' ');
    }
    return encoding == "GB18030" ? sum - 6 * rareInChinese(bytes) : sum;
}

} // namespace

std::vector<QByteArray> plausibleEncodings(std::string_view beginning)
{
    struct Candidate {
        QByteArray name;
        int plausibility = 0;
    };
    const QByteArray lines = tellingLines(beginning);
    std::vector<Candidate> candidates;
    for (const char *const name : characterSets)
        candidates.push_back({name, lines.isEmpty() ? 0 : plausibility(name, lines)});
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::plausibility);

    std::vector<QByteArray> names;
    // What shows itself to be Unicode is; what does not is hardly Unicode.
    const QByteArray guess = guessEncoding(beginning).name;
    if (guess != fallbackEncoding)
        names.push_back(guess);
    for (Candidate &candidate : candidates)
        names.push_back(std::move(candidate.name));
    for (const char *const name : unicodeSets) {
        if (name != guess)
            names.push_back(name);
    }
    return names;
}

} // namespace tracker
