// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace tracker {

/// How the bytes of a list stand for text.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< as QStringDecoder knows it
    qint64 markSize = 0; ///< bytes of the byte order mark at the beginning
    bool isCertain = false; ///< marked or chosen, not guessed
    bool hasFaults = false; ///< the text is known to hold bytes that stand for nothing
    bool curlsQuotes = false; ///< cells stand in “ ” or „ “, which are read as "
    bool doublesReturns = false; ///< lines end with CR CR LF: any number of returns in a row is one
};

/// What text that is neither marked nor UTF-8 nor UTF-16 is taken for.
inline constexpr char fallbackEncoding[] = "windows-1252";

/// By byte order mark, then strict UTF-8, then the zeros of UTF-16, then the fallback.
TextEncoding guessEncoding(std::string_view beginning);
/// The encoding of that \a name, as chosen; a byte order mark is left out all the same.
TextEncoding chosenEncoding(const QByteArray &name, std::string_view beginning);

/// The bytes of the typographic quote that \a text begins with; 0 where it begins with none.
size_t curlyQuoteSize(std::string_view text);

struct Utf8Check {
    quint64 faults = 0; ///< bytes that are no UTF-8
    size_t incomplete = 0; ///< bytes at the end that may become a character when more follows
};
Utf8Check checkUtf8(std::string_view text);

} // namespace tracker
