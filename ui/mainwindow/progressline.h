// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tracker {

/// What is being done, how far it is, and Cancel, in the status bar, so that nothing else moves for it.
/// Hidden while nothing is done.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &what);
    /// \a detail is shown after what is done.
    void setProgress(double part, const QString &detail = {});
    /// \a outcome, if any, is shown for some seconds.
    void end(const QString &outcome = {});

    bool isUnderWay() const { return m_isUnderWay; }
    QString text() const;
    QToolButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

private:
    bool m_isUnderWay = false;
    QString m_what;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_cancel = nullptr;
    QTimer m_fading;
};

} // namespace tracker
