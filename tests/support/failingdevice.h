// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace tracker {

/// Gives \a content and takes bytes, like a disk with a fault: not one beyond the first \a good.
class FailingDevice : public QIODevice {
public:
    FailingDevice(QByteArray content, qint64 good, OpenMode mode, bool sequential = false)
        : m_content(std::move(content))
        , m_good(good)
        , m_isSequential(sequential)
    {
        open(mode | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return m_isSequential; }
    qint64 size() const override { return m_content.size(); }

protected:
    qint64 readData(char *into, qint64 size) override
    {
        const qint64 from = m_isSequential ? m_read : pos();
        const qint64 count = std::min(size, m_content.size() - from);
        if (count <= 0)
            return 0;
        const qint64 fine = std::min(count, m_good - from);
        if (fine <= 0)
            return failed();
        std::memcpy(into, m_content.constData() + from, static_cast<size_t>(fine));
        m_read = from + fine;
        return fine;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_good < size)
            return failed();
        m_good -= size;
        return size;
    }

private:
    qint64 failed()
    {
        setErrorString(QStringLiteral("the disk has a fault"));
        return -1;
    }

    QByteArray m_content;
    qint64 m_good;
    qint64 m_read = 0;
    bool m_isSequential;
};

} // namespace tracker
