// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/bytewriter.h"

namespace tracker {

bool ByteWriter::flush()
{
    if (m_good && !m_buffer.empty()) {
        const auto size = static_cast<qint64>(m_buffer.size());
        m_good = m_device.write(m_buffer.data(), size) == size;
    }
    m_buffer.clear();
    return m_good;
}

} // namespace tracker
