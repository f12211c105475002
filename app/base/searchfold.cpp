// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/searchfold.h"

#include "app/base/casefold.h"

#include <QString>

#include <algorithm>

namespace tracker {

namespace {

/// Of the letters of Europe; the marks of other scripts make other words.
bool isAccent(QChar c)
{
    return c >= u'\u0300' && c <= u'\u036F';
}

/// Letters that Unicode takes for letters of their own, and what people type for them.
QString plainLetters(const QString &folded)
{
    QString plain;
    plain.reserve(folded.size());
    for (const QChar c : folded) {
        switch (c.unicode()) {
        case u'ø':
            plain += u'o';
            break;
        case u'ł':
            plain += u'l';
            break;
        case u'đ':
            plain += u'd';
            break;
        case u'ħ':
            plain += u'h';
            break;
        case u'ı':
            plain += u'i';
            break;
        case u'æ':
            plain += QStringView(u"ae");
            break;
        case u'œ':
            plain += QStringView(u"oe");
            break;
        case u'ß':
            plain += QStringView(u"ss");
            break;
        default:
            if (!isAccent(c))
                plain += c;
        }
    }
    return plain;
}

} // namespace

void appendSearchFolded(std::string &out, std::string_view utf8)
{
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        appendCaseFolded(out, utf8);
        return;
    }
    const QString text = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded();
    out.append(plainLetters(text).toStdString());
}

std::string searchFolded(std::string_view utf8)
{
    std::string folded;
    appendSearchFolded(folded, utf8);
    return folded;
}

} // namespace tracker
