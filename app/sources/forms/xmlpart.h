// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/ziparchive.h"

#include <QXmlStreamReader>

#include <string>

namespace tracker {

/// Reads an XML file of an archive, tag by tag and on guard: nothing is declared in it, nests deeper than
/// any sheet, or is resolved from elsewhere.
class XmlPart {
public:
    /// Fails where there is no such file, or it is encrypted.
    static Result<XmlPart> open(ZipArchive &archive, FormJob &job, const QString &name);

    /// The next tag; false at the end, and when reading failed.
    bool next();
    /// Whether the tag in hand begins an element called so, whatever its namespace.
    bool begins(QLatin1StringView name) const { return m_xml->isStartElement() && m_xml->name() == name; }
    bool ends(QLatin1StringView name) const { return m_xml->isEndElement() && m_xml->name() == name; }
    bool isText() const { return m_xml->isCharacters(); }
    QStringView text() const { return m_xml->text(); }
    QStringView name() const { return m_xml->name(); }
    bool isStart() const { return m_xml->isStartElement(); }
    bool isEnd() const { return m_xml->isEndElement(); }
    /// How many elements are open, the one in hand counted.
    int depth() const { return m_depth; }
    /// Of the element in hand, whatever the namespace of the attribute; empty without it.
    QString attribute(QLatin1StringView name) const;
    QXmlStreamAttributes attributes() const { return m_xml->attributes(); }
    bool hasFlag(QLatin1StringView name) const;
    /// Passes over what is in the element in hand.
    void skip() { leave(m_depth); }
    /// Goes on to the end of the open element that is \a depth deep, unless that is in hand.
    void leave(int depth);

    /// What stopped it, after next() was false.
    Result<void> outcome() const;

private:
    XmlPart(FormJob &job, std::unique_ptr<ZipEntry> entry);

    const FormJob *m_job;
    std::unique_ptr<ZipEntry> m_entry;
    std::unique_ptr<QXmlStreamReader> m_xml;
    int m_depth = 0;
    bool m_endsOne = false; // the tag in hand closes an element
};

} // namespace tracker
