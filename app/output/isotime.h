// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <array>
#include <chrono>
#include <string_view>

namespace tracker {

/// 2000-07-25T14:03:00, or blank when unknown: LocalTime::toIso() without its QDateTime, for a million lines.
class IsoTime {
public:
    explicit IsoTime(LocalTime time)
    {
        if (!time.isKnown())
            return;
        using namespace std::chrono;
        const sys_seconds moment{seconds(time.seconds())};
        const sys_days day = floor<days>(moment);
        const year_month_day date(day);
        const hh_mm_ss clock(moment - day);
        const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
        put(0, year / 100);
        put(2, year % 100);
        put(5, static_cast<unsigned>(date.month()));
        put(8, static_cast<unsigned>(date.day()));
        put(11, static_cast<unsigned>(clock.hours().count()));
        put(14, static_cast<unsigned>(clock.minutes().count()));
        put(17, static_cast<unsigned>(clock.seconds().count()));
        m_length = m_text.size();
    }

    std::string_view text() const { return {m_text.data(), m_length}; }

private:
    void put(size_t place, unsigned twoDigits)
    {
        m_text[place] = static_cast<char>('0' + twoDigits / 10);
        m_text[place + 1] = static_cast<char>('0' + twoDigits % 10);
    }

    std::array<char, 19> m_text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0',
                                'T', '0', '0', ':', '0', '0', ':', '0', '0'};
    size_t m_length = 0;
};

} // namespace tracker
