// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace tracker {

/// How far the roll-out is, in one sentence, and where that is known from.
class Headline : public QWidget {
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &source);
    QString sentence() const;
    QString source() const;

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QLabel *m_sentence = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace tracker
