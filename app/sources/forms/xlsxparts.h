// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/numberformat.h"
#include "app/sources/forms/sharedstrings.h"

#include <vector>

namespace tracker {

struct XlsxSheet {
    QString name;
    QString part; ///< its file in the archive
    bool isHidden = false;
};

/// What the cells of a workbook rest on.
struct XlsxParts {
    std::vector<XlsxSheet> sheets; ///< in their order
    SharedStrings strings;
    std::vector<NumberFormat> formats; ///< by style
    bool from1904 = false;
};

/// The file that a workbook begins with: xl/workbook.xml as good as ever.
QString xlsxWorkbookPart(ZipArchive &archive, FormJob &job);
Result<XlsxParts> readXlsxParts(ZipArchive &archive, FormJob &job);

} // namespace tracker
