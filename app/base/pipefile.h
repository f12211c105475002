// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"

#include <QElapsedTimer>
#include <QFile>

#include <functional>

namespace tracker {

/// How a pipe is waited for into which nobody may ever write.
struct PipeWait {
    const Progress *progress = nullptr; ///< ends it when cancelled; null: it ends after a few seconds
    std::function<void()> onSilence = {}; ///< called once, when nothing has come for a second
};

/// A file to be read. Where it is a pipe, opening it never waits, and reading it waits as a PipeWait says.
class PipeFile : public QFile {
public:
    PipeFile(const QString &path, PipeWait wait);

    bool openForReading();
    /// Reading has failed because the progress was cancelled.
    bool isCancelled() const { return m_isCancelled; }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    bool waitForData();

    PipeWait m_wait;
    QElapsedTimer m_silence;
    bool m_isPipe = false;
    bool m_isCancelled = false;
};

} // namespace tracker
