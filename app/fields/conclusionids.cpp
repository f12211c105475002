// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/conclusionids.h"

#include "app/fields/fieldtable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tracker {

bool isConclusionHeader(QStringView header)
{
    static const QSet<QString> conclusions{u"stage"_s,           u"restartrequired"_s, u"restartsowedmin"_s,
                                           u"restartsowedmax"_s, u"completionbound"_s, u"completiondue"_s,
                                           u"warnings"_s};
    return conclusions.contains(foldedHeader(header));
}

} // namespace tracker
