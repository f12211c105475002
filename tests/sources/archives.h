// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace tracker {

/// Files by their names, packed; with a \a password, encrypted.
QByteArray packed(const std::map<QByteArray, QByteArray> &files, const QByteArray &password = {});

/// \a text as gzip packs it.
QByteArray gzipped(const QByteArray &text);

/// The parts of a workbook with these sheets: names, and what stands in their sheetData.
struct Workbook {
    std::vector<std::pair<QByteArray, QByteArray>> sheets;
    QByteArray formats = {}; ///< numFmt elements
    QByteArray styles = {}; ///< xf elements of the cells, from 0
    QByteArray strings = {}; ///< si elements
    bool from1904 = false;
    QByteArray sheetHead = {}; ///< before the root element of each sheet

    std::map<QByteArray, QByteArray> parts() const;
};

/// A spreadsheet with these table elements.
std::map<QByteArray, QByteArray> openDocument(const QByteArray &tables);

} // namespace tracker
