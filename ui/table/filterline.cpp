// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filterline.h"

#include "app/base/shown.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_candidates(new QStringListModel(this))
    , m_completer(new QCompleter(m_candidates, this))
{
    setClearButtonEnabled(true);
    m_symbol = addAction(QIcon(), QLineEdit::LeadingPosition);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(m_suggestions.items[static_cast<size_t>(index.row())]); });
    connect(this, &QLineEdit::textEdited, this, &FilterLine::suggest);
    updateLook();
}

void FilterLine::setSuggester(Suggester suggester)
{
    m_suggester = std::move(suggester);
}

void FilterLine::suggest()
{
    m_suggestions = m_suggester ? m_suggester(text(), cursorPosition()) : Suggestions();
    const auto &items = m_suggestions.items;
    const QString word = text().mid(m_suggestions.begin, m_suggestions.length);
    // Words are searched for: fields are offered once one has been begun.
    const bool isWritten = items.size() == 1 && items.front().text == word;
    if (items.empty() || isWritten || text().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QStringList lines;
    for (const Suggestion &item : items)
        lines << shownText(item.title == item.text ? item.text : tr("%1   %2").arg(item.text, item.title));
    m_candidates->setStringList(lines);
    const int left = std::max(0, cursorRect().left() - fontMetrics().horizontalAdvance(word));
    m_completer->complete(QRect(left, 0, std::min(420, width() - left), height()));
}

void FilterLine::take(const Suggestion &suggestion)
{
    setText(text().replace(m_suggestions.begin, m_suggestions.length, suggestion.text));
    setCursorPosition(static_cast<int>(m_suggestions.begin + suggestion.text.size()));
    suggest();
}

QString FilterLine::meant() const
{
    return hasFocus() && cursorPosition() == text().size() ? withoutUnfinished(text()) : text();
}

void FilterLine::showMistakes(const std::vector<QueryError> &mistakes)
{
    if (mistakes.empty() && m_mistake.isEmpty())
        return;
    QStringList messages;
    // A line edit has no formats of its own; those of an input method that types nothing are shown as they
    // are.
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(toneColour(u"attention"_s, palette()));
    wavy.setForeground(toneColour(u"attention"_s, palette()));
    QList<QInputMethodEvent::Attribute> underlines;
    for (const QueryError &mistake : mistakes) {
        messages << mistake.message;
        underlines.append(QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                       static_cast<int>(mistake.begin) - cursorPosition(),
                                                       std::max(1, static_cast<int>(mistake.length)), wavy));
    }
    m_mistake = messages.join(u'\n');
    QInputMethodEvent event(QString(), underlines);
    QLineEdit::inputMethodEvent(&event);
    setAccessibleDescription(m_mistake);
    updateNote();
}

void FilterLine::updateNote()
{
    if (m_mistake.isEmpty() || !hasFocus()) {
        if (m_note)
            m_note->hide();
        return;
    }
    if (!m_note) {
        m_note = new QLabel(window());
        m_note->setTextFormat(Qt::PlainText);
        m_note->setWordWrap(true);
        m_note->setMargin(6);
        m_note->setFrameShape(QFrame::Box);
        m_note->setBackgroundRole(QPalette::ToolTipBase);
        m_note->setForegroundRole(QPalette::ToolTipText);
        m_note->setAutoFillBackground(true);
        m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_note->setText(shownText(m_mistake));
    m_note->setFixedWidth(std::min(width(), 560));
    m_note->adjustSize();
    m_note->move(mapTo(window(), QPoint(0, height() + 2)));
    m_note->raise();
    m_note->show();
}

void FilterLine::updateLook()
{
    m_symbol->setIcon(symbolIcon(u"filter"_s, quietText(palette())));
}

void FilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QLineEdit::changeEvent(event);
}

void FilterLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    updateNote();
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    updateNote();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    // The popup hands on every key it does not use itself; these are its own.
    if (popup->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)
        && popup->currentIndex().isValid()) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        suggest();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateNote();
}

} // namespace tracker
