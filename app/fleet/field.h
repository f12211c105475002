// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace tracker {

/// The fields of a client list, in the order of contract §1.
enum class Field : quint8 {
    Name,
    SmsId,
    Domain,
    Site,
    Os,
    ClientVersion,
    BaseUpgraded,
    LastRestart,
    SwdInstalled,
    SwdVersion,
    SwdUpgraded,
    AgentsVersion,
    AgentsUpgraded,
    LastCcim,
    RestartPending,
    Deferred,
    LastSeen,
    Location,
    Contact,
};
inline constexpr int fieldCount = 19;

enum class FieldKind : quint8 { Text, Version, Time, Flag };

constexpr FieldKind kindOf(Field field)
{
    using enum Field;
    switch (field) {
    case ClientVersion:
    case SwdVersion:
    case AgentsVersion:
        return FieldKind::Version;
    case BaseUpgraded:
    case LastRestart:
    case SwdUpgraded:
    case AgentsUpgraded:
    case LastCcim:
    case LastSeen:
        return FieldKind::Time;
    case SwdInstalled:
    case RestartPending:
    case Deferred:
        return FieldKind::Flag;
    default:
        return FieldKind::Text;
    }
}

/// Every field, in the contract's order.
const std::array<Field, fieldCount> &allFields();
/// The contract's id, for example base-upgraded: in procedures, queries and settings.
QString fieldId(Field field);
std::optional<Field> fieldFromId(QStringView id);
/// The contract's title, which is our export header; never translated.
QString fieldHeader(Field field);
/// The title for a person, translated.
QString fieldTitle(Field field);
/// Other headers seen in the field, without the title itself.
QStringList fieldSynonyms(Field field);

} // namespace tracker
