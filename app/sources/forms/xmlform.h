// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/forms/transcript.h"

#include <string_view>

namespace tracker {

/// Whether a text with this beginning, in UTF-8, says that it is XML, and is no web page; and whether it may
/// be some although it does not say so.
bool isXml(std::string_view beginning);
bool mayBeXml(std::string_view beginning);

/// Makes a row of each of the elements in which a name is found, and most that is known beside it. Nothing in
/// it is expanded or fetched, and nothing declared. Nothing where there are none such, or it is no XML, in a
/// text that does not say that it is; else that is a failure.
Result<std::optional<Transcript>> transcribeXml(FormJob &job);

} // namespace tracker
