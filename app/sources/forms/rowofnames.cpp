// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/rowofnames.h"

#include "app/base/ascii.h"
#include "app/sources/barelist.h"
#include "app/sources/forms/formlines.h"
#include "app/sources/forms/transcriptwriter.h"

#include <algorithm>
#include <vector>

namespace tracker {

namespace {

/// What stands between the separators of \a line, the one sort of them that it has.
std::vector<std::string_view> namesInRow(std::string_view line)
{
    const char separator = line.find(';') != std::string_view::npos ? ';' : ',';
    std::vector<std::string_view> names;
    for (bool isLast = false; !isLast;) {
        const size_t end = line.find(separator);
        isLast = end == std::string_view::npos;
        std::string_view name = trimmedText(line.substr(0, end));
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
            name = name.substr(1, name.size() - 2);
        if (!name.empty() || !isLast)
            names.push_back(name);
        if (!isLast)
            line.remove_prefix(end + 1);
    }
    return names;
}

/// With digits in most of them: words are separated by commas, too.
bool areNamesOfComputers(const std::vector<std::string_view> &names)
{
    const auto withDigits = std::ranges::count_if(
        names, [](std::string_view name) { return std::ranges::any_of(name, isDigit); });
    return names.size() >= 2 && std::ranges::all_of(names, mayBeComputerName)
        && static_cast<size_t>(withDigits) * 10 >= names.size() * 9;
}

} // namespace

bool mayBeRowOfNames(std::string_view beginning)
{
    const std::string_view text = trimmedText(beginning);
    if (text.find_first_of("\r\n") != std::string_view::npos)
        return false;
    std::vector<std::string_view> names = namesInRow(text);
    // The last one may be cut.
    return areNamesOfComputers(names);
}

Result<std::optional<Transcript>> transcribeRowOfNames(FormJob &job)
{
    std::string line;
    FormLines lines(job);
    for (std::string next; lines.next(next);) {
        if (!next.empty() && !line.empty())
            return std::optional<Transcript>();
        if (line.empty())
            line = std::move(next);
    }
    if (lines.failure())
        return *lines.failure();
    const std::vector<std::string_view> names = namesInRow(line);
    const auto isHeader
        = [&job](std::string_view name) { return job.fields.ofHeader(QString::fromUtf8(name)).has_value(); };
    if (!areNamesOfComputers(names) || std::ranges::any_of(names, isHeader))
        return std::optional<Transcript>();
    TranscriptWriter writer(job, TranscriptWriter::Texts::AreExact);
    writer.setCell(0, job.fields.header(Field::Name).toStdString());
    writer.endRow();
    for (const std::string_view name : names) {
        writer.setCell(0, name);
        writer.endRow();
    }
    auto text = writer.finish();
    if (!text)
        return text.failure();
    return std::optional(
        Transcript{.text = *std::move(text), .rows = {.kind = RowNames::Kind::Records, .linesBefore = 1}});
}

} // namespace tracker
