// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/webtable.h"

#include "app/sources/forms/jsontext.h"
#include "app/sources/forms/webtablerows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct WebTableText {
    Q_DECLARE_TR_FUNCTIONS(WebTable)
};

/// What the parser calls with every tag and text.
struct PageState {
    WebTableRows &rows;
    int unseen = 0; // open elements whose text is no text of the page
};

std::string_view nameOfTag(const xmlChar *name)
{
    return reinterpret_cast<const char *>(name);
}

bool isUnseen(std::string_view tag)
{
    return tag == "script" || tag == "style" || tag == "template" || tag == "noscript";
}

size_t spanOf(const xmlChar **attributes, std::string_view name)
{
    for (; attributes && *attributes; attributes += 2) {
        if (nameOfTag(attributes[0]) == name && attributes[1])
            return std::strtoul(reinterpret_cast<const char *>(attributes[1]), nullptr, 10);
    }
    return 1;
}

void beginTag(void *state, const xmlChar *name, const xmlChar **attributes)
{
    auto &page = *static_cast<PageState *>(state);
    const std::string_view tag = nameOfTag(name);
    if (tag == "table")
        page.rows.beginTable();
    else if (tag == "tr")
        page.rows.beginRow();
    else if (tag == "td" || tag == "th")
        page.rows.beginCell(spanOf(attributes, "colspan"), spanOf(attributes, "rowspan"));
    else if (tag == "caption")
        page.rows.beginCaption();
    else if (isUnseen(tag))
        ++page.unseen;
    else if (tag == "br" || tag == "p" || tag == "div" || tag == "li")
        page.rows.blank();
}

void endTag(void *state, const xmlChar *name)
{
    auto &page = *static_cast<PageState *>(state);
    const std::string_view tag = nameOfTag(name);
    if (tag == "table")
        page.rows.endTable();
    else if (tag == "tr")
        page.rows.endRow();
    else if (tag == "td" || tag == "th")
        page.rows.endCell();
    else if (tag == "caption")
        page.rows.endCaption();
    else if (isUnseen(tag))
        page.unseen -= page.unseen > 0 ? 1 : 0;
}

void takeText(void *state, const xmlChar *text, int size)
{
    auto &page = *static_cast<PageState *>(state);
    if (page.unseen == 0)
        page.rows.text({reinterpret_cast<const char *>(text), static_cast<size_t>(size)});
}

/// What the page says, unless its first bytes know better.
TextEncoding encodingOfPage(const TextBeginning &beginning)
{
    if (beginning.encoding.isCertain || beginning.encoding.name.startsWith("UTF-16"))
        return beginning.encoding;
    static const QRegularExpression said(u"charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text
        = QString::fromUtf8(beginning.text.data(), qsizetype(std::min<size_t>(beginning.text.size(), 4096)));
    QByteArray name = said.match(text).captured(1).toLatin1();
    if (name.compare("iso-8859-1", Qt::CaseInsensitive) == 0
        || name.compare("us-ascii", Qt::CaseInsensitive) == 0)
        name = fallbackEncoding;
    if (name.isEmpty() || name.toUpper().startsWith("UTF-16") || !QStringDecoder(name.constData()).isValid())
        return beginning.encoding;
    if (name.compare("utf-8", Qt::CaseInsensitive) == 0)
        name = "UTF-8";
    return chosenEncoding(name, {});
}

struct ParserCloser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

Result<void> readPage(FormJob &job, WebTableRows &rows, const TranscriptWriter *writer)
{
    const Result<TextBeginning> beginning = beginningOf(job.source, 64 * 1024);
    if (!beginning)
        return beginning.failure();
    TextSource text(job.source, encodingOfPage(*beginning), {});
    PageState state{rows};
    htmlSAXHandler handler{};
    handler.startElement = beginTag;
    handler.endElement = endTag;
    handler.characters = takeText;
    handler.ignorableWhitespace = takeText;
    const std::unique_ptr<htmlParserCtxt, ParserCloser> parser(
        htmlCreatePushParserCtxt(&handler, &state, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return job.damaged();
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | HTML_PARSE_IGNORE_ENC);
    for (Bytes piece;; piece.clear()) {
        if (const Result<void> taken = job.take(0); !taken)
            return taken;
        const Result<bool> more = text.append(piece);
        if (!more)
            return more.failure();
        if (!*more || (writer && !writer->wantsMore()))
            break;
        htmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return {};
}

/// What tables are chosen by: captions, and numbers where there is none or not one of its own.
QStringList namesOf(const std::vector<WebTableRows::Table> &tables)
{
    QStringList names;
    for (const WebTableRows::Table &table : tables) {
        const QString caption = QString::fromStdString(table.caption).left(80);
        names << (caption.isEmpty() || names.contains(caption) ? QString::number(names.size() + 1) : caption);
    }
    return names;
}

} // namespace

bool isWebPage(std::string_view beginning)
{
    const QString text = QString::fromUtf8(beginning.data(), qsizetype(beginning.size())).trimmed();
    if (!text.startsWith(u'<'))
        return false;
    static const QRegularExpression tag(u"<(?:!doctype\\s+html|html|table)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

Result<Transcript> transcribeWebTable(FormJob &job)
{
    return transcribeTables(job, readPage);
}

Result<Transcript> transcribeTables(FormJob &job, PageReader read)
{
    WebTableRows look;
    if (const Result<void> looked = read(job, look, nullptr); !looked)
        return looked.failure();
    const std::vector<WebTableRows::Table> &tables = look.tables();
    const auto largest = std::ranges::max_element(tables, {}, &WebTableRows::Table::cells);
    if (largest == tables.end()) {
        return Failure{WebTableText::tr("“%1” is a web page without a table. Export the client list again.")
                           .arg(job.source.name())};
    }
    const QStringList names = namesOf(tables);
    const Result<qsizetype> place = job.placeOfPart(names, largest - tables.begin());
    if (!place)
        return place.failure();

    TranscriptWriter writer(job);
    WebTableRows rows(&writer, static_cast<size_t>(*place));
    if (const Result<void> written = read(job, rows, &writer); !written)
        return written.failure();
    auto text = writer.finish();
    if (!text)
        return text.failure();
    Transcript transcript{.text = *std::move(text), .rows = {.kind = RowNames::Kind::TableRows}};
    if (names.size() > 1) {
        transcript.parts = names;
        transcript.part = names[*place];
        transcript.rows.part = names[*place];
        transcript.notes << WebTableText::tr("Of the %n table(s) in the page, “%1” is read.", nullptr,
                                             static_cast<int>(names.size()))
                                .arg(names[*place]);
    }
    return transcript;
}

} // namespace tracker
