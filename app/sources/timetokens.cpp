// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/timetokens.h"

#include "app/base/invisible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

TimeTokens timeTokensOf(QStringView text)
{
    constexpr qsizetype longest = 80;
    TimeTokens tokens;
    const QString small = withPlainBlanks(text.first(std::min(text.size(), longest))).toCaseFolded();
    bool isApart = false;
    for (const QChar c : small) {
        if (c.isSpace()) {
            isApart = true;
            continue;
        }
        const TimeToken::Kind kind = c.isDigit() ? TimeToken::Kind::Number
            : c.isLetter() || c.isMark()         ? TimeToken::Kind::Word
                                                 : TimeToken::Kind::Mark;
        const bool goesOn
            = !tokens.empty() && !isApart && kind != TimeToken::Kind::Mark && tokens.back().kind == kind;
        if (!goesOn)
            tokens.push_back({.kind = kind, .isApart = isApart});
        tokens.back().text += kind == TimeToken::Kind::Number ? QChar(u'0' + c.digitValue()) : c;
        isApart = false;
    }
    for (TimeToken &token : tokens) {
        if (token.isNumber(1, 9))
            token.value = token.text.toInt();
        else if (token.text == u"：")
            token.text = u":"_s;
        else if (token.text == u"\u2212")
            token.text = u"-"_s;
    }
    return tokens;
}

} // namespace tracker
