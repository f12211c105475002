// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tracker {

/// A button beside a message.
struct MessageAction {
    QString text;
    std::function<void()> run;
};

/// The one place where the window speaks of what it has done: the outcome of an import, a failure. Never
/// modal; hidden while there is nothing to say.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Information, Warning, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const std::vector<MessageAction> &actions = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setActions(const std::vector<MessageAction> &actions);
    QColor tone() const;
    void updateSymbol();

    Kind m_kind = Kind::Information;
    QLabel *m_symbol = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace tracker
