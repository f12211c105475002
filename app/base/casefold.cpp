// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/casefold.h"

#include <QString>

#include <algorithm>

namespace tracker {

void appendCaseFolded(std::string &out, std::string_view utf8)
{
    // Nearly every text of a list is ASCII, where folding is adding a bit.
    const size_t begin = out.size();
    out.append(utf8);
    unsigned char all = 0;
    for (size_t i = begin; i < out.size(); ++i) {
        const char c = out[i];
        all |= static_cast<unsigned char>(c);
        out[i] = static_cast<char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
    }
    if (all < 0x80)
        return;
    out.resize(begin);
    out.append(QString::fromUtf8(utf8).toCaseFolded().toStdString());
}

std::string caseFolded(std::string_view utf8)
{
    std::string folded;
    appendCaseFolded(folded, utf8);
    return folded;
}

} // namespace tracker
