// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tracker {

/// Why an operation failed: one sentence for the user that says what happened, where, and what to do.
struct Failure {
    QString message;
    /// The user asked for it, so nobody needs to be told.
    bool cancelled = false;

    static Failure byCancelling() { return {QString(), true}; }
    bool operator==(const Failure &) const = default;
};

/// The value of an operation, or why there is none. \a F is Failure or says more than it, such as a place in
/// a text.
template <typename T, typename F = Failure> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    Result(F failure)
        : m_outcome(std::in_place_index<1>, std::move(failure))
    {
    }

    explicit operator bool() const { return m_outcome.index() == 0; }

    const T &operator*() const & { return value(); }
    T &operator*() & { return const_cast<T &>(std::as_const(*this).value()); }
    T &&operator*() && { return std::move(**this); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &**this; }

    const F &failure() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_outcome);
    }

private:
    const T &value() const
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_outcome);
    }

    std::variant<T, F> m_outcome;
};

/// For operations that leave nothing behind but their effect.
template <> class [[nodiscard]] Result<void, Failure> : public Result<std::monostate> {
public:
    Result()
        : Result<std::monostate>(std::monostate{})
    {
    }
    Result(Failure failure)
        : Result<std::monostate>(std::move(failure))
    {
    }
};

} // namespace tracker
