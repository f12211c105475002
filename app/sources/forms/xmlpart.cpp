// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xmlpart.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr int deepestElement = 200;

} // namespace

Result<XmlPart> XmlPart::open(ZipArchive &archive, FormJob &job, const QString &name)
{
    Result<std::unique_ptr<ZipEntry>> entry = archive.entry(name);
    if (!entry)
        return entry.failure();
    return XmlPart(job, *std::move(entry));
}

XmlPart::XmlPart(FormJob &job, std::unique_ptr<ZipEntry> entry)
    : m_job(&job)
    , m_entry(std::move(entry))
    , m_xml(std::make_unique<QXmlStreamReader>(m_entry.get()))
{
    m_xml->setEntityExpansionLimit(0);
}

bool XmlPart::next()
{
    if (m_endsOne)
        --m_depth;
    m_endsOne = false;
    const QXmlStreamReader::TokenType token = m_xml->readNext();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        m_endsOne = true;
    // Entities are declared there: no writer of sheets does that, but who wants to fill a memory.
    if (token == QXmlStreamReader::DTD || m_depth > deepestElement)
        m_xml->raiseError();
    return !m_xml->hasError() && token != QXmlStreamReader::EndDocument;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml->attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::hasFlag(QLatin1StringView name) const
{
    const QString value = attribute(name);
    return value == "1"_L1 || value == "true"_L1;
}

void XmlPart::leave(int depth)
{
    while (m_depth > depth || !m_endsOne) {
        if (!next())
            return;
    }
}

Result<void> XmlPart::outcome() const
{
    if (m_entry->failure())
        return *m_entry->failure();
    if (m_xml->hasError())
        return m_job->damaged(m_entry->name());
    return {};
}

} // namespace tracker
