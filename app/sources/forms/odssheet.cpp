// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/odssheet.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// No sheet has more columns, so no cell is repeated more often.
constexpr quint64 mostRepeated = 16 * 1024;

quint64 repeated(const XmlPart &xml, QLatin1StringView name)
{
    return std::max<quint64>(xml.attribute(name).toULongLong(), 1);
}

void append(std::string &text, QStringView more)
{
    const QByteArray utf8 = more.toUtf8();
    text.append(utf8.data(), static_cast<size_t>(utf8.size()));
}

/// Reads one sheet. A row is held until it ends, since it may stand for many.
class OdsSheetReader {
public:
    OdsSheetReader(XmlPart &xml, TranscriptWriter &into)
        : m_xml(xml)
        , m_into(into)
    {
    }

    Result<SheetOutcome> read()
    {
        const int depth = m_xml.depth();
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() == depth)
                break;
            if (m_xml.begins("table-row"_L1)) {
                readRow();
                if (!m_into.wantsMore())
                    break;
            } else if (m_xml.begins("shapes"_L1) || m_xml.begins("forms"_L1)) {
                m_xml.skip();
            }
        }
        if (const Result<void> outcome = m_xml.outcome(); !outcome)
            return outcome.failure();
        return m_outcome;
    }

private:
    struct Run {
        size_t column = 0;
        quint64 count = 1;
        std::string text;
    };

    void readRow()
    {
        const quint64 count = repeated(m_xml, "number-rows-repeated"_L1);
        const QString visibility = m_xml.attribute("visibility"_L1);
        const bool isHidden = !visibility.isEmpty() && visibility != "visible"_L1;
        const int depth = m_xml.depth();
        m_runs.clear();
        m_column = 0;
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() == depth)
                break;
            if (m_xml.begins("table-cell"_L1)) {
                readCell();
            } else if (m_xml.begins("covered-table-cell"_L1)) {
                m_column += repeated(m_xml, "number-columns-repeated"_L1);
                m_xml.skip();
            }
        }
        if (m_runs.empty()) {
            m_into.skipRows(count);
            return;
        }
        for (quint64 row = 0; row < count && m_into.wantsMore(); ++row) {
            for (const Run &run : m_runs) {
                for (quint64 i = 0; i < run.count; ++i)
                    m_into.setCell(run.column + i, run.text);
            }
            if (m_into.endRow() && isHidden)
                ++m_outcome.hiddenRows;
        }
    }

    void readCell()
    {
        const quint64 count = repeated(m_xml, "number-columns-repeated"_L1);
        QString type;
        QString value;
        bool isError = false;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QStringView name = attribute.name();
            if (name == "value-type"_L1) {
                isError |= attribute.value() == "error"_L1;
                if (type.isEmpty() || !isError)
                    type = attribute.value().toString();
            } else if (name == "date-value"_L1 || name == "boolean-value"_L1 || name == "string-value"_L1) {
                value = attribute.value().toString();
            } else if (name == "value"_L1 && value.isEmpty()) {
                value = attribute.value().toString();
            }
        }
        Run run{.column = m_column, .count = std::min(count, mostRepeated)};
        readText(run.text);
        m_column += count;
        if (type == "date"_L1)
            run.text = value.section(u'.', 0, 0).toStdString();
        else if (type == "boolean"_L1)
            run.text = value == "true"_L1 ? "TRUE" : "FALSE";
        else if (run.text.empty())
            run.text = value.toStdString();
        if (!isError && !run.text.empty())
            m_runs.push_back(std::move(run));
    }

    /// The paragraphs of a cell, but not what is pinned to it.
    void readText(std::string &text)
    {
        const int depth = m_xml.depth();
        int paragraphs = 0; // that are open
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() == depth)
                return;
            if (m_xml.begins("annotation"_L1) || m_xml.begins("frame"_L1) || m_xml.begins("table"_L1)) {
                m_xml.skip();
            } else if (m_xml.begins("p"_L1)) {
                ++paragraphs;
                if (!text.empty())
                    text += ' ';
            } else if (m_xml.ends("p"_L1)) {
                --paragraphs;
            } else if (m_xml.begins("s"_L1)) {
                text.append(std::min(repeated(m_xml, "c"_L1), mostRepeated), ' ');
            } else if (m_xml.begins("tab"_L1) || m_xml.begins("line-break"_L1)) {
                text += ' ';
            } else if (paragraphs > 0 && m_xml.isText()) {
                append(text, m_xml.text());
            }
        }
    }

    XmlPart &m_xml;
    TranscriptWriter &m_into;
    std::vector<Run> m_runs; // of the row in hand
    size_t m_column = 0;
    SheetOutcome m_outcome;
};

} // namespace

Result<SheetOutcome> readOdsSheet(XmlPart &xml, TranscriptWriter &into)
{
    return OdsSheetReader(xml, into).read();
}

} // namespace tracker
