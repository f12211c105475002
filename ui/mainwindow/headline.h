// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace tracker {

/// How far the roll-out is, in one sentence, and where that is known from. In a small window it is one line:
/// as much of the sentence as fits, and the rest where the pointer rests on it.
class Headline : public QWidget {
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    /// \a brief says the same in fewer words, for one line.
    void setText(const QString &sentence, const QString &brief, const QString &source);
    QString sentence() const { return m_text; }
    QString source() const;
    void setOneLine(bool oneLine);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLook();
    void showSentence();

    QString m_text;
    QString m_brief;
    bool m_isOneLine = false;
    QLabel *m_sentence = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace tracker
