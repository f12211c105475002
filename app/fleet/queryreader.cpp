// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/querycolumns.h"
#include "app/fleet/querytests.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

class Reader {
public:
    Reader(QStringView text, const std::vector<Column> &columns, LocalTime asOf)
        : m_text(text)
        , m_columns(columns)
        , m_asOf(asOf)
    {
    }

    Result<Query, QueryError> read()
    {
        Query query;
        for (skipSpaces(); !isAtEnd(); skipSpaces()) {
            auto condition = readCondition();
            if (!condition)
                return condition.failure();
            query.conditions.push_back(*std::move(condition));
        }
        return query;
    }

    std::vector<QueryError> mistakes()
    {
        std::vector<QueryError> found;
        for (skipSpaces(); !isAtEnd(); skipSpaces()) {
            const auto condition = readCondition();
            if (condition)
                continue;
            found.push_back(condition.failure());
            skipCondition();
        }
        return found;
    }

private:
    using Tests = Result<std::vector<CellTest>, QueryError>;

    bool isAtEnd() const { return m_at == m_text.size(); }
    bool isAtSpace() const { return isAtEnd() || m_text[m_at].isSpace(); }
    bool take(QChar c)
    {
        const bool isThere = !isAtEnd() && m_text[m_at] == c;
        m_at += isThere;
        return isThere;
    }
    void skipSpaces()
    {
        while (!isAtEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// What is left of one that was not understood.
    void skipCondition()
    {
        bool isQuoted = false;
        for (; !isAtEnd() && (isQuoted || !m_text[m_at].isSpace()); ++m_at)
            isQuoted = isQuoted != (m_text[m_at] == u'"');
    }

    Result<QueryCondition, QueryError> readCondition()
    {
        const qsizetype begin = m_at;
        const bool negated = take(u'-');
        if (negated && isAtSpace())
            return QueryError{QueryText::tr("Nothing follows the minus sign: -word leaves machines out."),
                              begin, 1};
        const qsizetype nameBegin = m_at;
        while (!isAtSpace() && !u"\":<>="_s.contains(m_text[m_at]))
            ++m_at;
        const QStringView name = m_text.sliced(nameBegin, m_at - nameBegin);
        const auto comparison = takeComparison();
        if (!comparison)
            m_at = nameBegin;
        Tests tests = comparison ? readField(name, nameBegin, *comparison) : readWord();
        if (!tests)
            return tests.failure();
        return QueryCondition{negated, *std::move(tests)};
    }

    std::optional<Comparison> takeComparison()
    {
        if (take(u':'))
            return Comparison::Has;
        if (take(u'='))
            return Comparison::Is;
        if (take(u'<'))
            return take(u'=') ? Comparison::LessOrEqual : Comparison::Less;
        if (take(u'>'))
            return take(u'=') ? Comparison::GreaterOrEqual : Comparison::Greater;
        return std::nullopt;
    }

    Tests readWord()
    {
        const auto word = readValue(false);
        if (!word)
            return word.failure();
        if (word->text.isEmpty())
            return word->error(QueryText::tr("There is no text between the quotation marks."));
        return testsOfWord(*word, m_columns);
    }

    Tests readField(QStringView name, qsizetype nameBegin, Comparison comparison)
    {
        const auto places = columnsNamed(name, m_columns);
        if (places.size() != 1)
            return fieldError(name, nameBegin, places);
        const int place = places.front();
        std::vector<CellTest> anyOf;
        do {
            const auto value = readValue(true);
            if (!value)
                return value.failure();
            if (value->length == 0) {
                return QueryError{QueryText::tr("A value is missing after “%1”.")
                                      .arg(m_text.sliced(nameBegin, m_at - nameBegin)),
                                  nameBegin, m_at - nameBegin};
            }
            const Tests tests
                = testsOf(m_columns[static_cast<size_t>(place)], place, comparison, *value, m_asOf);
            if (!tests)
                return tests.failure();
            anyOf.insert(anyOf.end(), tests->begin(), tests->end());
        } while (take(u','));
        return anyOf;
    }

    QueryError fieldError(QStringView name, qsizetype nameBegin, const std::vector<int> &places) const
    {
        if (places.empty()) {
            return {QueryText::tr("There is no field “%1”. Put the text in quotation marks to search for it.")
                        .arg(name),
                    nameBegin, std::max<qsizetype>(name.size(), 1)};
        }
        QStringList names;
        for (const int place : places)
            names.append(queryName(m_columns[static_cast<size_t>(place)]));
        return {QueryText::tr("“%1” may be one of several fields: %2.").arg(name, names.join(u", "_s)),
                nameBegin, name.size()};
    }

    /// A quoted value, or one up to the next space; in a list up to the next comma as well.
    Result<QueryValue, QueryError> readValue(bool inList)
    {
        QueryValue value{.begin = m_at};
        if (take(u'"')) {
            value.quoted = true;
            for (;; ++m_at) {
                if (isAtEnd()) {
                    return QueryError{QueryText::tr("The quotation mark is not closed."), value.begin,
                                      m_at - value.begin};
                }
                // A doubled mark stands for itself.
                if (take(u'"') && (isAtEnd() || m_text[m_at] != u'"'))
                    break;
                value.text.append(m_text[m_at]);
            }
        } else {
            while (!isAtSpace() && !(inList && m_text[m_at] == u','))
                value.text.append(m_text[m_at++]);
        }
        value.length = m_at - value.begin;
        return value;
    }

    QStringView m_text;
    const std::vector<Column> &m_columns;
    LocalTime m_asOf;
    qsizetype m_at = 0;
};

} // namespace

Result<Query, QueryError> parseQuery(QStringView text, const std::vector<Column> &columns, LocalTime asOf)
{
    return Reader(text, columns, asOf).read();
}

std::vector<QueryError> mistakesIn(QStringView text, const std::vector<Column> &columns, LocalTime asOf)
{
    return Reader(text, columns, asOf).mistakes();
}

} // namespace tracker
