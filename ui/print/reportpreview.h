// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pagedreport.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace tracker {

class PageView;

/// A report as it will be on paper, before it is printed or saved. Deletes itself when it is closed.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    explicit ReportPreview(const std::shared_ptr<const PagedReport> &report, QWidget *parent = nullptr);

    PageView *pages() const { return m_pages; }
    /// What becomes of the report, in words.
    void showState(const QString &text);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();

private:
    PageView *m_pages = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace tracker
