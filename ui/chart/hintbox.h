// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tracker {

/// A sentence that stands out, with a button that does what it speaks of.
class HintBox : public QWidget {
    Q_OBJECT

public:
    explicit HintBox(QWidget *parent = nullptr);

    /// An empty \a sentence hides the box.
    void setHint(const QString &sentence, const QString &button);
    QString sentence() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QToolButton *m_button;
};

} // namespace tracker
