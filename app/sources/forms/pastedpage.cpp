// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/pastedpage.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// Where the text of a page is, as far as tags tell without a parser: this is looked at while a person waits.
class PageTally {
public:
    explicit PageTally(QStringView page)
        : m_page(page)
    {
        while (m_at < m_page.size()) {
            const qsizetype tag = endOf(m_page.indexOf(u'<', m_at));
            addText(m_page.sliced(m_at, tag - m_at));
            m_at = tag;
            if (m_at < m_page.size())
                takeTag();
        }
    }

    bool isOfTables() const { return m_cells >= 2 && m_inTables >= m_beside; }

private:
    qsizetype endOf(qsizetype found) const { return found < 0 ? m_page.size() : found; }

    void addText(QStringView text)
    {
        const auto letters = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
        (m_tables > 0 ? m_inTables : m_beside) += letters;
    }

    void takeTag()
    {
        if (m_page.sliced(m_at).startsWith(u"<!--")) {
            m_at = std::min(endOf(m_page.indexOf(u"-->", m_at)) + 3, m_page.size());
            return;
        }
        const bool isEnd = m_page.sliced(m_at).startsWith(u"</");
        const qsizetype begin = m_at + (isEnd ? 2 : 1);
        qsizetype end = begin;
        while (end < m_page.size() && m_page[end].isLetterOrNumber())
            ++end;
        const QString name = m_page.sliced(begin, end - begin).toString().toLower();
        if (name == u"table")
            m_tables = std::max(m_tables + (isEnd ? -1 : 1), 0);
        else if (!isEnd && m_tables > 0 && (name == u"td" || name == u"th"))
            ++m_cells;
        else if (!isEnd && (name == u"style" || name == u"script" || name == u"title"))
            end = endOf(m_page.indexOf(QString(u"</"_s + name), end, Qt::CaseInsensitive));
        m_at = std::min(endOf(m_page.indexOf(u'>', end)) + 1, m_page.size());
    }

    QStringView m_page;
    qsizetype m_at = 0;
    int m_tables = 0; // that are open
    qsizetype m_cells = 0;
    qsizetype m_inTables = 0;
    qsizetype m_beside = 0;
};

} // namespace

QByteArray listOfPastedPage(const QString &html)
{
    if (!PageTally(html).isOfTables())
        return {};
    // Often it is but a piece of a page, and what it says of its character set is no longer true.
    return "\xEF\xBB\xBF<!DOCTYPE html>" + html.toUtf8();
}

} // namespace tracker
