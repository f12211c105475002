// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/sources/listlayout.h"
#include "app/sources/rowissue.h"
#include "app/sources/rowkind.h"

namespace tracker {

struct PreviewCell {
    enum class Mark : quint8 {
        None,
        Unreadable, ///< no flag, version or time, though its column holds such: taken as unknown
        Undecodable, ///< holds bytes that stand for no character, shown as U+FFFD
    };
    QString text;
    Mark mark = Mark::None;
};

struct PreviewRow {
    quint32 line = 0; ///< physical line it begins on
    RowKind kind = RowKind::Machine;
    Record::Oddity oddity = Record::Oddity::None;
    std::vector<PreviewCell>
        cells; ///< as many as the row has, which need not be as many as there are columns
};

/// A way in which flags of a column are written, case aside.
struct FlagSpelling {
    QString text; ///< as first written; empty for blank cells
    quint32 count = 0;
    std::optional<Flag> meaning; ///< none: neither yes nor no, taken as unknown
    bool chosen = false; ///< a person decided on the meaning
};

struct FlagReading {
    int column = 0; ///< from 0
    std::vector<FlagSpelling> spellings; ///< the most frequent first
};

struct TimeReadings {
    enum class Order : quint8 {
        None, ///< no date with slashes
        Assumed, ///< none shows whether the month or the day comes first
        Proven,
        Chosen,
    };
    int column = 0; ///< from 0; its layout says which order it is
    Order order = Order::None;
    bool slashes = false; ///< whether any date has them, so that the order matters
    quint32 read = 0;
    quint32 unreadable = 0;
    QString example; ///< the first that could be read, as written; empty without one
    LocalTime exampleTime; ///< as read
};

/// The beginning of a list as it would be read, to be looked at before all of it is. The rows shown are its
/// first; what is said of flags, times and odd data rests on a longer sample.
struct ListPreview {
    ListLayout layout; ///< what was guessed or chosen
    std::optional<Failure> fault; ///< why an import would fail
    std::vector<PreviewRow> rows;
    quint32 sampleSize = 0; ///< records of the sample
    bool isWhole = false; ///< the sample is all of the list
    std::vector<FlagReading> flags;
    std::vector<TimeReadings> times;
    std::vector<RowIssue> issues; ///< in the sample
    bool hasQualifiedNames = false; ///< such as CORP\PC1
    quint64 undecodable = 0; ///< bytes or characters of the sample that stand for nothing
    std::vector<QByteArray> encodings; ///< what the text may be in, the most plausible first
    QStringList sheets; ///< or tables, of a list that has several
    QString sheet; ///< that of them which is read
};

/// Reads the beginning of \a input as its choices say, and shows at most \a rows rows of it. Times more than
/// 24 h after \a asOf, where that is given, are not believed. Fails where there is nothing to show: the list
/// cannot be read, or is no text.
Result<ListPreview> previewList(const ListInput &input, LocalTime asOf = {}, size_t rows = 200);

} // namespace tracker
