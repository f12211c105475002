// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/formjob.h"
#include "app/sources/list/textsource.h"

#include <string>

namespace tracker {

/// The lines of a list, as a form that consists of lines reads them; only a piece and a line in memory.
class FormLines {
public:
    /// \a job must outlive the lines.
    explicit FormLines(FormJob &job);

    /// The next line, without white space around it; false at the end, and after a failure, as
    /// one of endless length is.
    bool next(std::string &line);
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    FormJob &m_job;
    std::optional<TextSource> m_text;
    Bytes m_piece;
    size_t m_at = 0; // in the piece
    std::optional<Failure> m_failure;
};

/// \a text without white space around it.
std::string_view trimmedText(std::string_view text);

} // namespace tracker
