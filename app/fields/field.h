// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tracker {

enum class FieldKind : quint8 { Text, Version, Time, Flag };

/// A field of client lists: its place in the table of fields, and the kind of its values. The table says the
/// rest (FieldTable). Core fields that the program itself speaks of have names here.
class Field {
public:
    constexpr Field() = default;
    constexpr Field(quint16 place, FieldKind kind)
        : m_place(place)
        , m_kind(kind)
    {
    }

    constexpr size_t place() const { return m_place; }
    constexpr FieldKind kind() const { return m_kind; }

    friend constexpr bool operator==(const Field &, const Field &) = default;

    // Their places are those in resources/fields/fields.json.
    static const Field Name;
    static const Field SmsId;
    static const Field Domain;
    static const Field Site;
    static const Field Os;
    static const Field LastRestart;
    static const Field LastSeen;
    static const Field Location;
    static const Field Contact;

private:
    quint16 m_place = 0;
    FieldKind m_kind = FieldKind::Text;
};

inline constexpr Field Field::Name{0, FieldKind::Text};
inline constexpr Field Field::SmsId{1, FieldKind::Text};
inline constexpr Field Field::Domain{2, FieldKind::Text};
inline constexpr Field Field::Site{3, FieldKind::Text};
inline constexpr Field Field::Os{4, FieldKind::Text};
inline constexpr Field Field::LastRestart{7, FieldKind::Time};
inline constexpr Field Field::LastSeen{16, FieldKind::Time};
inline constexpr Field Field::Location{17, FieldKind::Text};
inline constexpr Field Field::Contact{18, FieldKind::Text};

constexpr FieldKind kindOf(Field field)
{
    return field.kind();
}

} // namespace tracker
