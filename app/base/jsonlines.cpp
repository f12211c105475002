// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace tracker {

// The text is valid and ends with a NUL (QByteArray sees to that), so nothing here has to look for its end.
JsonLines::JsonLines(const QByteArray &json)
    : m_at(json.constData())
{
    readValue({});
}

QString JsonLines::member(const QString &object, const QString &key)
{
    return object.isEmpty() ? key : object + u'.' + key;
}

QString JsonLines::element(const QString &array, qsizetype index)
{
    return array + u'[' + QString::number(index) + u']';
}

int JsonLines::lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

void JsonLines::skipSpace()
{
    for (; *m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'; ++m_at)
        m_line += *m_at == '\n' ? 1 : 0;
}

bool JsonLines::take(char wanted)
{
    skipSpace();
    if (*m_at != wanted)
        return false;
    ++m_at;
    return true;
}

void JsonLines::remember(const QString &path)
{
    skipSpace();
    if (m_lines.contains(path) && m_repeatedKey.isEmpty())
        m_repeatedKey = path;
    m_lines.insert(path, m_line);
}

void JsonLines::readValue(const QString &path)
{
    remember(path);
    if (take('{'))
        readObject(path);
    else if (take('['))
        readArray(path);
    else if (*m_at == '"')
        readString();
    else
        m_at += std::strcspn(m_at, ",]} \t\r\n");
}

void JsonLines::readObject(const QString &path)
{
    while (!take('}')) {
        take(',');
        skipSpace();
        const QString key = QJsonDocument::fromJson('[' + readString() + ']').array().at(0).toString();
        take(':');
        readValue(member(path, key));
    }
}

void JsonLines::readArray(const QString &path)
{
    for (qsizetype index = 0; !take(']'); ++index) {
        take(',');
        readValue(element(path, index));
    }
}

QByteArray JsonLines::readString()
{
    const char *const begin = m_at++;
    for (; *m_at != '"'; ++m_at)
        m_at += *m_at == '\\' ? 1 : 0;
    ++m_at;
    return {begin, m_at - begin};
}

} // namespace tracker
