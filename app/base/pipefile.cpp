// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/pipefile.h"

#include "app/base/platform/pipe.h"

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace tracker {

namespace {

struct PipeFileText {
    Q_DECLARE_TR_FUNCTIONS(PipeFile)
};

constexpr std::chrono::milliseconds oneLook = 50ms; // between two looks at whether it shall end
constexpr std::chrono::milliseconds worthSaying = 1s;
constexpr std::chrono::milliseconds longEnough = 3s; // where nobody could end it

} // namespace

PipeFile::PipeFile(const QString &path, PipeWait wait)
    : QFile(path)
    , m_wait(std::move(wait))
{
}

bool PipeFile::openForReading()
{
    m_isPipe = isPipe(fileName());
    if (!m_isPipe)
        return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_silence.start();
    const int descriptor = openWithoutWaiting(fileName());
    if (descriptor < 0) // QFile knows how to say why, and fails before it would wait
        return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

qint64 PipeFile::readData(char *data, qint64 size)
{
    if (m_isPipe && !waitForData())
        return -1;
    const qint64 got = QFile::readData(data, size);
    m_silence.restart();
    return got;
}

bool PipeFile::waitForData()
{
    while (!waitForReading(handle(), oneLook)) {
        if (m_wait.progress && m_wait.progress->isCancelled()) {
            m_isCancelled = true;
            return false;
        }
        const std::chrono::milliseconds silence(m_silence.elapsed());
        if (!m_wait.progress && silence >= longEnough) {
            setErrorString(PipeFileText::tr("nobody writes into this pipe"));
            return false;
        }
        if (m_wait.onSilence && silence >= worthSaying)
            std::exchange(m_wait.onSilence, {})();
    }
    return true;
}

} // namespace tracker
