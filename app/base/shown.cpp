// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Embeddings, overrides and isolates, each of which has an end somewhere else; marks of direction, which
/// Hebrew and Arabic need, act where they stand.
constexpr bool turnsTextAround(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool endsLine(char16_t c)
{
    return c == 0x2028 || c == 0x2029;
}

bool isToBeMarked(QChar c, LaidOutBy kept)
{
    if ((c == u'\t' && kept == LaidOutBy::Tabs) || (c == u'\n' && kept == LaidOutBy::LineEnds))
        return false;
    const char16_t unit = c.unicode();
    return isControl(unit) || turnsTextAround(unit) || endsLine(unit);
}

QString markOf(QChar c)
{
    constexpr char16_t pictures = 0x2400; // of the controls of ASCII, in their order
    constexpr char16_t pictureOfDelete = 0x2421;
    const char16_t unit = c.unicode();
    if (unit < 0x20)
        return QChar(pictures + unit);
    if (unit == 0x7F)
        return QChar(pictureOfDelete);
    return u"[U+%1]"_s.arg(uint{unit}, 4, 16, QLatin1Char('0')).toUpper();
}

/// Whether \a utf8 may hold anything to be marked.
bool mayBeMarked(std::string_view utf8)
{
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte < 0xC2 || i + 1 == utf8.size())
            continue;
        const auto next = static_cast<unsigned char>(utf8[i + 1]);
        if ((byte == 0xC2 && next < 0xA0) || (byte == 0xE2 && (next == 0x80 || next == 0x81)))
            return true;
    }
    return false;
}

} // namespace

QString shownText(const QString &text, LaidOutBy kept)
{
    const auto isMarked = [kept](QChar c) { return isToBeMarked(c, kept); };
    if (std::ranges::none_of(text, isMarked))
        return text;
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (isMarked(c))
            shown += markOf(c);
        else
            shown += c;
    }
    return shown;
}

std::string_view shownText(std::string_view utf8, std::string &room)
{
    if (!mayBeMarked(utf8))
        return utf8;
    const QString text = QString::fromUtf8(utf8);
    const QString shown = shownText(text);
    if (shown == text)
        return utf8;
    room = shown.toStdString();
    return room;
}

} // namespace tracker
