// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/spreadsheetxml.h"

#include "app/sources/forms/webtable.h"
#include "app/sources/forms/webtablerows.h"
#include "app/sources/forms/xmlreading.h"

#include <algorithm>

namespace tracker {

namespace {

/// Blank rows or cells that may be left out at once.
constexpr uint widestGap = 16 * 1024;

uint numberIn(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return std::min(attribute.value().toUInt(), 16 * 1024 * 1024u);
    }
    return 0;
}

/// Hands the sheets of a workbook on as tables.
class SpreadsheetTags : public XmlSink {
public:
    explicit SpreadsheetTags(WebTableRows &rows)
        : m_rows(rows)
    {
    }

    void begin(QStringView tag, const QXmlStreamAttributes &attributes) override
    {
        m_tags.push_back(tagOf(tag));
        switch (m_tags.back()) {
        case Tag::Worksheet:
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"Name")
                    m_sheet = attribute.value().toUtf8().toStdString();
            }
            break;
        case Tag::Table:
            m_rows.beginTable();
            m_rows.beginCaption();
            m_rows.text(m_sheet);
            m_rows.endCaption();
            m_row = 0;
            break;
        case Tag::Row:
            // Blank rows before it are left out where its number says so.
            for (const uint gap = gapBefore(numberIn(attributes, u"Index"), m_row), last = m_row + gap;
                 m_row < last; ++m_row) {
                m_rows.beginRow();
                m_rows.endRow();
            }
            ++m_row;
            m_column = 0;
            m_rows.beginRow();
            break;
        case Tag::Cell: {
            const uint gap = gapBefore(numberIn(attributes, u"Index"), m_column);
            if (gap > 0)
                m_rows.beginCell(gap, 1);
            const uint across = std::min(numberIn(attributes, u"MergeAcross"), widestGap) + 1;
            m_rows.beginCell(across, numberIn(attributes, u"MergeDown") + 1);
            m_column += gap + across;
            break;
        }
        case Tag::Data:
        case Tag::Other:
            break;
        }
    }

    void text(QStringView text) override
    {
        // A remark to a cell has a text, too; one with formats has tags around its parts.
        const auto data = std::ranges::find(m_tags, Tag::Data);
        if (data != m_tags.end() && data != m_tags.begin() && *std::prev(data) == Tag::Cell)
            m_rows.text(text.toUtf8().toStdString());
    }

    void end() override
    {
        const Tag tag = m_tags.back();
        m_tags.pop_back();
        if (tag == Tag::Table)
            m_rows.endTable();
        else if (tag == Tag::Row)
            m_rows.endRow();
        else if (tag == Tag::Cell)
            m_rows.endCell();
    }

private:
    enum class Tag : quint8 { Other, Worksheet, Table, Row, Cell, Data };

    static Tag tagOf(QStringView name)
    {
        constexpr std::pair<QStringView, Tag> tags[] = {{u"Worksheet", Tag::Worksheet},
                                                        {u"Table", Tag::Table},
                                                        {u"Row", Tag::Row},
                                                        {u"Cell", Tag::Cell},
                                                        {u"Data", Tag::Data}};
        const auto found = std::ranges::find(tags, name, [](const auto &tag) { return tag.first; });
        return found == std::end(tags) ? Tag::Other : found->second;
    }

    /// How many are left out before the one of that \a number, from 1; 0 is the next one.
    static uint gapBefore(uint number, uint before)
    {
        return number > before + 1 ? std::min(number - before - 1, widestGap) : 0;
    }

    WebTableRows &m_rows;
    std::vector<Tag> m_tags; // that are open
    std::string m_sheet;
    uint m_row = 0;
    uint m_column = 0;
};

Result<void> readSpreadsheet(FormJob &job, WebTableRows &rows, const TranscriptWriter *writer)
{
    SpreadsheetTags tags(rows);
    const Result<XmlOutcome> outcome = readXml(job, tags, writer);
    if (!outcome)
        return outcome.failure();
    return outcome->isWhole ? Result<void>() : job.damaged();
}

} // namespace

bool isSpreadsheetXml(std::string_view beginning)
{
    return beginning.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos;
}

Result<Transcript> transcribeSpreadsheetXml(FormJob &job)
{
    Result<Transcript> transcript = transcribeTables(job, readSpreadsheet);
    if (transcript && !transcript->parts.isEmpty())
        transcript->rows.kind = RowNames::Kind::SheetRows;
    return transcript;
}

} // namespace tracker
