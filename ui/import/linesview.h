// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace tracker {

/// Lines of a file as they stand there, with their numbers.
class LinesView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LinesView(QWidget *parent = nullptr);

    /// Shows \a lines, the first of which is number \a first, and marks \a text in the line \a marked; the
    /// whole line where \a text is empty or not in it.
    void showLines(const QStringList &lines, quint32 first, quint32 marked, const QString &text);
    /// Shows a sentence instead.
    void showNotice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void updateLook();

    QStringList m_lines;
    quint32 m_first = 0;
    quint32 m_marked = 0;
    QString m_text;
    QString m_notice;
};

} // namespace tracker
