// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QStringView>

#include <charconv>
#include <string>
#include <string_view>

namespace tracker {

/// UTF-8 into a device through a buffer of its own, since a million lines are many small pieces.
class ByteWriter {
public:
    explicit ByteWriter(QIODevice &device)
        : m_device(device)
    {
        m_buffer.reserve(2 * chunk);
    }
    Q_DISABLE_COPY_MOVE(ByteWriter)

    ByteWriter &operator<<(char c)
    {
        m_buffer.push_back(c);
        return *this;
    }
    ByteWriter &operator<<(std::string_view utf8)
    {
        m_buffer.append(utf8);
        if (m_buffer.size() >= chunk)
            flush();
        return *this;
    }
    ByteWriter &operator<<(const QString &text) { return *this << std::string_view(text.toStdString()); }
    ByteWriter &operator<<(quint64 number)
    {
        char digits[20];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        return *this << std::string_view(digits, end);
    }

    /// Hands everything to the device. False when it has not taken all, now or before; its errorString() says
    /// why.
    bool flush();

private:
    static constexpr size_t chunk = 1 << 16;

    QIODevice &m_device;
    std::string m_buffer;
    bool m_good = true;
};

} // namespace tracker
