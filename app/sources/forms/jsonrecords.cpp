// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/jsonrecords.h"

#include "app/sources/barelist.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace tracker {

namespace {

/// As many as a sheet can have.
constexpr size_t mostJsonColumns = 16 * 1024;

} // namespace

/// What is nested too deep for columns, as the text it was.
class JsonTextWriter {
public:
    JsonTextWriter()
        : m_writer(m_buffer)
    {
    }

    void scalar(std::string_view text, bool isText)
    {
        const auto size = static_cast<rapidjson::SizeType>(text.size());
        if (isText)
            m_writer.String(text.data(), size);
        else
            m_writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
    }
    void key(std::string_view name)
    {
        m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void begin(bool isObject) { isObject ? m_writer.StartObject() : m_writer.StartArray(); }
    void end(bool isObject) { isObject ? m_writer.EndObject() : m_writer.EndArray(); }
    std::string_view text() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

JsonRecords::JsonRecords(int depth, Called called)
    : m_depth(depth)
    , m_called(called)
{
    if (m_called == Called::ByKeys)
        m_columns.emplace_back();
}

JsonRecords::JsonRecords(JsonRecords &&) noexcept = default;
JsonRecords &JsonRecords::operator=(JsonRecords &&) noexcept = default;
JsonRecords::~JsonRecords() = default;

void JsonRecords::writeTo(TranscriptWriter &writer)
{
    m_writer = &writer;
    m_count = 0;
    if (m_areArrays)
        return;
    for (size_t column = 0; column < m_columns.size(); ++column)
        writer.setCell(column, m_columns[column]);
    writer.endRow();
}

void JsonRecords::scalar(int depth, std::string_view text, bool isText)
{
    if (m_raw)
        m_raw->scalar(text, isText);
    else if (isInRecord(depth))
        put(text);
    else if (depth == m_depth)
        ++m_strangers;
}

void JsonRecords::null(int depth)
{
    if (m_raw) {
        m_raw->scalar("null", false);
    } else if (isInRecord(depth)) {
        put({});
    } else if (depth == m_depth) {
        beginRecord();
        ++m_count;
        endRecord();
    }
}

void JsonRecords::beginObject(int depth)
{
    if (m_raw) {
        m_raw->begin(true);
    } else if (depth == m_depth) {
        beginRecord();
    } else if (isInRecord(depth)) {
        if (!m_inner && m_arrayDepth < 0 && !m_areArrays) {
            m_inner = true;
            m_outer = m_column;
        } else {
            m_rawDepth = depth;
            m_raw = std::make_unique<JsonTextWriter>();
            m_raw->begin(true);
        }
    }
}

void JsonRecords::key(int depth, std::string_view name)
{
    if (m_raw)
        m_raw->key(name);
    else if (isInRecord(depth))
        m_column = m_inner ? m_outer + '.' + std::string(name) : std::string(name);
    else if (depth == m_depth && m_called == Called::ByKeys)
        m_key = name;
}

void JsonRecords::beginArray(int depth)
{
    if (m_raw) {
        m_raw->begin(false);
    } else if (isInRecord(depth)) {
        if (m_arrayDepth < 0) {
            m_arrayDepth = depth;
            m_joined = 0;
            m_text.clear();
        } else {
            m_rawDepth = depth;
            m_raw = std::make_unique<JsonTextWriter>();
            m_raw->begin(false);
        }
    } else if (depth == m_depth) {
        // Objects and arrays side by side are no list.
        m_strangers += m_count > 0 && !m_areArrays ? 1 : 0;
        m_areArrays = true;
        m_inRecord = true;
        m_element = 0;
    }
}

void JsonRecords::end(int depth, bool isObject)
{
    if (m_raw) {
        m_raw->end(isObject);
        if (depth == m_rawDepth) {
            const std::string text(m_raw->text());
            m_raw.reset();
            put(text);
        }
    } else if (depth == m_depth && isObject != m_areArrays) {
        ++m_count;
        endRecord();
    } else if (depth == m_arrayDepth && isInRecord(depth)) {
        m_arrayDepth = -1;
        put(m_text);
    } else if (isInRecord(depth) && isObject) {
        m_inner = false;
    }
}

void JsonRecords::put(std::string_view text)
{
    if (m_arrayDepth >= 0) {
        if (!text.empty()) {
            if (m_joined++ > 0)
                m_text += "; ";
            m_text += text;
        }
        return;
    }
    if (m_areArrays) {
        if (m_writer)
            m_writer->setCell(m_element, text);
        ++m_element;
        return;
    }
    if (m_columns.size() < mostJsonColumns) {
        const auto [place, isNew] = m_places.try_emplace(m_column, m_columns.size());
        if (isNew)
            m_columns.push_back(m_column);
        if (m_writer)
            m_writer->setCell(place->second, text);
    } else if (m_writer) {
        if (const auto place = m_places.find(m_column); place != m_places.end())
            m_writer->setCell(place->second, text);
    }
}

void JsonRecords::beginRecord()
{
    m_inRecord = true;
    if (m_called != Called::ByKeys)
        return;
    m_strangeKeys += mayBeComputerName(m_key) ? 0 : 1;
    if (m_writer)
        m_writer->setCell(0, m_key);
}

void JsonRecords::endRecord()
{
    m_inRecord = false;
    m_inner = false;
    if (m_writer)
        m_writer->endRow();
}

} // namespace tracker
