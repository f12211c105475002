// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tracker {

/// Odd data that the import went on after; equal ones fold into one with a count.
struct RowIssue {
    enum class Kind : quint8 {
        UnknownFlag,
        UnknownVersion,
        CutVersion, ///< text: all of it; what stands behind the version is left off
        UnknownTime,
        FutureTime, ///< more than 24 h after the inventory time
        TooFewCells, ///< text: how many
        TooManyCells, ///< text: how many
        NoName, ///< the row is rejected
        OpenQuote, ///< the row is rejected
        Total, ///< the row is rejected; text: its name
        OtherColumns, ///< the row stands below another header and is rejected
        StrayQuote,
    };
    Kind kind = Kind::UnknownFlag;
    int file = 0; ///< place in ClientList::files
    quint32 line = 0; ///< physical line, from 1, of the first occurrence
    QString column; ///< its header; empty for a whole row
    QString text; ///< the offending text, shortened; empty where it stands for several texts
    quint32 count = 1;
    std::vector<quint32> moreLines; ///< of the occurrences after the first, 20 at most
};

/// Collects the issues of one list, folding equal ones. Of the texts of one kind in one column the first
/// thousand are told apart; those after them fold into one issue, so that no list can fill the memory with
/// its oddities.
class IssueLog {
public:
    explicit IssueLog(int file)
        : m_file(file)
    {
    }

    /// Of a cell in the column at \a place, called \a header.
    void add(RowIssue::Kind kind, quint32 line, size_t place, const QString &header, std::string_view text);
    /// Of a whole row.
    void add(RowIssue::Kind kind, quint32 line, std::string_view text = {});
    /// In the order of first occurrence; the log is empty afterwards.
    std::vector<RowIssue> take();

private:
    int m_file;
    std::vector<RowIssue> m_issues;
    std::unordered_map<std::string, size_t> m_places; // kind, column and text → place in m_issues
    std::unordered_map<std::string, int> m_texts; // kind and column → number of texts told apart
};

} // namespace tracker
