// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/xlsx.h"

#include "app/sources/forms/sheetchoice.h"
#include "app/sources/forms/xlsxparts.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// The column, from 0, of a reference such as C12; none where it has no letters.
std::optional<size_t> columnOf(QStringView reference)
{
    size_t column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > 100'000)
            break;
        column = column * 26 + (letter - u'A' + 1u);
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// Reads the rows of one sheet.
class XlsxSheetReader {
public:
    XlsxSheetReader(const XlsxParts &parts, XmlPart &xml, TranscriptWriter &into)
        : m_parts(parts)
        , m_xml(xml)
        , m_into(into)
    {
    }

    Result<SheetOutcome> read()
    {
        while (m_xml.next()) {
            if (m_xml.begins("row"_L1)) {
                beginRow();
            } else if (m_xml.begins("c"_L1)) {
                readCell();
            } else if (m_xml.ends("row"_L1)) {
                ++m_row;
                if (m_into.endRow() && m_isHidden)
                    ++m_outcome.hiddenRows;
                if (!m_into.wantsMore())
                    break;
            } else if (m_xml.ends("sheetData"_L1)) {
                break;
            }
        }
        if (const Result<void> outcome = m_xml.outcome(); !outcome)
            return outcome.failure();
        return m_outcome;
    }

private:
    void beginRow()
    {
        m_isHidden = m_xml.hasFlag("hidden"_L1);
        m_column = 0;
        const quint64 number = m_xml.attribute("r"_L1).toULongLong();
        if (number > m_row + 1) {
            m_into.skipRows(number - m_row - 1);
            m_row = number - 1;
        }
    }

    void readCell()
    {
        const QString type = m_xml.attribute("t"_L1);
        const size_t style = m_xml.attribute("s"_L1).toULongLong();
        m_column = columnOf(m_xml.attribute("r"_L1)).value_or(m_column);
        m_text.clear();
        const int depth = m_xml.depth();
        bool isValue = false;
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() == depth)
                break;
            if (m_xml.begins("v"_L1))
                isValue = true;
            else if (m_xml.ends("v"_L1))
                isValue = false;
            else if (m_xml.begins("is"_L1))
                appendRuns(m_xml, m_text);
            else if (isValue && m_xml.isText()) {
                const QByteArray value = m_xml.text().toUtf8();
                m_text.append(value.data(), static_cast<size_t>(value.size()));
            }
        }
        put(type, style);
        ++m_column;
    }

    void put(const QString &type, size_t style)
    {
        if (type == "s"_L1) {
            const QByteArrayView number(m_text.data(), static_cast<qsizetype>(m_text.size()));
            m_into.setCell(m_column, m_parts.strings.at(number.toULongLong()));
        } else if (type == "b"_L1) {
            m_into.setCell(m_column,
                           m_text == "0" || m_text == "false" ? "FALSE"
                               : m_text.empty()               ? ""
                                                              : "TRUE");
        } else if (type.isEmpty() || type == "n"_L1) {
            const NumberFormat format
                = style < m_parts.formats.size() ? m_parts.formats[style] : NumberFormat();
            m_into.setCell(m_column, shownNumber(m_text, format, m_parts.from1904));
        } else if (type != "e"_L1) {
            m_into.setCell(m_column, m_text);
        }
    }

    const XlsxParts &m_parts;
    XmlPart &m_xml;
    TranscriptWriter &m_into;
    quint64 m_row = 0; // that have ended
    size_t m_column = 0; // of the next cell that does not say its own
    bool m_isHidden = false;
    std::string m_text; // of the cell in hand
    SheetOutcome m_outcome;
};

} // namespace

bool isXlsx(ZipArchive &archive)
{
    return archive.has(u"[Content_Types].xml"_s)
        && (archive.has(u"xl/workbook.xml"_s)
            || archive.beginningOf(u"[Content_Types].xml"_s, 1024 * 1024)
                   .contains("spreadsheetml.sheet.main"));
}

Result<Transcript> transcribeXlsx(ZipArchive &archive, FormJob &job)
{
    const Result<XlsxParts> parts = readXlsxParts(archive, job);
    if (!parts)
        return parts.failure();
    SheetSource source;
    for (const bool hidden : {false, true}) {
        for (size_t place = 0; place < parts->sheets.size(); ++place) {
            if (parts->sheets[place].isHidden == hidden)
                source.order.push_back(place);
        }
    }
    for (const XlsxSheet &sheet : parts->sheets)
        source.names << sheet.name;
    source.read = [&](size_t sheet, TranscriptWriter &into) -> Result<SheetOutcome> {
        Result<XmlPart> xml = XmlPart::open(archive, job, parts->sheets[sheet].part);
        if (!xml)
            return xml.failure();
        return XlsxSheetReader(*parts, *xml, into).read();
    };
    return transcribeSheet(source, job);
}

} // namespace tracker
