// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/jsonform.h"

#include "app/sources/forms/jsonrecords.h"
#include "app/sources/forms/jsontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <rapidjson/reader.h>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct JsonFormText {
    Q_DECLARE_TR_FUNCTIONS(JsonForm)
};

constexpr int deepestJson = 1000;
constexpr size_t mostParts = 1000;

/// A text as it may be read: what its records are, seen each way.
struct JsonViews {
    std::optional<JsonRecords> elements; ///< of an array
    std::optional<JsonRecords> objects; ///< one after the other
    std::optional<JsonRecords> values; ///< of an object that has a key for each
    std::vector<std::pair<std::string, JsonRecords>> parts; ///< arrays in an object, by their keys: a.b
    /// Arrays of texts alone, likewise, among which may be the header of records that are arrays.
    std::vector<std::pair<std::string, std::vector<std::string>>> texts;
    std::string part; ///< that the reader is in
    JsonRecords *inPart = nullptr;
};

/// Hands the events of a text to each view of it.
class JsonEvents : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonEvents> {
public:
    JsonEvents(JsonViews &views, TranscriptWriter *writer, bool findsParts)
        : m_views(views)
        , m_writer(writer)
        , m_findsParts(findsParts)
    {
    }

    bool Null()
    {
        forEach([this](JsonRecords &records) { records.null(m_depth); });
        return goesOn();
    }
    bool Bool(bool value) { return scalar(value ? "true" : "false", false); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) { return scalar({text, size}, false); }
    bool String(const char *text, rapidjson::SizeType size, bool) { return scalar({text, size}, true); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        const std::string_view name(text, size);
        if (m_isObject && m_arrayDepth < 0) {
            m_path.resize(static_cast<size_t>(m_depth));
            m_path.back() = name;
        }
        forEach([&](JsonRecords &records) { records.key(m_depth, name); });
        return true;
    }
    bool StartObject()
    {
        if (m_depth == 0) {
            m_isObject = true;
            ++m_topObjects;
        }
        if (isInPart() && m_findsParts)
            enterPart();
        forEach([this](JsonRecords &records) { records.beginObject(m_depth); });
        ++m_depth;
        return m_depth < deepestJson;
    }
    bool EndObject(rapidjson::SizeType) { return end(true); }
    bool StartArray()
    {
        if (m_depth == 0)
            m_isObject = false;
        if (m_isObject && m_arrayDepth < 0 && m_depth > 0) {
            m_arrayDepth = m_depth;
            m_key = joinedPath();
            if (!m_findsParts && m_key == m_views.part)
                m_views.inPart = &m_views.parts.front().second;
        } else if (isInPart() && m_findsParts) {
            enterPart();
        }
        forEach([this](JsonRecords &records) { records.beginArray(m_depth); });
        ++m_depth;
        return m_depth < deepestJson;
    }
    bool EndArray(rapidjson::SizeType) { return end(false); }

    /// Of values outside any other.
    quint64 topObjects() const { return m_topObjects; }

private:
    template <typename Tell> void forEach(Tell tell)
    {
        if (m_isObject ? m_views.objects.has_value() : m_views.elements.has_value())
            tell(m_isObject ? *m_views.objects : *m_views.elements);
        if (m_isObject && m_views.values && m_depth >= m_views.values->depth())
            tell(*m_views.values);
        if (m_views.inPart && m_depth >= m_views.inPart->depth())
            tell(*m_views.inPart);
    }

    bool scalar(std::string_view text, bool isText)
    {
        if (isInPart() && m_findsParts && isText)
            addText(text);
        forEach([&](JsonRecords &records) { records.scalar(m_depth, text, isText); });
        return m_depth > 0;
    }

    bool end(bool isObject)
    {
        --m_depth;
        forEach([&](JsonRecords &records) { records.end(m_depth, isObject); });
        if (m_depth == m_arrayDepth) {
            m_arrayDepth = -1;
            m_views.inPart = nullptr;
        }
        if (m_depth == 0)
            m_path.clear();
        return goesOn();
    }

    /// Whether what begins or stands here is an element of an array in an object.
    bool isInPart() const { return m_isObject && m_arrayDepth >= 0 && m_depth == m_arrayDepth + 1; }

    std::string joinedPath() const
    {
        std::string path;
        for (size_t i = 0; i < std::min(m_path.size(), static_cast<size_t>(m_depth)); ++i)
            path += (i > 0 ? "." : "") + m_path[i];
        return path;
    }

    void addText(std::string_view text)
    {
        constexpr size_t mostColumns = 1000;
        auto &arrays = m_views.texts;
        if (arrays.empty() || arrays.back().first != m_key) {
            if (arrays.size() >= mostParts)
                return;
            arrays.emplace_back(m_key, std::vector<std::string>());
        }
        if (arrays.back().second.size() < mostColumns)
            arrays.back().second.emplace_back(text);
    }

    void enterPart()
    {
        if (const auto known = m_placeOfPart.find(m_key); known != m_placeOfPart.end()) {
            m_views.inPart = &m_views.parts[known->second].second;
        } else if (m_views.parts.size() < mostParts) {
            m_placeOfPart.emplace(m_key, m_views.parts.size());
            m_views.parts.emplace_back(m_key, JsonRecords(m_arrayDepth + 1));
            m_views.inPart = &m_views.parts.back().second;
        }
    }

    bool goesOn() const { return !m_writer || m_writer->wantsMore(); }

    JsonViews &m_views;
    TranscriptWriter *m_writer;
    bool m_findsParts;
    int m_depth = 0;
    bool m_isObject = false; // the value outside all others that the reader is in
    std::vector<std::string> m_path; // keys of the objects that are open, up to the first array
    int m_arrayDepth = -1; // of that array
    std::string m_key; // what leads to it
    std::unordered_map<std::string, size_t> m_placeOfPart; // by what leads there
    quint64 m_topObjects = 0;
};

/// What one reading of a text showed.
struct JsonScan {
    quint64 topObjects = 0;
    bool isOneALine = true; ///< each object has a line of its own
};

Result<JsonScan> readJson(FormJob &job, JsonViews &views, TranscriptWriter *writer, bool findsParts,
                          bool keepsLines)
{
    JsonText text(job);
    JsonEvents events(views, writer, findsParts);
    rapidjson::Reader reader;
    JsonScan scan;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag
        | rapidjson::kParseStopWhenDoneFlag;
    quint64 lastLine = 0;
    for (;;) {
        text.skipBlank();
        if (text.isAtEnd())
            break;
        const quint64 line = text.line();
        if (keepsLines && writer && line > lastLine + 1)
            writer->skipRows(line - lastLine - 1);
        const rapidjson::ParseResult result = reader.Parse<flags>(text, events);
        if (writer && !writer->wantsMore())
            break;
        if (text.failure())
            return *text.failure();
        if (result.IsError()) {
            return Failure{JsonFormText::tr("“%1” cannot be read as JSON from line %2, character %3 on. "
                                            "Export the client list again.")
                               .arg(job.source.name(), QLocale().toString(text.line()),
                                    QLocale().toString(text.column()))};
        }
        scan.isOneALine &= line > lastLine && text.line() == line;
        lastLine = text.line();
    }
    if (text.failure())
        return *text.failure();
    scan.topObjects = events.topObjects();
    return scan;
}

Failure noRecords(const FormJob &job)
{
    return {JsonFormText::tr("“%1” is JSON, but no list of objects with a name and a value for each fact. "
                             "Export one object for each machine.")
                .arg(job.source.name())};
}

bool hasName(const std::vector<std::string> &headers, const FieldTable &fields)
{
    return std::ranges::any_of(headers, [&fields](const std::string &header) {
        return fields.ofHeader(QString::fromStdString(header)) == Field::Name;
    });
}

/// Whether the values of an object are machines, called by their keys.
bool areCalledByKeys(const JsonViews &views, const FieldTable &fields)
{
    const JsonRecords &values = *views.values;
    const auto known = std::ranges::count_if(values.columns(), [&fields](const std::string &header) {
        return fields.ofHeader(QString::fromStdString(header)).has_value();
    });
    const auto isNamed = [&fields](const auto &part) { return hasName(part.second.columns(), fields); };
    // An array with names may be all that such a text is about.
    const qsizetype wanted = std::ranges::any_of(views.parts, isNamed) ? 2 : 1;
    return values.count() > 0 && values.strangers() == 0 && !values.areArrays() && known >= wanted
        && values.strangeKeys() * 20 <= values.count() && !hasName(views.objects->columns(), fields);
}

/// The header of \a records that are arrays, where the text has it beside them.
std::vector<std::string> headerBeside(const JsonViews &views, const FieldTable &fields)
{
    for (const auto &[key, texts] : views.texts) {
        if (hasName(texts, fields))
            return texts;
    }
    return {};
}

/// The first part whose records have a name, else the first.
qsizetype likelyPart(const JsonViews &views, const FieldTable &fields)
{
    for (size_t i = 0; i < views.parts.size(); ++i) {
        const JsonRecords &records = views.parts[i].second;
        if (hasName(records.columns(), fields)
            || (records.areArrays() && !headerBeside(views, fields).empty()))
            return static_cast<qsizetype>(i);
    }
    return 0;
}

} // namespace

bool isJson(std::string_view beginning)
{
    const auto next = [&](size_t from) { return beginning.find_first_not_of(" \t\r\n", from); };
    const size_t first = next(0);
    if (first == std::string_view::npos)
        return false;
    const size_t second = next(first + 1);
    if (second == std::string_view::npos)
        return false;
    if (beginning[first] == '[')
        return beginning[second] == '{' || beginning[second] == ']' || beginning[second] == '[';
    return beginning[first] == '{' && (beginning[second] == '"' || beginning[second] == '}');
}

Result<Transcript> transcribeJson(FormJob &job)
{
    JsonViews views{.elements = JsonRecords(1),
                    .objects = JsonRecords(0),
                    .values = JsonRecords(1, JsonRecords::Called::ByKeys)};
    const Result<JsonScan> scan = readJson(job, views, nullptr, true, false);
    if (!scan)
        return scan.failure();

    Transcript transcript{.rows = {.kind = RowNames::Kind::Records, .linesBefore = 1}};
    // A lone machine may have arrays of its own.
    const bool isMachine = hasName(views.objects->columns(), job.fields) && !views.parts.empty()
        && !hasName(views.parts[static_cast<size_t>(likelyPart(views, job.fields))].second.columns(),
                    job.fields);
    const bool isByKeys = scan->topObjects == 1 && areCalledByKeys(views, job.fields);
    const bool hasParts = scan->topObjects == 1 && !views.parts.empty() && !isMachine && !isByKeys;
    bool keepsLines = false;
    JsonRecords *records = nullptr;
    if (isByKeys) {
        views.objects.reset();
        records = &*views.values;
        records->setKeyHeader(
            hasName(records->columns(), job.fields) ? "Key" : job.fields.header(Field::Name).toStdString());
    } else {
        views.values.reset();
    }
    if (hasParts) {
        QStringList names;
        for (const auto &[name, part] : views.parts)
            names << QString::fromStdString(name);
        const Result<qsizetype> place = job.placeOfPart(names, likelyPart(views, job.fields));
        if (!place)
            return place.failure();
        std::swap(views.parts.front(), views.parts[static_cast<size_t>(*place)]);
        views.part = views.parts.front().first;
        views.objects.reset();
        records = &views.parts.front().second;
        if (names.size() > 1) {
            transcript.parts = names;
            transcript.part = names[*place];
            names.removeAt(*place);
            transcript.notes << JsonFormText::tr("The records of “%1” are read; there are others in: %2.")
                                    .arg(transcript.part, names.join(u", "_s));
        }
    } else if (views.elements->count() > 0 && scan->topObjects == 0) {
        views.objects.reset();
        records = &*views.elements;
    } else if (!isByKeys && views.objects->count() > 0) {
        views.elements.reset();
        records = &*views.objects;
        keepsLines = scan->isOneALine;
        if (keepsLines)
            transcript.rows.kind = RowNames::Kind::Lines;
    }
    if (!records || records->strangers() > 0)
        return noRecords(job);
    TranscriptWriter writer(job, TranscriptWriter::Texts::AreExact);
    if (records->areArrays()) {
        const std::vector<std::string> header = headerBeside(views, job.fields);
        for (size_t column = 0; column < header.size(); ++column)
            writer.setCell(column, header[column]);
        if (!header.empty())
            writer.endRow();
        transcript.rows.linesBefore = header.empty() ? 0 : 1;
    }
    records->writeTo(writer);
    const Result<JsonScan> written = readJson(job, views, &writer, false, keepsLines);
    if (!written)
        return written.failure();
    auto text = writer.finish();
    if (!text)
        return text.failure();
    transcript.text = *std::move(text);
    return transcript;
}

} // namespace tracker
