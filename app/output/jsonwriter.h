// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/bytewriter.h"

#include <vector>

namespace tracker {

/// JSON as it comes, so that a million objects are never held; QJsonDocument would hold them, and sort their
/// keys.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice &device)
        : m_out(device)
    {
    }

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &endArray() { return end(']'); }

    JsonWriter &key(std::string_view name)
    {
        separate();
        writeText(name);
        m_out << ':' << ' ';
        m_isAfterKey = true;
        return *this;
    }
    JsonWriter &value(std::string_view utf8)
    {
        separate();
        writeText(utf8);
        return *this;
    }
    JsonWriter &value(const QString &text) { return value(std::string_view(text.toStdString())); }
    JsonWriter &value(quint64 number)
    {
        separate();
        m_out << number;
        return *this;
    }
    /// A number that is written already, and a word of JSON.
    JsonWriter &literal(std::string_view text)
    {
        separate();
        m_out << text;
        return *this;
    }

    /// Ends the text with a line end.
    bool flush()
    {
        m_out << '\n';
        return m_out.flush();
    }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    void separate();
    void breakLine();
    void writeText(std::string_view utf8);

    struct Level {
        bool isEmpty = true;
    };

    ByteWriter m_out;
    std::vector<Level> m_levels;
    bool m_isAfterKey = false;
};

} // namespace tracker
