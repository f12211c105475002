// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/sections.h"

#include "app/sources/barelist.h"
#include "app/sources/forms/formlines.h"
#include "app/sources/forms/transcriptwriter.h"

#include <algorithm>
#include <unordered_map>

namespace tracker {

namespace {

/// More make no table, but a text like others.
constexpr size_t mostSectionColumns = 1000;

/// A line of such a text.
struct SectionLine {
    enum class Kind : quint8 { Nothing, Section, Value, Other };
    Kind kind = Kind::Nothing;
    std::string_view name;
    std::string_view value;
};

std::string_view unquotedValue(std::string_view text)
{
    for (const char quote : {'"', '\''}) {
        if (text.size() >= 2 && text.front() == quote && text.back() == quote)
            return text.substr(1, text.size() - 2);
    }
    return text;
}

/// \a line is trimmed.
SectionLine sectionLineOf(std::string_view line)
{
    using enum SectionLine::Kind;
    if (line.empty() || line.front() == ';' || line.front() == '#')
        return {};
    if (line.front() == '[' && line.back() == ']' && line.find_first_of("[],;\"\t", 1) == line.size() - 1)
        return {.kind = Section, .name = trimmedText(line.substr(1, line.size() - 2))};
    const size_t sign = line.find('=');
    if (sign == 0 || sign == std::string_view::npos)
        return {.kind = Other};
    return {.kind = Value,
            .name = trimmedText(line.substr(0, sign)),
            .value = unquotedValue(trimmedText(line.substr(sign + 1)))};
}

/// The names below sections, in their order.
struct SectionColumns {
    std::vector<std::string> names;
    std::unordered_map<std::string, size_t> places;
    quint64 sections = 0;
    quint64 strange = 0; // called as no computer is
    quint64 others = 0; // lines that are neither

    bool areMachines(const FieldTable &fields) const
    {
        size_t known = 0;
        for (const std::string &name : names) {
            const std::optional<Field> field = fields.ofHeader(QString::fromStdString(name));
            if (field == Field::Name)
                return false;
            known += field ? 1 : 0;
        }
        return known > 0 && others == 0 && strange * 20 <= sections;
    }
};

Result<SectionColumns> columnsOfSections(FormJob &job)
{
    SectionColumns columns;
    FormLines lines(job);
    for (std::string text; lines.next(text);) {
        const SectionLine line = sectionLineOf(text);
        if (line.kind == SectionLine::Kind::Section) {
            ++columns.sections;
            columns.strange += mayBeComputerName(line.name) ? 0 : 1;
        } else if (line.kind == SectionLine::Kind::Value && columns.sections > 0
                   && columns.names.size() < mostSectionColumns) {
            if (columns.places.try_emplace(std::string(line.name), columns.names.size() + 1).second)
                columns.names.emplace_back(line.name);
        } else if (line.kind != SectionLine::Kind::Nothing) {
            ++columns.others;
        }
    }
    if (lines.failure())
        return *lines.failure();
    return columns;
}

} // namespace

bool mayHaveSections(std::string_view beginning)
{
    bool hasSection = false;
    bool hasValue = false;
    // The last line may be cut.
    for (size_t end = beginning.find('\n'); !beginning.empty(); end = beginning.find('\n')) {
        const bool isCut = end == std::string_view::npos;
        const SectionLine line = sectionLineOf(trimmedText(beginning.substr(0, end)));
        using enum SectionLine::Kind;
        if (!isCut && (line.kind == Other || (line.kind == Value && !hasSection)))
            return false;
        hasSection |= line.kind == Section;
        hasValue |= line.kind == Value;
        beginning.remove_prefix(isCut ? beginning.size() : end + 1);
    }
    return hasSection && hasValue;
}

Result<std::optional<Transcript>> transcribeSections(FormJob &job)
{
    const Result<SectionColumns> columns = columnsOfSections(job);
    if (!columns)
        return columns.failure();
    if (!columns->areMachines(job.fields))
        return std::optional<Transcript>();
    TranscriptWriter writer(job, TranscriptWriter::Texts::AreExact);
    writer.setCell(0, job.fields.header(Field::Name).toStdString());
    for (size_t column = 0; column < columns->names.size(); ++column)
        writer.setCell(column + 1, columns->names[column]);
    FormLines lines(job);
    for (std::string text; writer.wantsMore() && lines.next(text);) {
        const SectionLine line = sectionLineOf(text);
        if (line.kind == SectionLine::Kind::Section) {
            writer.endRow();
            writer.setCell(0, line.name);
        } else if (line.kind == SectionLine::Kind::Value) {
            if (const auto place = columns->places.find(std::string(line.name));
                place != columns->places.end())
                writer.setCell(place->second, line.value);
        }
    }
    if (lines.failure())
        return *lines.failure();
    writer.endRow();
    auto text = writer.finish();
    if (!text)
        return text.failure();
    return std::optional(
        Transcript{.text = *std::move(text), .rows = {.kind = RowNames::Kind::Records, .linesBefore = 1}});
}

} // namespace tracker
