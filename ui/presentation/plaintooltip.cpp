// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/plaintooltip.h"

#include "app/base/shown.h"

#include <QTextDocument>

namespace tracker {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 2000; // more than a screen has room for
    QString shown = shownText(text.left(longest), LaidOutBy::LineEnds);
    if (text.size() > longest)
        shown += u'…';
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

} // namespace tracker
