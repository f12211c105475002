// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/versionformat.h"

#include "app/base/ascii.h"
#include "app/base/invisible.h"
#include "app/sources/valueformat.h"

#include <algorithm>
#include <string>

namespace tracker {

namespace {

/// \a text without "v", "ver." or "version" before its first digit.
std::string_view withoutPrefix(std::string_view text)
{
    for (const std::string_view prefix : {"version", "ver.", "ver", "v.", "v"}) {
        if (text.size() <= prefix.size()
            || !std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, lower))
            continue;
        const std::string_view rest = text.substr(prefix.size());
        const size_t begin = rest.find_first_not_of(" :");
        if (begin != std::string_view::npos && isDigit(rest[begin]))
            return rest.substr(begin);
    }
    return text;
}

} // namespace

std::optional<VersionReading> readVersionLoosely(std::string_view text)
{
    if (const std::optional<Version> version = readVersion(text))
        return VersionReading{.version = *version};
    const std::string plain = withPlainBlanks(text);
    const std::string_view whole = withoutPrefix(plain);
    std::string groups;
    int count = 1;
    size_t at = 0;
    for (; at < whole.size(); ++at) {
        if (isDigit(whole[at])) {
            groups += whole[at];
            continue;
        }
        // A comma may have a blank behind it, as in the properties of files.
        const size_t next
            = whole[at] == ',' ? std::min(whole.find_first_not_of(' ', at + 1), whole.size()) : at + 1;
        const bool isMark
            = (whole[at] == '.' || whole[at] == ',') && next < whole.size() && isDigit(whole[next]);
        if (groups.empty() || !isMark)
            break;
        groups += '.';
        ++count;
        at = next - 1;
    }
    const std::optional<Version> version = groups.empty() ? std::nullopt : readVersion(groups);
    if (!version)
        return {};
    const std::string_view rest = whole.substr(at);
    const bool goesOn = !rest.empty() && (rest.front() == '.' || rest.front() == ',');
    if (goesOn || (count == 1 && !rest.empty()))
        return {};
    const QString leftOff = QString::fromUtf8(rest).trimmed();
    const bool isRemark = (leftOff.startsWith(u'(') && leftOff.endsWith(u')'))
        || (leftOff.startsWith(u'[') && leftOff.endsWith(u']'));
    return VersionReading{*version, leftOff, !leftOff.isEmpty() && !isRemark};
}

} // namespace tracker
