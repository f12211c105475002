// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/sources/list/bytesource.h"

#include <QStringList>

#include <optional>

namespace tracker {

/// One transcription: of what, which part, and how much at most.
struct FormJob {
    ByteSource &source;
    std::optional<QString> part; ///< the sheet or table chosen
    FieldTable fields; ///< by whose headers the part with machines is known
    qint64 maxSize = 0; ///< bytes that it may unpack to, and of the transcript
    qint64 enough = 0; ///< bytes of the transcript after which a look at the beginning ends
    const Progress *progress = nullptr;
    qint64 used = 0;

    /// It is for a preview.
    bool isLook() const { return enough < maxSize; }
    /// Counts \a bytes against the limit. Fails beyond it, and when the job is cancelled.
    Result<void> take(qint64 bytes);
    /// The sentence for what does not fit into \a limit bytes.
    Failure tooLarge(qint64 limit) const;
    /// The sentence for what cannot be read: \a what, a part of the source.
    Failure damaged(const QString &what) const;
    /// The same where nothing of it can be.
    Failure damaged() const;
    /// The sentence for what needs a password.
    Failure encrypted() const;
    /// The place of the part chosen among \a parts, case aside where need be; \a otherwise without a choice.
    /// Fails, naming them, when it is not there.
    Result<qsizetype> placeOfPart(const QStringList &parts, qsizetype otherwise) const;
};

} // namespace tracker
