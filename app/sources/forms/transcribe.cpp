// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/transcribe.h"

#include "app/sources/forms/jsonform.h"
#include "app/sources/forms/jsontext.h"
#include "app/sources/forms/ods.h"
#include "app/sources/forms/rowofnames.h"
#include "app/sources/forms/sections.h"
#include "app/sources/forms/webtable.h"
#include "app/sources/forms/wikitable.h"
#include "app/sources/forms/xlsx.h"
#include "app/sources/forms/xmlform.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace tracker {

namespace {

constexpr auto oldOfficeMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

/// Whether an old Office document is but the wrapping of an encrypted new one. Its directory names what it
/// holds.
Result<bool> isEncryptedPackage(ByteSource &source)
{
    std::array<char, 512> head{};
    if (const Result<qint64> got = source.read(0, head); !got)
        return got.failure();
    const auto shift = qFromLittleEndian<quint16>(head.data() + 0x1E);
    const auto sector = qFromLittleEndian<quint32>(head.data() + 0x30);
    if (shift < 9 || shift > 12)
        return false;
    std::array<char, 4096> directory{};
    const Result<qint64> got = source.read((qint64{sector} + 1) << shift, directory);
    if (!got)
        return got.failure();
    constexpr auto name = u"EncryptedPackage"sv;
    const std::string_view wanted(reinterpret_cast<const char *>(name.data()),
                                  name.size() * sizeof(char16_t));
    return std::string_view(directory.data(), static_cast<size_t>(*got)).find(wanted)
        != std::string_view::npos;
}

} // namespace

Result<ListForm> formOf(ByteSource &source)
{
    std::array<char, 8> head{};
    const Result<qint64> got = source.read(0, head);
    if (!got)
        return got.failure();
    const std::string_view mark(head.data(), static_cast<size_t>(*got));
    if (mark.starts_with("PK\x03\x04"sv) || mark == oldOfficeMark)
        return ListForm::Package;
    const Result<TextBeginning> beginning = beginningOf(source, 4096);
    if (!beginning) // holds a NUL byte: whatever that is, it is no page and no JSON
        return ListForm::Text;
    const std::string_view text(beginning->text.data(), beginning->text.size());
    if (isJson(text))
        return ListForm::Json;
    if (isXml(text))
        return ListForm::Xml;
    if (isWebPage(text))
        return ListForm::WebPage;
    if (mayBeXml(text))
        return ListForm::Xml;
    if (isWikiPage(text))
        return ListForm::WikiPage;
    if (mayHaveSections(text))
        return ListForm::Sections;
    return mayBeRowOfNames(text) ? ListForm::RowOfNames : ListForm::Text;
}

Result<std::optional<Transcript>> transcribe(FormJob &job, ListForm form)
{
    if (form == ListForm::Xml)
        return transcribeXml(job);
    if (form == ListForm::Sections)
        return transcribeSections(job);
    if (form == ListForm::RowOfNames)
        return transcribeRowOfNames(job);
    Result<Transcript> transcript = Transcript();
    if (form == ListForm::WikiPage) {
        transcript = transcribeWikiTable(job);
    } else if (form == ListForm::Json) {
        transcript = transcribeJson(job);
    } else if (form == ListForm::WebPage) {
        transcript = transcribeWebTable(job);
    } else {
        std::array<char, 8> head{};
        if (const Result<qint64> got = job.source.read(0, head); !got)
            return got.failure();
        if (std::string_view(head.data(), head.size()) == oldOfficeMark) {
            const Result<bool> encrypted = isEncryptedPackage(job.source);
            if (!encrypted)
                return encrypted.failure();
            if (*encrypted)
                return job.encrypted();
            return std::optional<Transcript>();
        }
        Result<ZipArchive> archive = ZipArchive::open(job);
        if (!archive)
            return archive.failure();
        if (isXlsx(*archive))
            transcript = transcribeXlsx(*archive, job);
        else if (isOds(*archive))
            transcript = transcribeOds(*archive, job);
        else
            return std::optional<Transcript>();
    }
    if (!transcript)
        return transcript.failure();
    return std::optional(*std::move(transcript));
}

} // namespace tracker
