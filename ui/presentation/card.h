// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tracker {

/// A quiet surface with rounded corners and a hairline around, to hold one thing of the window; the line has
/// the highlight's colour while the focus is in it.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// A card around \a content, which it owns; \a margin in pixels on each side.
    static Card *around(QWidget *content, int margin);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isEntered = false;
};

} // namespace tracker
