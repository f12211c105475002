// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/textencoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tracker {

namespace {

struct Mark {
    std::string_view bytes;
    const char *encoding;
};
constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", "UTF-8"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
};

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How long the character is that begins with \a lead, and what its second byte may be; 0: none begins so.
/// Neither overlong forms nor surrogates nor anything over U+10FFFF pass.
struct Sequence {
    size_t length = 0;
    unsigned char least = 0x80;
    unsigned char most = 0xBF;
};
constexpr Sequence sequenceOf(unsigned char lead)
{
    if (lead < 0x80)
        return {1};
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

/// Zero bytes at even and at odd places: letters of the West in UTF-16 have one in each pair.
const char *zerosOfUtf16(std::string_view text)
{
    const std::string_view head = text.substr(0, 4096);
    size_t zeros[2] = {};
    for (size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const size_t pairs = head.size() / 2;
    if (zeros[1] * 2 > pairs && zeros[0] * 20 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 2 > pairs && zeros[1] * 20 < pairs)
        return "UTF-16BE";
    return nullptr;
}

} // namespace

TextEncoding guessEncoding(std::string_view beginning)
{
    for (const Mark &mark : marks) {
        if (beginning.starts_with(mark.bytes))
            return {
                .name = mark.encoding, .markSize = static_cast<qint64>(mark.bytes.size()), .isCertain = true};
    }
    if (const char *name = zerosOfUtf16(beginning))
        return {.name = name};
    if (checkUtf8(beginning).faults > 0)
        return {.name = fallbackEncoding};
    return {};
}

TextEncoding chosenEncoding(const QByteArray &name, std::string_view beginning)
{
    TextEncoding encoding{.name = name, .isCertain = true};
    for (const Mark &mark : marks) {
        if (beginning.starts_with(mark.bytes) && name == mark.encoding)
            encoding.markSize = static_cast<qint64>(mark.bytes.size());
    }
    return encoding;
}

size_t curlyQuoteSize(std::string_view text)
{
    for (const std::string_view quote : {"\u201C", "\u201D", "\u201E", "\u201F"}) {
        if (text.starts_with(quote))
            return quote.size();
    }
    return 0;
}

Utf8Check checkUtf8(std::string_view text)
{
    Utf8Check check;
    for (size_t at = 0; at < text.size();) {
        quint64 word = 0;
        std::array<quint64, 4> words;
        for (; text.size() - at >= sizeof(words); at += sizeof(words)) {
            std::memcpy(words.data(), text.data() + at, sizeof(words));
            if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u)
                break;
        }
        for (; text.size() - at >= sizeof(word); at += sizeof(word)) {
            std::memcpy(&word, text.data() + at, sizeof(word));
            if (word & 0x8080808080808080u)
                break;
        }
        if (at == text.size())
            break;
        const Sequence sequence = sequenceOf(static_cast<unsigned char>(text[at]));
        size_t length = 1;
        while (length < sequence.length && at + length < text.size()) {
            const auto byte = static_cast<unsigned char>(text[at + length]);
            if (length == 1 ? byte < sequence.least || byte > sequence.most
                            : !isContinuation(text[at + length]))
                break;
            ++length;
        }
        if (length == sequence.length) {
            at += length;
        } else if (sequence.length > 0 && at + length == text.size()) {
            check.incomplete = length;
            break;
        } else {
            ++check.faults;
            ++at;
        }
    }
    return check;
}

} // namespace tracker
