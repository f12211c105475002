// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcriptwriter.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tracker {

class JsonTextWriter;

/// Takes the records of a JSON text out of its events: objects at one depth of it, or arrays, whose elements
/// are the cells. What an object in a record
/// holds becomes columns a.b; the elements of an array are joined with “; ”; what is nested deeper stays
/// JSON.
class JsonRecords {
public:
    /// Records are objects inside \a depth others, and may be the values of an object whose keys say what
    /// they are called.
    enum class Called : quint8 { Nothing, ByKeys };
    explicit JsonRecords(int depth, Called called = Called::Nothing);
    JsonRecords(JsonRecords &&) noexcept;
    JsonRecords &operator=(JsonRecords &&) noexcept;
    ~JsonRecords();

    /// The columns found so far, in their order, become the header, those of arrays none; rows then go to \a
    /// writer.
    void writeTo(TranscriptWriter &writer);
    /// The header of the column, the first, with what they are called.
    void setKeyHeader(std::string header) { m_columns.front() = std::move(header); }

    // An event at so many open objects and arrays.
    void scalar(int depth, std::string_view text, bool isText);
    void null(int depth);
    void beginObject(int depth);
    void key(int depth, std::string_view name);
    void beginArray(int depth);
    /// Of an object or array; \a depth is as at its beginning.
    void end(int depth, bool isObject);

    int depth() const { return m_depth; }
    /// The keys found so far.
    const std::vector<std::string> &columns() const { return m_columns; }
    /// Whether the records are arrays.
    bool areArrays() const { return m_areArrays; }
    quint64 count() const { return m_count; }
    /// Elements in place of a record that are none.
    quint64 strangers() const { return m_strangers; }
    /// Records that are called as no computer is.
    quint64 strangeKeys() const { return m_strangeKeys; }

private:
    void beginRecord();
    bool isInRecord(int depth) const { return m_inRecord && depth > m_depth; }
    void put(std::string_view text);
    void endRecord();

    int m_depth;
    Called m_called;
    std::string m_key; // of the record in hand
    quint64 m_strangeKeys = 0;
    bool m_inRecord = false;
    bool m_areArrays = false;
    size_t m_element = 0; // of the array that is a record
    bool m_inner = false; // in an object that is a value of the record
    int m_arrayDepth = -1; // of the array whose elements are joined
    size_t m_joined = 0;
    int m_rawDepth = -1; // of what stays JSON
    std::unique_ptr<JsonTextWriter> m_raw;
    std::string m_column;
    std::string m_outer; // key of the object that m_inner is about
    std::string m_text; // of the array in hand
    std::unordered_map<std::string, size_t> m_places;
    std::vector<std::string> m_columns;
    TranscriptWriter *m_writer = nullptr;
    quint64 m_count = 0;
    quint64 m_strangers = 0;
};

} // namespace tracker
