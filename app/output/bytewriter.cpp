// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/bytewriter.h"

#include <algorithm>

namespace tracker {

bool ByteWriter::flush()
{
    // A disk that is full takes a part, and says what is wrong when it is given the rest.
    for (std::string_view rest = m_buffer; m_good && !rest.empty();) {
        const qint64 taken = m_device.write(rest.data(), static_cast<qint64>(rest.size()));
        m_good = taken > 0;
        rest.remove_prefix(static_cast<size_t>(std::max<qint64>(taken, 0)));
    }
    m_buffer.clear();
    return m_good;
}

} // namespace tracker
