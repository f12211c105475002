// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/xmlpart.h"

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// Appends the text below the element in hand of \a xml, which is passed over: the runs of t elements, but
/// not how they are pronounced.
void appendRuns(XmlPart &xml, std::string &text);

/// The texts that the cells of a workbook name by number, one behind the other.
class SharedStrings {
public:
    /// Fails when \a name cannot be read, or there are more texts than a memory should hold.
    static Result<SharedStrings> read(ZipArchive &archive, FormJob &job, const QString &name);

    /// Empty for a number that is none.
    std::string_view at(size_t number) const
    {
        if (number + 1 >= m_ends.size())
            return {};
        return std::string_view(m_text).substr(m_ends[number], m_ends[number + 1] - m_ends[number]);
    }

private:
    std::string m_text;
    std::vector<quint32> m_ends{0}; // of each text, behind where the first begins
};

} // namespace tracker
