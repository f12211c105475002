// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/jsonlines.h"
#include "app/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <functional>
#include <optional>

namespace tracker {

/// What all nodes of a JSON file share: where they stand, in which language texts are wanted, and the first
/// mistake.
class JsonSource {
public:
    /// No file of ours is larger, in bytes: more need not be read to say so.
    static constexpr qsizetype longest = 16 * 1024 * 1024;

    /// It is a mistake to be longer than that.
    JsonSource(const QByteArray &json, const QString &fileName, const QLocale &locale);

    /// Only the first mistake counts: reading goes on after it with empty values.
    void fail(const QString &path, const QString &reason);
    const std::optional<Failure> &failure() const { return m_failure; }
    const QJsonObject &root() const { return m_root; }
    const QString &language() const { return m_language; }

private:
    void failAt(int line, const QString &reason);

    QString m_fileName;
    QString m_language; ///< a code: en
    QJsonObject m_root;
    std::optional<JsonLines> m_lines;
    std::optional<Failure> m_failure;
};

/// An object of a JSON file that is read key by key. What is missing or of the wrong type is a mistake of the
/// file.
class JsonObject {
public:
    /// \a known are all keys that may occur.
    JsonObject(JsonSource &source, const QString &path, const QJsonObject &object, const QStringList &known);

    bool has(const QString &key) const { return m_object.contains(key); }
    /// Something was wrong, here or elsewhere in the source.
    bool hasFailed() const { return m_source.failure().has_value(); }
    QStringList keys() const { return m_object.keys(); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    /// An identifier or a quotation: not translated, not empty.
    QString string(const QString &key) const;
    /// A text for people: "text" or {"en": "text", "de": "Text"}.
    QString text(const QString &key) const;
    QString textOr(const QString &key, const QString &absent) const;
    /// False when it is absent.
    bool isTrue(const QString &key) const;
    /// Greater than zero.
    int number(const QString &key) const;
    QStringList strings(const QString &key) const;
    /// The "id", which must not be among \a taken yet and is added to them.
    QString newId(QStringList &taken) const;
    /// Where \a id, which stands at \a key, is among \a ids; 0 after the mistake that it is not.
    int placeOf(const QString &key, const QString &id, const QStringList &ids) const;
    JsonObject object(const QString &key, const QStringList &known) const;
    /// Calls \a read for each object of a list, with its place.
    void forEach(const QString &key, const QStringList &known,
                 const std::function<void(const JsonObject &, int)> &read) const;

    /// A mistake in the value of \a key, or in the object itself when that is empty.
    void fail(const QString &key, const QString &reason) const;

private:
    QString pathOf(const QString &key) const { return JsonLines::member(m_path, key); }

    JsonSource &m_source;
    QString m_path;
    QJsonObject m_object;
};

} // namespace tracker
