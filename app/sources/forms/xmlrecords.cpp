// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xmlrecords.h"

#include "app/sources/forms/formlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr size_t mostPaths = 1000;
constexpr size_t mostXmlColumns = 16 * 1024; // at each of them
constexpr size_t mostXmlHeaders = 100'000; // at all of them
constexpr qsizetype longestXmlName = 200;
constexpr size_t longestXmlText = 1024 * 1024;
/// So many elements around a value may be the record that it is in.
constexpr int mostAround = 4;

bool isAnyOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    const QByteArray small = QByteArray(name.data(), qsizetype(name.size())).toLower();
    return std::ranges::any_of(names, [&small](std::string_view other) {
        return std::string_view(small.data(), static_cast<size_t>(small.size())) == other;
    });
}

std::string nameOfXml(QStringView name)
{
    return name.first(std::min(name.size(), longestXmlName)).toUtf8().toStdString();
}

/// PowerShell writes what may not stand in XML as _x000A_.
std::string withoutCodes(const std::string &text)
{
    std::string plain;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "_x") == 0 && at + 6 < text.size() && text[at + 6] == '_') {
            bool isCode = false;
            const ushort code = QByteArray::fromRawData(text.data() + at + 2, 4).toUShort(&isCode, 16);
            if (isCode) {
                plain += QString(QChar(code)).toStdString();
                at += 6;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

} // namespace

XmlRecords::XmlRecords(const Path &path, TranscriptWriter &writer)
    : m_writer(&writer)
    , m_chosen(&path)
    , m_row(path.headers.size())
{
    for (size_t column = 0; column < path.headers.size(); ++column)
        writer.setCell(column, path.headers[column]);
    writer.endRow();
}

void XmlRecords::begin(QStringView tag, const QXmlStreamAttributes &attributes)
{
    const std::string name = nameOfXml(tag);
    if (m_open.empty())
        m_isClixml = name == "Objs";
    Open open{.label = name};
    QStringView called;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool isName = m_isClixml ? attribute.name() == u"N"
                                       : attribute.name().compare(u"name", Qt::CaseInsensitive) == 0;
        if (isName)
            called = attribute.value();
    }
    const bool isNamed = !called.isEmpty()
        && (m_isClixml
            || isAnyOf(name, {"property", "field", "column", "col", "cell", "attribute", "data", "value"}));
    open.isNamed = isNamed;
    if (isNamed)
        open.label = nameOfXml(called);
    if (m_isClixml && !m_open.empty()) {
        const bool isContainer = isAnyOf(name, {"props", "ms", "lst", "ie", "stk", "que"});
        open.isThrough = isContainer;
        open.isUnseen = isAnyOf(name, {"tn", "tnref", "ref"});
        open.isPart = !isNamed && !isContainer && name != "Obj";
    } else if (!isNamed && !m_open.empty() && m_open.back().isNamed && isAnyOf(name, {"value"})) {
        open.isThrough = true; // <PROPERTY NAME="Name"><VALUE>PC1</VALUE>
        open.isPart = true;
    }
    if (!m_open.empty()) {
        m_open.back().hasChildren |= !open.isPart && !open.isUnseen && !open.isThrough;
        open.isUnseen |= m_open.back().isUnseen;
        open.path = m_open.back().path;
    }
    if (!open.isThrough)
        open.path += (open.path.empty() ? "" : "/") + name;
    if (!m_chosen && !open.isThrough && !open.isUnseen && !open.isPart) {
        const auto [place, isNew] = m_placeOfPath.try_emplace(open.path, m_paths.size());
        if (isNew && m_paths.size() < mostPaths)
            m_paths.push_back({.path = open.path, .depth = static_cast<int>(m_open.size())});
        else if (isNew)
            m_placeOfPath.erase(place);
        if (const auto found = m_placeOfPath.find(open.path); found != m_placeOfPath.end()) {
            open.isKnown = true;
            open.known = found->second;
            ++m_paths[open.known].count;
        }
    }
    m_open.push_back(std::move(open));
    if (isNamed || m_isClixml || m_open.back().isUnseen)
        return;
    // An attribute is a value of its element, and of those around it.
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.prefix() == u"xml" || attribute.prefix() == u"xsi")
            continue;
        put(m_open.size(), nameOfXml(attribute.name()), attribute.value().toUtf8().toStdString());
    }
}

void XmlRecords::text(QStringView text)
{
    std::string &known = m_open.back().text;
    if (!m_open.back().isUnseen && known.size() < longestXmlText)
        known += text.toUtf8().toStdString();
}

void XmlRecords::end()
{
    Open ended = std::move(m_open.back());
    m_open.pop_back();
    if (ended.isUnseen || m_open.empty())
        return;
    std::string text(trimmedText(ended.text));
    if (m_isClixml)
        text = withoutCodes(text);
    if (ended.isPart || ended.isThrough) {
        // What an object says of itself wins over what is in it.
        Open &around = m_open.back();
        if (ended.label == "ToString") {
            around.text = text;
        } else if (!around.hasText && !text.empty() && around.text.size() < longestXmlText) {
            const size_t last = around.text.find_last_not_of(" \t\r\n");
            around.text.resize(last == std::string::npos ? 0 : last + 1);
            around.text += (around.text.empty() ? "" : "; ") + text;
        }
        around.hasText |= ended.label == "ToString";
        around.hasChildren |= ended.hasChildren;
    } else if ((!ended.hasChildren || ended.hasText) && !(m_chosen && ended.path == m_chosen->path)) {
        put(m_open.size(), ended.label, text);
    }
    if (m_chosen && ended.path == m_chosen->path && !ended.isThrough)
        endRecord();
}

/// A value that stands in as many open elements.
void XmlRecords::put(size_t depth, const std::string &label, const std::string &text)
{
    std::string header = label;
    int around = 0;
    for (size_t at = depth; at-- > 0 && around < mostAround;) {
        Open &open = m_open[at];
        if (open.isThrough)
            continue;
        putInto(open, header, text);
        header = open.label + "." + header;
        ++around;
    }
}

void XmlRecords::putInto(Open &open, const std::string &header, const std::string &text)
{
    if (m_chosen) {
        if (open.path != m_chosen->path || text.empty())
            return;
        const auto place = m_chosen->places.find(header);
        if (place == m_chosen->places.end())
            return;
        std::string &cell = m_row[place->second];
        if (cell.size() < longestXmlText)
            cell += (cell.empty() ? "" : "; ") + text;
    } else if (open.isKnown) {
        Path &path = m_paths[open.known];
        if (path.headers.size() < mostXmlColumns && m_headers < mostXmlHeaders
            && path.places.try_emplace(header, path.headers.size()).second) {
            path.headers.push_back(header);
            ++m_headers;
        }
    }
}

void XmlRecords::endRecord()
{
    for (size_t column = 0; column < m_row.size(); ++column) {
        m_writer->setCell(column, m_row[column]);
        m_row[column].clear();
    }
    m_writer->endRow();
}

} // namespace tracker
