// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/textcolumn.h"
#include "app/fleet/texthash.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// Puts together what several rows say of a machine (its sites): texts separated by ; or , are trimmed,
/// repeats dropped without regard to case. Time and room grow as the texts do, however many are one
/// machine's.
class TextUnion {
public:
    /// Adds the texts in \a more to those of \a machine, which begin with the ones in \a known.
    void add(quint32 machine, std::string_view known, std::string_view more);
    /// Calls \a each with every machine, ascending, and its texts, joined by ;.
    void forEach(const std::function<void(quint32 machine, std::string_view all)> &each) const;

private:
    void addAll(quint32 machine, std::string_view texts);

    // Of each text, in the order in which they came:
    StringPool m_texts;
    std::vector<quint32> m_machines;
    HashIndex m_places; // by text and machine
    std::vector<bool> m_isBegun; // by machine
};

/// The texts in \a text alone.
std::string united(std::string_view text);

} // namespace tracker
