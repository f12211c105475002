// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/query.h"
#include "app/fleet/querytext.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QLabel;
class QStringListModel;

namespace tracker {

/// The filter language's line: completes the word at the cursor, underlines a mistake and explains it in a
/// note below, which covers what lies under it and moves nothing.
class FilterLine : public QLineEdit {
    Q_OBJECT

public:
    using Suggester = std::function<Suggestions(const QString &text, qsizetype cursor)>;

    explicit FilterLine(QWidget *parent = nullptr);

    /// \a suggester is asked for what may stand at the cursor while the user types.
    void setSuggester(Suggester suggester);
    /// Underlines each of them and explains them, a line each; none: the text is right.
    void showMistakes(const std::vector<QueryError> &mistakes);
    /// The explanation that is shown; empty when the text is right.
    QString mistake() const { return m_mistake; }
    /// The text as far as it is meant: what is still being written at its end, with the cursor behind it, is
    /// left out.
    QString meant() const;

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void suggest();
    void take(const Suggestion &suggestion);
    void updateLook();
    void updateNote();

    Suggester m_suggester;
    Suggestions m_suggestions;
    QStringListModel *m_candidates = nullptr;
    QCompleter *m_completer = nullptr;
    QString m_mistake;
    QLabel *m_note = nullptr;
    QAction *m_symbol = nullptr;
};

} // namespace tracker
