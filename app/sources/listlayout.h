// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/columnmapping.h"
#include "app/sources/list/bytesource.h"
#include "app/sources/list/recordreader.h"
#include "app/sources/rownames.h"
#include "app/sources/slashorder.h"

#include <QTimeZone>

namespace tracker {

/// How the text of a list is to be read.
struct ListLayout {
    FieldTable fields; ///< that its columns can hold
    TextEncoding encoding;
    Dialect dialect;
    RowNames rows;
    bool isTranscript = false; ///< cells that are missing at the end of its lines are blank ones
    quint32 headerLine = 1; ///< physical line, from 1; 0 without header
    std::vector<QStringList> headerRows = {}; ///< their texts, where two make one header
    TextPosition firstRow; ///< where the rows begin
    std::vector<FileColumn> columns;
    bool totalsAreMachines = false; ///< as chosen, see ListChoices
    bool namesAsWritten = false; ///< likewise
    std::map<QString, Flag> flags; ///< as chosen, see ListChoices
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< what times with a zone of their own become
    QLocale locale = QLocale::c(); ///< of the people who keep the list, perhaps
    UsualOrder usualOrder; ///< of dates with slashes that do not show it
    QStringList notes; ///< what was assumed or ignored, a sentence each

    /// The cells of a row that are kept: some more than there are columns, to be shown.
    quint32 keptCells() const { return static_cast<quint32>(columns.size()) + 100; }
    /// The first column of \a field, from 0.
    std::optional<size_t> placeOf(Field field) const;
};

/// Guesses from the beginning of \a source, a list of \a fields, what \a choices leave open. Fails when that
/// is no text. \a zone is that of the clients; \a locale tells what nothing else does.
Result<ListLayout> guessLayout(ByteSource &source, const ListChoices &choices, const FieldTable &fields,
                               const QTimeZone &zone = QTimeZone::systemTimeZone(),
                               const QLocale &locale = QLocale::c());

/// Faults in what was taken for UTF-8 show it to be an 8-bit text; where it is marked or chosen, they stand
/// for replacement characters. False when \a layout was another before, and the list is to be read again.
Result<bool> settleEncoding(ListLayout &layout, quint64 faults, ByteSource &source,
                            const ListChoices &choices);

/// Why a list laid out so, called \a name, cannot be imported: no column holds the names of machines.
std::optional<Failure> faultOf(const ListLayout &layout, const QString &name);

} // namespace tracker
