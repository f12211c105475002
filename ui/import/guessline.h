// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tracker {

/// One guess about a list: what it is about, whether it was guessed or chosen, a way back to the guess, and
/// below that the control which shows it and changes it.
class GuessLine : public QWidget {
    Q_OBJECT

public:
    enum class State : quint8 {
        NotNeeded, ///< the list has nothing that it matters for
        Certain, ///< the list itself says so
        Guessed,
        Doubtful, ///< guessed, and could well be otherwise
        Chosen,
    };

    /// Takes \a control. \a title has a mnemonic, which leads to the control.
    GuessLine(const QString &title, QWidget *control, QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }

Q_SIGNALS:
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString textOf(State state);
    void showState();

    QWidget *m_control = nullptr;
    QLabel *m_stateText = nullptr;
    QToolButton *m_reset = nullptr;
    State m_state = State::Guessed;
};

} // namespace tracker
