// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xmlform.h"

#include "app/sources/forms/jsontext.h"
#include "app/sources/forms/spreadsheetxml.h"
#include "app/sources/forms/xmlreading.h"
#include "app/sources/forms/xmlrecords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct XmlFormText {
    Q_DECLARE_TR_FUNCTIONS(XmlForm)
};

/// The elements that a name is found in and most that is known; the outermost of several.
const XmlRecords::Path *likelyPath(const std::vector<XmlRecords::Path> &paths, const FieldTable &fields)
{
    const XmlRecords::Path *best = nullptr;
    std::tuple<size_t, int> bestRank;
    for (const XmlRecords::Path &path : paths) {
        size_t known = 0;
        bool hasName = false;
        for (const std::string &header : path.headers) {
            const std::optional<Field> field = fields.ofHeader(QString::fromStdString(header));
            known += field ? 1 : 0;
            hasName |= field == Field::Name;
        }
        const std::tuple rank(known, -path.depth);
        if (hasName && (!best || rank > bestRank)) {
            best = &path;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

bool mayBeXml(std::string_view beginning)
{
    const size_t first = beginning.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || beginning.size() < first + 2 || beginning[first] != '<')
        return false;
    const char next = beginning[first + 1];
    return next == '?' || next == '_' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')
        || beginning.substr(first, 4) == "<!--";
}

bool isXml(std::string_view beginning)
{
    const QString text = QString::fromUtf8(beginning.data(), qsizetype(beginning.size())).trimmed();
    static const QRegularExpression page(u"<(?:!doctype\\s+html|html|tr|td|th|thead|tbody)(?=[\\s/>])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return (text.startsWith(u"<?xml") || text.startsWith(u"<Objs ")) && !page.match(text).hasMatch();
}

Result<std::optional<Transcript>> transcribeXml(FormJob &job)
{
    const Result<TextBeginning> beginning = beginningOf(job.source, 4096);
    if (!beginning)
        return beginning.failure();
    const bool saysSo = isXml({beginning->text.data(), beginning->text.size()});
    if (saysSo && isSpreadsheetXml({beginning->text.data(), beginning->text.size()})) {
        Result<Transcript> transcript = transcribeSpreadsheetXml(job);
        if (!transcript)
            return transcript.failure();
        return std::optional(*std::move(transcript));
    }
    XmlRecords look;
    const Result<XmlOutcome> looked = readXml(job, look, nullptr);
    if (!looked)
        return looked.failure();
    if (!looked->isWhole) {
        if (!saysSo)
            return std::optional<Transcript>();
        return Failure{
            XmlFormText::tr("“%1” cannot be read as XML from line %2 on. Export the client list again.")
                .arg(job.source.name(), QLocale().toString(looked->line))};
    }
    const XmlRecords::Path *const path = likelyPath(look.paths(), job.fields);
    if (!path) {
        if (!saysSo)
            return std::optional<Transcript>();
        return Failure{
            XmlFormText::tr("“%1” is XML, but no list with an element for each machine and its name in it. "
                            "Export the client list as CSV.")
                .arg(job.source.name())};
    }
    TranscriptWriter writer(job, TranscriptWriter::Texts::AreExact);
    XmlRecords records(*path, writer);
    if (const Result<XmlOutcome> written = readXml(job, records, &writer); !written)
        return written.failure();
    auto text = writer.finish();
    if (!text)
        return text.failure();
    return std::optional(
        Transcript{.text = *std::move(text), .rows = {.kind = RowNames::Kind::Records, .linesBefore = 1}});
}

} // namespace tracker
