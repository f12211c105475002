// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tracker {

/// Characters that nobody sees: of no width, soft hyphens, marks of direction and of byte order.
bool isInvisible(QChar c);

/// \a text with every blank, whatever its width, an ordinary one, and without invisible characters.
QString withPlainBlanks(QStringView text);
/// The same for UTF-8.
std::string withPlainBlanks(std::string_view text);

} // namespace tracker
