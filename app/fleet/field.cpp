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
    const char *title;
    const char *synonyms; // separated by |
};

// Contract §1, in the order of enum Field.
constexpr FieldText fieldTexts[fieldCount] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Name"),
     "Netbios_Name0|NetbiosName|Computer Name|Machine Name|Machine|Computer|Host Name|Client Name"},
    {"sms-id", QT_TRANSLATE_NOOP("Field", "SMS Unique Identifier"),
     "SMS_Unique_Identifier0|SMSUniqueIdentifier|SMSID|GUID"},
    {"domain", QT_TRANSLATE_NOOP("Field", "Domain"),
     "Resource_Domain_OR_Workgr0|ResourceDomainORWorkgroup|Workgroup"},
    {"site", QT_TRANSLATE_NOOP("Field", "Site Code"),
     "SMS_Assigned_Sites0|SMSAssignedSites|Assigned Site|Site|SMS_Installed_Sites0"},
    {"os", QT_TRANSLATE_NOOP("Field", "Operating System"),
     "Operating_System_Name_and0|OperatingSystemNameandVersion|OS|Caption"},
    {"client-version", QT_TRANSLATE_NOOP("Field", "Client Version"),
     "Client_Version0|ClientVersion|Base Version"},
    {"base-upgraded", QT_TRANSLATE_NOOP("Field", "Base Upgraded"),
     "Base Upgraded At|Base Upgrade Time|SP2 Base Installed|Base Installed"},
    {"last-restart", QT_TRANSLATE_NOOP("Field", "Last Restart"),
     "LastBootUpTime|Last_Boot_Up_Time0|Last Boot|Boot Time"},
    {"swd-installed", QT_TRANSLATE_NOOP("Field", "Software Distribution"),
     "Advertised Programs Client Agent|Software Distribution Agent|SWD Agent"},
    {"swd-version", QT_TRANSLATE_NOOP("Field", "Software Distribution Version"),
     "SWD Version|SWD Agent Version|Advertised Programs Version"},
    {"swd-upgraded", QT_TRANSLATE_NOOP("Field", "Software Distribution Upgraded"), "SWD Upgraded"},
    {"agents-version", QT_TRANSLATE_NOOP("Field", "Agents Version"), "Other Agents Version"},
    {"agents-upgraded", QT_TRANSLATE_NOOP("Field", "Agents Upgraded"), "Other Agents Upgraded"},
    {"last-ccim", QT_TRANSLATE_NOOP("Field", "Last CCIM Cycle"),
     "Site Config Last Checked|Last CCIM|CCIM Cycle"},
    {"restart-pending", QT_TRANSLATE_NOOP("Field", "Restart Pending"),
     "Reboot Required|Reboot Pending|Pending Restart"},
    {"deferred", QT_TRANSLATE_NOOP("Field", "Upgrade Deferred"), "DisableClientUpgrade|Deferred"},
    {"last-seen", QT_TRANSLATE_NOOP("Field", "Last Seen"),
     "AgentTime|Last Heartbeat|Last DDR|Last Hardware Scan|Last Activity"},
    {"location", QT_TRANSLATE_NOOP("Field", "Location"), "Building|Room|Office"},
    {"contact", QT_TRANSLATE_NOOP("Field", "Contact"), "Last_Logon_User_Name0|LastLogonUserName|User|Owner"},
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
    return QString::fromLatin1(textOf(field).title);
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
