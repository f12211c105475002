// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xmlreading.h"

#include "app/sources/forms/jsontext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr size_t deepestXml = 200;
/// Characters without the end of a tag: the attributes of one are compared with each other.
constexpr qsizetype longestXmlPiece = 256 * 1024;
constexpr qsizetype xmlSlice = 32 * 1024;

/// What the text says, unless its first bytes know better.
TextEncoding encodingOfXml(const TextBeginning &beginning)
{
    if (beginning.encoding.isCertain || beginning.encoding.name.startsWith("UTF-16"))
        return beginning.encoding;
    static const QRegularExpression said(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)"_s);
    const QString text
        = QString::fromUtf8(beginning.text.data(), qsizetype(std::min<size_t>(beginning.text.size(), 1024)));
    const QByteArray name = said.match(text).captured(1).toLatin1();
    if (name.isEmpty() || name.toUpper().startsWith("UTF-") || !QStringDecoder(name.constData()).isValid())
        return beginning.encoding;
    return chosenEncoding(name, {});
}

} // namespace

Result<XmlOutcome> readXml(FormJob &job, XmlSink &sink, const TranscriptWriter *writer)
{
    const Result<TextBeginning> beginning = beginningOf(job.source, 64 * 1024);
    if (!beginning)
        return beginning.failure();
    TextSource text(job.source, encodingOfXml(*beginning), {});
    // Characters, so that what the text says of its encoding counts no more.
    QStringDecoder decoder(QStringDecoder::Utf8);
    QXmlStreamReader xml;
    xml.setEntityExpansionLimit(0);
    size_t depth = 0;
    qsizetype sinceTag = 0; // characters
    QString characters;
    qsizetype taken = 0; // of them
    Bytes piece;
    while (!writer || writer->wantsMore()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        sinceTag = token == QXmlStreamReader::Invalid ? sinceTag : 0;
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepestXml)
                return XmlOutcome{false, xml.lineNumber()};
            sink.begin(xml.name(), xml.attributes());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            sink.end();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                sink.text(xml.text());
            break;
        case QXmlStreamReader::DTD: // entities are declared there
            return XmlOutcome{false, xml.lineNumber()};
        case QXmlStreamReader::EndDocument:
            return XmlOutcome{};
        case QXmlStreamReader::Invalid: {
            if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return XmlOutcome{false, xml.lineNumber()};
            if (taken == characters.size()) {
                if (const Result<void> mayGoOn = job.take(0); !mayGoOn)
                    return mayGoOn.failure();
                piece.clear();
                const Result<bool> more = text.append(piece);
                if (!more)
                    return more.failure();
                if (!*more)
                    return XmlOutcome{false, xml.lineNumber()};
                characters = decoder(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
                taken = 0;
            }
            const QString slice = characters.mid(taken, xmlSlice);
            taken += slice.size();
            sinceTag += slice.size();
            if (sinceTag > longestXmlPiece)
                return XmlOutcome{false, xml.lineNumber()};
            xml.addData(slice);
            break;
        }
        default:
            break;
        }
    }
    return XmlOutcome{};
}

} // namespace tracker
