// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace tracker {

/// Makes something else of bytes, as a slip of the pen, a broken disk or somebody with bad intent does; the
/// same for the same seed.
class Mutation {
public:
    explicit Mutation(quint32 seed)
        : m_dice(seed)
    {
    }

    /// One of \a seeds with some changes, which may take pieces of the others.
    QByteArray of(const QList<QByteArray> &seeds)
    {
        QByteArray bytes = seeds[below(seeds.size())];
        for (qsizetype changes = 1 + below(4); changes > 0; --changes)
            change(bytes, seeds[below(seeds.size())]);
        return bytes;
    }

private:
    qsizetype below(qsizetype end)
    {
        return end > 0 ? static_cast<qsizetype>(m_dice() % static_cast<quint32>(end)) : 0;
    }
    QByteArray pieceOf(const QByteArray &bytes)
    {
        const qsizetype from = below(bytes.size());
        return bytes.mid(from, 1 + below(12));
    }
    void change(QByteArray &bytes, const QByteArray &other)
    {
        static const QList<QByteArray> odd{"\"",
                                           "\\",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           ",",
                                           ":",
                                           "-",
                                           "*",
                                           "=",
                                           "\xFF",
                                           "0",
                                           "99999999",
                                           "1e9",
                                           "\xC3\xA4",
                                           "\n",
                                           " ",
                                           "<",
                                           "null",
                                           "true",
                                           "\\u0000",
                                           QByteArray(1, '\0')};
        const qsizetype at = below(bytes.size() + 1);
        switch (below(6)) {
        case 0:
            bytes.insert(at, odd[below(odd.size())]);
            break;
        case 1:
            bytes.remove(at, 1 + below(8));
            break;
        case 2:
            bytes.insert(at, pieceOf(other));
            break;
        case 3:
            bytes.insert(at, pieceOf(bytes));
            break;
        case 4:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(m_dice() % 256);
            break;
        default:
            bytes.replace(at, 1 + below(4), pieceOf(other));
        }
    }

    std::mt19937 m_dice;
};

} // namespace tracker
