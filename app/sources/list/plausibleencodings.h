// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace tracker {

/// The character sets lists come in, as QStringDecoder knows them; the one \a beginning is most likely in
/// first.
std::vector<QByteArray> plausibleEncodings(std::string_view beginning);

} // namespace tracker
