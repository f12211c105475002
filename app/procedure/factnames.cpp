// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/factnames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

} // namespace

Facts FactNames::add(const QString &name, const QString &state)
{
    Facts &bit = m_states[name][state];
    if (bit == 0)
        bit = Facts{1} << (m_count++ % maxCount);
    return bit;
}

Condition FactNames::read(const JsonObject &when) const
{
    Condition condition;
    for (const QString &name : when.keys()) {
        if (!m_states.contains(name))
            continue; // the object has said so
        const QStringList states
            = when.value(name).isArray() ? when.strings(name) : QStringList(when.string(name));
        for (const QString &state : states)
            require(when, name, state, condition);
    }
    return condition;
}

void FactNames::require(const JsonObject &when, const QString &name, const QString &state,
                        Condition &condition) const
{
    const QMap<QString, Facts> bits = m_states.value(name);
    const bool isNot = state.startsWith(u"not "_s);
    const QString plain = isNot ? state.sliced(4) : state;
    Facts mask = bits.value(plain);
    Facts value = isNot ? 0 : mask;
    if (state == u"unknown"_s && bits.contains(u"disproven"_s)) {
        mask = bits[u"proven"_s] | bits[u"disproven"_s];
        value = 0;
    } else if (mask == 0) {
        when.fail(name,
                  FactText::tr("“%1” cannot be “%2”; it can be: %3.")
                      .arg(name, plain, QStringList(bits.keys()).join(u", "_s)));
    } else if ((condition.mask & mask) != 0 && (condition.value & mask) != value) {
        when.fail(name, FactText::tr("“%1” can never be all of this at once.").arg(name));
    }
    condition.mask |= mask;
    condition.value |= value;
}

} // namespace tracker
