// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/spellingtally.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct SpellingTallyText {
    Q_DECLARE_TR_FUNCTIONS(SpellingTally)
};

} // namespace

void SpellingTally::add(const Spelling &spelling, quint32 line)
{
    if (!spelling.isOpen && isSameFolded(spelling.written, spelling.shown))
        return;
    Rows &rows = spelling.isOpen ? m_open : m_joined;
    if (rows.lines.count() == 0) {
        rows.written = QString::fromStdString(spelling.written);
        rows.shown = QString::fromStdString(spelling.shown);
    }
    rows.lines.add(line);
}

QStringList SpellingTally::sentences() const
{
    QStringList sentences;
    if (const quint32 count = m_joined.lines.count(); count > 0) {
        sentences
            << SpellingTallyText::tr(
                   "%n row(s) name a machine in another way than it is shown, such as “%1” for “%2”; they "
                   "were joined by its host, since it would else count more than once: line %3.",
                   nullptr, static_cast<int>(count))
                   .arg(m_joined.written, m_joined.shown, m_joined.lines.text());
    }
    if (const quint32 count = m_open.lines.count(); count > 0) {
        sentences << SpellingTallyText::tr(
                         "%n row(s) could be of either of several machines and were joined with none, such "
                         "as “%1”: line %2.",
                         nullptr, static_cast<int>(count))
                         .arg(m_open.written, m_open.lines.text());
    }
    return sentences;
}

} // namespace tracker
