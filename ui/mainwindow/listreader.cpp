// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/listreader.h"

#include <cmath>

namespace tracker {

ListReader::ListReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &Job::progressed, this, &ListReader::tellProgress);
}

void ListReader::read(const ListReading &reading)
{
    Q_EMIT begun(listNames(reading.inputs.lists));
    m_rowsRead = std::make_shared<std::atomic<quint64>>(0);
    m_watch.start();
    m_part = 0;
    m_job.start([reading, rowsRead = m_rowsRead](
                    Progress &progress) { return carriedOut(reading, progress, rowsRead); },
                [this](const Result<ListReading> &done) {
                    if (done && done->snapshot)
                        Q_EMIT finished(*done);
                    else if (done)
                        Q_EMIT unclear(*done);
                    else if (!done.failure().cancelled)
                        Q_EMIT failed(done.failure().message);
                });
}

void ListReader::tellProgress(double part)
{
    // A list that is not what it was read as at first is read again.
    if (part < m_part) {
        *m_rowsRead = 0;
        m_watch.start();
    }
    m_part = part;
    Q_EMIT progressed(
        part, paceSentence(*m_rowsRead, part, std::chrono::nanoseconds(m_watch.nsecsElapsed()), QLocale()));
}

void ListReader::cancel()
{
    m_job.cancel();
}

QString paceSentence(quint64 rows, double part, std::chrono::nanoseconds elapsed, const QLocale &locale)
{
    if (elapsed < std::chrono::seconds(1) || part <= 0)
        return {};
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const double left = seconds / part * (1 - part);
    const auto pace = static_cast<qint64>(static_cast<double>(rows) / seconds);
    const QString rate = ListReader::tr("%1 rows a second").arg(locale.toString(pace));
    const QString rest = left < 60
        ? ListReader::tr("%n second(s) left", nullptr, static_cast<int>(std::ceil(left)))
        : ListReader::tr("%n minute(s) left", nullptr, static_cast<int>(std::ceil(left / 60)));
    return ListReader::tr("%1, %2", "1,200,000 rows a second, 3 seconds left").arg(rate, rest);
}

} // namespace tracker
