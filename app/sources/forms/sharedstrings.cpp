// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/sharedstrings.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Texts in memory, and what it takes to find them.
constexpr size_t mostMemory = 1u << 30;

} // namespace

void appendRuns(XmlPart &xml, std::string &text)
{
    const int depth = xml.depth();
    bool isText = false;
    while (xml.next()) {
        if (xml.isEnd() && xml.depth() == depth)
            return;
        if (xml.begins("rPh"_L1))
            xml.skip();
        else if (xml.begins("t"_L1))
            isText = true;
        else if (xml.ends("t"_L1))
            isText = false;
        else if (isText && xml.isText()) {
            const QByteArray run = xml.text().toUtf8();
            text.append(run.data(), static_cast<size_t>(run.size()));
        }
    }
}

Result<SharedStrings> SharedStrings::read(ZipArchive &archive, FormJob &job, const QString &name)
{
    Result<XmlPart> xml = XmlPart::open(archive, job, name);
    if (!xml)
        return xml.failure();
    SharedStrings strings;
    while (xml->next()) {
        if (!xml->begins("si"_L1))
            continue;
        appendRuns(*xml, strings.m_text);
        strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
        if (strings.m_text.size() + strings.m_ends.size() * sizeof(quint32) > mostMemory)
            return job.tooLarge(qint64{mostMemory});
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return outcome.failure();
    return strings;
}

} // namespace tracker
