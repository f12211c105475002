// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/pastedlist.h"

#include "app/sources/forms/pastedpage.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace tracker {

std::optional<ListInput> listIn(const QMimeData &data, const QString &name)
{
    QByteArray text;
    if (data.hasHtml())
        text = listOfPastedPage(data.html());
    if (text.isEmpty())
        text = data.data(u"text/csv"_s);
    if (text.trimmed().isEmpty())
        text = data.text().toUtf8();
    if (text.trimmed().isEmpty())
        return {};
    return ListInput{.text = text, .name = name};
}

} // namespace tracker
