// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/linesview.h"

#include "app/base/shown.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace tracker {

LinesView::LinesView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    // The keyboard may go through the text, to read it and to copy from it.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    updateLook();
}

void LinesView::showLines(const QStringList &lines, quint32 first, quint32 marked, const QString &text)
{
    m_notice.clear();
    m_lines.clear();
    for (const QString &line : lines)
        m_lines << shownText(line, LaidOutBy::Tabs);
    m_first = first;
    m_marked = marked;
    m_text = shownText(text, LaidOutBy::Tabs);
    fill();
}

void LinesView::showNotice(const QString &sentence)
{
    m_lines.clear();
    m_notice = shownText(sentence);
    fill();
}

void LinesView::fill()
{
    setExtraSelections({});
    setPlainText(m_notice);
    if (m_lines.isEmpty())
        return;
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    QTextCharFormat number;
    number.setForeground(quietText(palette()));
    QTextCharFormat mark;
    mark.setBackground(blended(palette().color(QPalette::Base), toneColour(u"second"_s, palette()), 0.25));
    mark.setFontWeight(QFont::Bold);

    const auto digits = static_cast<int>(QString::number(m_first + m_lines.size()).size());
    QTextCursor cursor(document());
    int markedPlace = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const quint32 line = m_first + static_cast<quint32>(i);
        const QString &text = m_lines[i];
        if (i > 0)
            cursor.insertBlock();
        // The sign says without colour which line it is.
        cursor.insertText((line == m_marked ? u"▸"_s : u" "_s) + QString::number(line).rightJustified(digits)
                              + u"  "_s,
                          number);
        if (line != m_marked) {
            cursor.insertText(text, plain);
            continue;
        }
        const qsizetype found = m_text.isEmpty() ? -1 : text.indexOf(m_text);
        const qsizetype begin = found < 0 ? 0 : found;
        const qsizetype length = found < 0 ? text.size() : m_text.size();
        cursor.insertText(text.first(begin), plain);
        markedPlace = cursor.position();
        cursor.insertText(text.sliced(begin, length), mark);
        cursor.insertText(text.sliced(begin + length), plain);
    }
    cursor.setPosition(markedPlace);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LinesView::updateLook()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QWidget::parentWidget() ? parentWidget()->font().pointSizeF() : font().pointSizeF());
    document()->setDefaultFont(fixed);
}

void LinesView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
        fill();
    }
}

} // namespace tracker
