// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tracker {

/// What is worth knowing but needs no answer, as one line of the status bar; a click tells more. As much of
/// it is shown as fits. Hidden while there is nothing to say.
class StatusNote : public QToolButton {
    Q_OBJECT

public:
    explicit StatusNote(QWidget *parent = nullptr);

    /// \a isOdd: something is not as it should be.
    void setNote(const QString &sentences, bool isOdd);
    QString note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLook();
    void showAsMuchAsFits();

    QString m_note;
    bool m_isOdd = false;
};

} // namespace tracker
