// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tracker {

/// A number, a word or a mark of a text.
struct TimeToken {
    enum class Kind : quint8 { Number, Word, Mark };
    Kind kind = Kind::Mark;
    QString text;
    int value = 0; ///< of a number of at most nine digits
    bool isApart = false; ///< there is a blank before it

    bool isNumber(qsizetype least, qsizetype most) const
    {
        return kind == Kind::Number && text.size() >= least && text.size() <= most;
    }
    bool isMark(QStringView marks) const { return kind == Kind::Mark && marks.contains(text); }
    bool isWord() const { return kind == Kind::Word; }
};

using TimeTokens = std::vector<TimeToken>;

/// The tokens of \a text in small letters, digits of any script as 0 to 9, blanks and invisible characters
/// left out. Of a long text only the beginning.
TimeTokens timeTokensOf(QStringView text);

} // namespace tracker
