// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

namespace tracker {

/// Forms of a list that are no text table; Text is everything else. A package may be a workbook, encrypted or
/// not, but also any archive or old document.
enum class ListForm : quint8 { Text, Package, Json, WebPage, Xml, WikiPage, Sections, RowOfNames };

/// What the first bytes of \a source show it to be, whatever its name.
Result<ListForm> formOf(ByteSource &source);

/// Transcribes a list of that \a form, which is not Text. Nothing where a package is no workbook, and where a
/// text turns out to be one like others. Fails when it is damaged, encrypted, too large, or holds no table.
Result<std::optional<Transcript>> transcribe(FormJob &job, ListForm form);

} // namespace tracker
