// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/looseflags.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

std::optional<Flag> flagOfMark(QStringView text)
{
    if (text.size() > 2)
        return {};
    // Behind a mark may stand that it is to be drawn in colour, or not.
    const bool isAlone = text.size() == 1 || text.back() == QChar(0xFE0F) || text.back() == QChar(0xFE0E);
    if (!isAlone)
        return {};
    if (u"✓✔☑✅"_s.contains(text.front()))
        return Flag::Yes;
    return u"✗✘☐×✖❌"_s.contains(text.front()) ? std::optional(Flag::No) : std::nullopt;
}

std::optional<Flag> flagOfNumber(QStringView text)
{
    QStringView digits = text;
    if (digits.startsWith(u'-') || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    const bool isHex = digits.startsWith(u"0x", Qt::CaseInsensitive);
    bool isNumber = false;
    const qulonglong number
        = isHex ? digits.sliced(2).toULongLong(&isNumber, 16) : digits.toULongLong(&isNumber, 10);
    if (!isNumber || digits.startsWith(u'-') || digits.startsWith(u'+'))
        return {};
    return number == 0 ? Flag::No : Flag::Yes;
}

/// What wants a restart, as the tools that ask for it name it.
bool isSource(const QString &name)
{
    static const QSet<QString> sources{
        u"configuration manager"_s,
        u"configmgr"_s,
        u"config mgr client"_s,
        u"sccm"_s,
        u"sccm client"_s,
        u"sms"_s,
        u"ccm client"_s,
        u"windows update"_s,
        u"windows updates"_s,
        u"windows update agent"_s,
        u"wsus"_s,
        u"file rename"_s,
        u"file renames"_s,
        u"pending file rename"_s,
        u"pending file rename operations"_s,
        u"pendingfilerenameoperations"_s,
        u"file rename operations"_s,
        u"component based servicing"_s,
        u"component-based servicing"_s,
        u"cbs"_s,
        u"add or remove feature"_s,
        u"add or remove features"_s,
        u"feature installation"_s,
        u"computer rename"_s,
        u"pending computer rename"_s,
        u"domain join"_s,
        u"pending domain join"_s,
        u"software installation"_s,
    };
    return sources.contains(name);
}

} // namespace

std::optional<Flag> readLooseFlag(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (const std::optional<Flag> mark = flagOfMark(text))
        return mark;
    if (const std::optional<Flag> number = flagOfNumber(text))
        return number;
    QString list = text.toString().toCaseFolded();
    for (const QChar mark : u",|+/&\n"_s)
        list.replace(mark, u';');
    const QStringList parts = list.split(u';', Qt::SkipEmptyParts);
    const bool areSources = !parts.isEmpty() && std::ranges::all_of(parts, [](const QString &part) {
        return part.trimmed().isEmpty() || isSource(part.simplified());
    });
    return areSources ? std::optional(Flag::Yes) : std::nullopt;
}

} // namespace tracker
