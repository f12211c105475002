// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/nothingtally.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct NothingTallyText {
    Q_DECLARE_TR_FUNCTIONS(NothingTally)
};

constexpr size_t mostWordsTold = 1000;
constexpr size_t mostWordsShown = 8;

} // namespace

void NothingTally::add(std::string_view text)
{
    std::string spelling(text);
    const auto known = m_counts.find(spelling);
    if (known != m_counts.end())
        ++known->second;
    else if (m_counts.size() < mostWordsTold)
        m_counts.emplace(std::move(spelling), 1);
    else
        ++m_others;
}

QString NothingTally::sentence(const QString &header) const
{
    if (m_counts.empty())
        return {};
    std::vector<std::pair<std::string, quint32>> spellings(m_counts.begin(), m_counts.end());
    std::ranges::stable_sort(spellings, std::greater(), &std::pair<std::string, quint32>::second);
    const QLocale locale;
    quint32 all = m_others;
    QStringList shown;
    for (const auto &[spelling, count] : spellings) {
        all += count;
        if (static_cast<size_t>(shown.size()) < mostWordsShown) {
            //: a word, and how often it stands in the column
            shown << NothingTallyText::tr("“%1” (%2)")
                         .arg(QString::fromStdString(spelling), locale.toString(count));
        }
    }
    if (spellings.size() > mostWordsShown)
        shown << u"…"_s;
    return NothingTallyText::tr("“%1”: %n cell(s) hold a word for nothing and stand for unknown: %2.",
                                nullptr, static_cast<int>(all))
        .arg(header, shown.join(u", "_s));
}

} // namespace tracker
