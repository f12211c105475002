// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/plausibleencodings.h"

namespace tracker {

std::vector<QByteArray> plausibleEncodings(std::string_view)
{
    return {"UTF-8",      "UTF-16LE",     "UTF-16BE",     "windows-1252", "IBM437",       "IBM850",
            "IBM852",     "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257",
            "ISO-8859-1", "ISO-8859-2",   "ISO-8859-15",  "Shift_JIS",    "GB18030"};
}

} // namespace tracker
