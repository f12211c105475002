// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcript.h"
#include "app/sources/forms/transcriptwriter.h"

namespace tracker {

/// Whether a list that begins so, in UTF-8, is JSON: an array of objects, or objects.
bool isJson(std::string_view beginning);

/// Transcribes an array of objects, one object a line, or the array in an object that is chosen, else the
/// first. Fails, naming the line, where it is not JSON, or holds something else than objects.
Result<Transcript> transcribeJson(FormJob &job);

} // namespace tracker
