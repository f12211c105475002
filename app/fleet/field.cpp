// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/field.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FieldText {
    const char *id;
    const char *header;
    const char *title;
    const char *synonyms; // separated by |
};

// Contract §1, in the order of enum Field.
constexpr FieldText fieldTexts[fieldCount] = {
    {"name", "Name", QT_TRANSLATE_NOOP("Field", "Name"),
     "Netbios_Name0|NetbiosName|Computer Name|Machine Name|Machine|Computer|Host Name|Client Name"},
    {"sms-id", "SMS Unique Identifier", QT_TRANSLATE_NOOP("Field", "SMS unique identifier"),
     "SMS_Unique_Identifier0|SMSUniqueIdentifier|SMSID|GUID"},
    {"domain", "Domain", QT_TRANSLATE_NOOP("Field", "Domain"),
     "Resource_Domain_OR_Workgr0|ResourceDomainORWorkgroup|Workgroup"},
    {"site", "Site Code", QT_TRANSLATE_NOOP("Field", "Site code"),
     "SMS_Assigned_Sites0|SMSAssignedSites|Assigned Site|Site|SMS_Installed_Sites0"},
    {"os", "Operating System", QT_TRANSLATE_NOOP("Field", "Operating system"),
     "Operating_System_Name_and0|OperatingSystemNameandVersion|OS|Caption"},
    {"client-version", "Client Version", QT_TRANSLATE_NOOP("Field", "Client version"),
     "Client_Version0|ClientVersion|Base Version"},
    {"base-upgraded", "Base Upgraded", QT_TRANSLATE_NOOP("Field", "Base upgraded"),
     "Base Upgraded At|Base Upgrade Time|SP2 Base Installed|Base Installed"},
    {"last-restart", "Last Restart", QT_TRANSLATE_NOOP("Field", "Last restart"),
     "LastBootUpTime|Last_Boot_Up_Time0|Last Boot|Boot Time"},
    {"swd-installed", "Software Distribution", QT_TRANSLATE_NOOP("Field", "Software distribution"),
     "Advertised Programs Client Agent|Software Distribution Agent|SWD Agent"},
    {"swd-version", "Software Distribution Version",
     QT_TRANSLATE_NOOP("Field", "Software distribution version"),
     "SWD Version|SWD Agent Version|Advertised Programs Version"},
    {"swd-upgraded", "Software Distribution Upgraded",
     QT_TRANSLATE_NOOP("Field", "Software distribution upgraded"), "SWD Upgraded"},
    {"agents-version", "Agents Version", QT_TRANSLATE_NOOP("Field", "Agents version"),
     "Other Agents Version"},
    {"agents-upgraded", "Agents Upgraded", QT_TRANSLATE_NOOP("Field", "Agents upgraded"),
     "Other Agents Upgraded"},
    {"last-ccim", "Last CCIM Cycle", QT_TRANSLATE_NOOP("Field", "Last CCIM cycle"),
     "Site Config Last Checked|Last CCIM|CCIM Cycle"},
    {"restart-pending", "Restart Pending", QT_TRANSLATE_NOOP("Field", "Restart pending"),
     "Reboot Required|Reboot Pending|Pending Restart"},
    {"deferred", "Upgrade Deferred", QT_TRANSLATE_NOOP("Field", "Upgrade deferred"),
     "DisableClientUpgrade|Deferred"},
    {"last-seen", "Last Seen", QT_TRANSLATE_NOOP("Field", "Last seen"),
     "AgentTime|Last Heartbeat|Last DDR|Last Hardware Scan|Last Activity"},
    {"location", "Location", QT_TRANSLATE_NOOP("Field", "Location"), "Building|Room|Office"},
    {"contact", "Contact", QT_TRANSLATE_NOOP("Field", "Contact"),
     "Last_Logon_User_Name0|LastLogonUserName|User|Owner"},
};

const FieldText &textOf(Field field)
{
    return fieldTexts[static_cast<int>(field)];
}

} // namespace

const std::array<Field, fieldCount> &allFields()
{
    static const std::array<Field, fieldCount> fields = [] {
        std::array<Field, fieldCount> all{};
        for (int i = 0; i < fieldCount; ++i)
            all[static_cast<size_t>(i)] = static_cast<Field>(i);
        return all;
    }();
    return fields;
}

QString fieldId(Field field)
{
    return QString::fromLatin1(textOf(field).id);
}

std::optional<Field> fieldFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        allFields(), [id](Field field) { return id == QLatin1StringView(textOf(field).id); });
    return found == allFields().end() ? std::nullopt : std::optional(*found);
}

QString fieldHeader(Field field)
{
    return QString::fromLatin1(textOf(field).header);
}

QString fieldTitle(Field field)
{
    return QCoreApplication::translate("Field", textOf(field).title);
}

QStringList fieldSynonyms(Field field)
{
    return QString::fromLatin1(textOf(field).synonyms).split(u'|');
}

} // namespace tracker
