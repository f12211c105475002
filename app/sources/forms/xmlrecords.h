// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/xmlreading.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tracker {

/// Takes the records of an XML text out of its tags: the elements at one path, a/b/c. Their attributes and
/// the elements in them are cells, called as these are or as an attribute says: <Name>, <field name="Name">,
/// <S N="Name">; of what is nested deeper a.b. Several of one name are joined with “; ”.
class XmlRecords : public XmlSink {
public:
    /// What the elements at a path hold.
    struct Path {
        std::string path;
        int depth = 0;
        quint64 count = 0;
        std::vector<std::string> headers;
        std::unordered_map<std::string, size_t> places;
    };

    /// Finds paths.
    XmlRecords() = default;
    /// Writes the records at \a path, a header first.
    XmlRecords(const Path &path, TranscriptWriter &writer);

    void begin(QStringView tag, const QXmlStreamAttributes &attributes) override;
    void text(QStringView text) override;
    void end() override;

    const std::vector<Path> &paths() const { return m_paths; }

private:
    struct Open {
        std::string path;
        std::string label; // what its value is called
        std::string text;
        size_t known = 0; // place of its path
        bool isKnown = false;
        bool isThrough = false; // only holds what belongs to the element around it
        bool isUnseen = false;
        bool isNamed = false; // by an attribute
        bool isPart = false; // its text is a part of that of the element around it
        bool hasText = false; // that stands for what is in it
        bool hasChildren = false;
    };

    void put(size_t depth, const std::string &label, const std::string &text);
    void putInto(Open &open, const std::string &header, const std::string &text);
    void endRecord();

    bool m_isClixml = false;
    std::vector<Open> m_open;
    std::vector<Path> m_paths;
    std::unordered_map<std::string, size_t> m_placeOfPath;
    size_t m_headers = 0; // of all paths
    TranscriptWriter *m_writer = nullptr;
    const Path *m_chosen = nullptr;
    std::vector<std::string> m_row;
};

} // namespace tracker
