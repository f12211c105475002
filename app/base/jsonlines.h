// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tracker {

/// Tells on which line each value of a JSON text stands; Qt's reader forgets it. Paths are made by member()
/// and element(), the root is the empty one.
class JsonLines {
public:
    /// \a json must be valid.
    explicit JsonLines(const QByteArray &json);

    /// From 1; 1 for a path that is not there.
    int lineOf(const QString &path) const { return m_lines.value(path, 1); }
    /// The path of the first key that its object holds twice, of which Qt keeps only the last; empty without
    /// one.
    const QString &repeatedKey() const { return m_repeatedKey; }

    static QString member(const QString &object, const QString &key);
    static QString element(const QString &array, qsizetype index);
    /// The line of a place in a text, from 1.
    static int lineAt(const QByteArray &text, qsizetype offset);

private:
    void readValue(const QString &path);
    void readObject(const QString &path);
    void readArray(const QString &path);
    QByteArray readString();
    void skipSpace();
    bool take(char wanted);
    void remember(const QString &path);

    const char *m_at = nullptr;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QString m_repeatedKey;
};

} // namespace tracker
