// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/hostname.h"

#include "app/base/ascii.h"
#include "app/fleet/texthash.h"

#include <algorithm>

namespace tracker {

namespace {

constexpr size_t longestLabel = 63;

/// What stands for a domain by itself; other single words behind a dot may be anything, as in PC1.old.
constexpr std::string_view privateDomains[]
    = {"local",  "localdomain", "lan",    "home",    "corp",   "internal", "intranet",
       "intern", "ad",          "domain", "private", "office", "workgroup"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A part of a name between dots; \a more may be in it besides letters and digits.
bool isLabel(std::string_view text, std::string_view more)
{
    const auto isPart = [more](char c) { return isLetter(c) || isDigit(c) || more.find(c) != more.npos; };
    return !text.empty() && text.size() <= longestLabel && text.front() != '-' && text.back() != '-'
        && std::ranges::all_of(text, isPart);
}

bool isHost(std::string_view text)
{
    return isLabel(text, "-_") && text.front() != '_';
}

bool isTopLevel(std::string_view text)
{
    return text.size() >= 2
        && (std::ranges::all_of(text, isLetter) || isSameFolded(text.substr(0, 4), "xn--"));
}

bool isPrivateDomain(std::string_view text)
{
    return std::ranges::any_of(privateDomains,
                               [text](std::string_view domain) { return isSameFolded(text, domain); });
}

/// Takes what \a name says of its domain before or behind a mark; false where that can be none.
bool takeDomain(QualifiedName &name, std::string_view domain)
{
    if (domain.empty() || domain == ".")
        return true;
    if (isDomainSuffix(domain))
        name.suffix = domain;
    else if (isLabel(domain, "-_&"))
        name.domain = domain;
    else
        return false;
    return true;
}

/// The domain before the host: CORP\PC1, CORP/PC1, corp.example.com/Clients/PC1, \\PC1.
bool takePrefix(QualifiedName &name)
{
    const size_t mark = name.host.find_last_of("\\/");
    if (mark == std::string_view::npos)
        return true;
    std::string_view prefix = name.host.substr(0, mark);
    name.host.remove_prefix(mark + 1);
    if (prefix == "\\")
        return true;
    const size_t folders = prefix.find_first_of("\\/");
    if (folders == std::string_view::npos)
        return takeDomain(name, prefix);
    prefix = prefix.substr(0, folders);
    return isDomainSuffix(prefix) && takeDomain(name, prefix);
}

/// The domain behind the host: pc1.corp.example.com, pc1.corp.example.com., PC1.
bool takeSuffix(QualifiedName &name)
{
    if (name.host.ends_with('.'))
        name.host.remove_suffix(1);
    const size_t dot = name.host.find('.');
    if (dot == std::string_view::npos)
        return true;
    const std::string_view suffix = name.host.substr(dot + 1);
    name.host = name.host.substr(0, dot);
    if (!isDomainSuffix(suffix) && !isPrivateDomain(suffix)
        && (name.domain.empty() || !isSameFolded(suffix, name.domain)))
        return false;
    name.suffix = suffix;
    return true;
}

} // namespace

std::string_view withoutDress(std::string_view name)
{
    std::string_view bare = name;
    if (bare.starts_with("\\\\")) {
        bare.remove_prefix(2);
    } else if (isSameFolded(bare.substr(0, 3), "cn=")) {
        bare = bare.substr(3, bare.find(',') - 3);
    } else {
        for (const std::string_view mark : {"**", "`", "*"}) {
            if (bare.size() > 2 * mark.size() && bare.starts_with(mark) && bare.ends_with(mark))
                bare = bare.substr(mark.size(), bare.size() - 2 * mark.size());
        }
    }
    return isHost(bare) ? bare : name;
}

bool isDomainSuffix(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    size_t labels = 0;
    for (;;) {
        const size_t end = std::min(text.find('.'), text.size());
        const std::string_view label = text.substr(0, end);
        if (!isLabel(label, "-_") || std::ranges::all_of(label, isDigit))
            return false;
        ++labels;
        if (end == text.size())
            return labels > 1 && isTopLevel(label);
        text.remove_prefix(end + 1);
    }
}

std::optional<QualifiedName> qualifiedName(std::string_view text)
{
    QualifiedName name{.host = text};
    if (text.find_first_of(".\\/@$") == std::string_view::npos || !takePrefix(name))
        return {};
    if (const size_t at = name.host.find('@'); at != std::string_view::npos) {
        if (!takeDomain(name, name.host.substr(at + 1)))
            return {};
        name.host = name.host.substr(0, at);
    }
    if (!takeSuffix(name))
        return {};
    if (name.host.ends_with('$'))
        name.host.remove_suffix(1);
    return isHost(name.host) ? std::optional(name) : std::nullopt;
}

bool mayHoldQualifiedNames(std::string_view names)
{
    // Without a way out of the inner loop, it looks at many bytes at once.
    constexpr size_t step = 4096;
    for (size_t begin = 0; begin < names.size(); begin += step) {
        unsigned found = 0;
        for (const char c : names.substr(begin, step)) {
            found |= static_cast<unsigned>(c == '.') | static_cast<unsigned>(c == '\\')
                | static_cast<unsigned>(c == '/') | static_cast<unsigned>(c == '@')
                | static_cast<unsigned>(c == '$');
        }
        if (found != 0)
            return true;
    }
    return false;
}

} // namespace tracker
