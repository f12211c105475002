// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/invisible.h"

#include <algorithm>

namespace tracker {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar(0x034F);
}

QString withPlainBlanks(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            plain += c.isSpace() ? QChar(u' ') : c;
    }
    return plain;
}

std::string withPlainBlanks(std::string_view text)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, isAscii))
        return std::string(text);
    return withPlainBlanks(QString::fromUtf8(text)).toStdString();
}

} // namespace tracker
