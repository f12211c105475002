// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printablereport.h"

#include <QDialog>
#include <QPageLayout>

#include <memory>

class QLabel;

namespace tracker {

class PageView;

/// A report as it will be on paper, before it is printed or saved. Deletes itself when it is closed.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    ReportPreview(std::shared_ptr<const PrintableReport> report, const QPageLayout &paper,
                  QWidget *parent = nullptr);

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
