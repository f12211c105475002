// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/naturalorder.h"

#include "app/base/ascii.h"
#include "app/base/casefold.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace tracker {

namespace {

/// Appends what a number is ordered by: how many digits it has, then the digits, two in a byte. Leading zeros
/// are gone, so a longer number is a greater one. No byte is 0, which ends a key.
void appendNumber(std::string &key, std::string_view digits)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    key.push_back(static_cast<char>('0' + std::min<size_t>(digits.size(), 9)));
    if (digits.size() >= 9) {
        size_t length = digits.size();
        for (; length >= 255; length -= 254)
            key.push_back(static_cast<char>(255));
        key.push_back(static_cast<char>(length));
    }
    for (size_t i = 0; i < digits.size(); i += 2) {
        const int second = i + 1 < digits.size() ? digits[i + 1] - '0' : 0;
        key.push_back(static_cast<char>((digits[i] - '0') * 10 + second + 1));
    }
}

/// One key per text, in one buffer: as bytes, they are in natural order.
class NaturalKeys {
public:
    explicit NaturalKeys(const StringPool &texts)
    {
        m_begins.reserve(texts.size() + size_t{1});
        m_bytes.reserve(static_cast<size_t>(texts.textBytes()) + texts.size());
        std::string folded;
        for (quint32 id = 0; id < texts.size(); ++id) {
            m_begins.push_back(m_bytes.size());
            folded.clear();
            appendCaseFolded(folded, texts.at(id));
            appendKey(folded);
        }
        m_begins.push_back(m_bytes.size());
        m_bytes.append(chunkSize, '\0'); // so that a chunk can be read behind the last key
    }

    static constexpr size_t chunkSize = sizeof(quint64);

    /// Eight bytes of a key as a number that orders like them; 0 behind its end.
    quint64 chunk(quint32 id, size_t depth) const
    {
        const size_t begin = m_begins[id] + depth * chunkSize;
        if (begin >= m_begins[id + 1])
            return 0;
        const auto bytes = qFromBigEndian<quint64>(m_bytes.data() + begin);
        const size_t left = m_begins[id + 1] - begin;
        return left >= chunkSize ? bytes : bytes & (~quint64{0} << (8 * (chunkSize - left)));
    }
    std::string_view rest(quint32 id, size_t depth) const
    {
        const std::string_view key(m_bytes.data() + m_begins[id], m_begins[id + 1] - m_begins[id]);
        return key.substr(std::min(depth * chunkSize, key.size()));
    }

private:
    void appendKey(std::string_view folded)
    {
        for (size_t i = 0; i < folded.size();) {
            if (!isDigit(folded[i])) {
                m_bytes.push_back(folded[i++]);
                continue;
            }
            const size_t begin = i;
            while (i < folded.size() && isDigit(folded[i]))
                ++i;
            appendNumber(m_bytes, folded.substr(begin, i - begin));
        }
    }

    std::string m_bytes;
    std::vector<size_t> m_begins;
};

struct Item {
    quint64 chunk = 0;
    quint32 id = 0;
};

/// Orders items by their chunk; bytes that are the same in all of them cost nothing.
void radixSort(std::span<Item> items, std::vector<Item> &spare)
{
    constexpr int byteCount = 8;
    std::array<std::array<quint32, 256>, byteCount> counts{};
    for (const Item &item : items) {
        for (int byte = 0; byte < byteCount; ++byte)
            ++counts[static_cast<size_t>(byte)][(item.chunk >> (8 * byte)) & 0xFF];
    }
    std::span<Item> from = items;
    std::span<Item> to(spare.data(), items.size());
    for (int byte = 0; byte < byteCount; ++byte) {
        auto &count = counts[static_cast<size_t>(byte)];
        if (count[(items.front().chunk >> (8 * byte)) & 0xFF] == items.size())
            continue;
        quint32 place = 0;
        for (quint32 &c : count)
            place += std::exchange(c, place);
        for (const Item &item : from)
            to[count[(item.chunk >> (8 * byte)) & 0xFF]++] = item;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
}

/// Orders by eight bytes of the keys at a time: first all texts, then those again that begin with the same
/// eight.
class NaturalSort {
public:
    NaturalSort(const StringPool &texts, Progress &progress)
        : m_keys(texts)
        , m_progress(progress)
        , m_items(texts.size())
        , m_spare(texts.size())
        , m_ranks(texts.size())
    {
        for (quint32 id = 0; id < texts.size(); ++id)
            m_items[id].id = id;
    }

    Result<std::vector<quint32>> ranks()
    {
        if (!m_items.empty())
            sort(m_items, 0);
        if (m_progress.isCancelled())
            return Failure::byCancelling();
        return std::move(m_ranks);
    }

private:
    static constexpr size_t fewItems = 48;
    static constexpr size_t deepest = 32; // keys that are still equal after 256 bytes are compared as a whole

    void sort(std::span<Item> items, size_t depth)
    {
        if (items.size() <= fewItems || depth >= deepest) {
            compareSort(items, depth);
            return;
        }
        for (Item &item : items)
            item.chunk = m_keys.chunk(item.id, depth);
        radixSort(items, m_spare);
        for (size_t begin = 0; begin < items.size() && !m_progress.isCancelled();) {
            size_t end = begin + 1;
            while (end < items.size() && items[end].chunk == items[begin].chunk)
                ++end;
            const std::span<Item> same = items.subspan(begin, end - begin);
            const bool areWhole = (same.front().chunk & 0xFF) == 0;
            if (same.size() == 1 || areWhole)
                rank(same);
            else
                sort(same, depth + 1);
            begin = end;
        }
    }

    void compareSort(std::span<Item> items, size_t depth)
    {
        for (Item &item : items)
            item.chunk = m_keys.chunk(item.id, depth);
        const auto compare = [this, depth](const Item &a, const Item &b) {
            if (a.chunk != b.chunk)
                return a.chunk < b.chunk ? -1 : 1;
            return m_keys.rest(a.id, depth + 1).compare(m_keys.rest(b.id, depth + 1));
        };
        std::ranges::sort(items, [&compare](const Item &a, const Item &b) { return compare(a, b) < 0; });
        for (size_t begin = 0; begin < items.size();) {
            size_t end = begin + 1;
            while (end < items.size() && compare(items[begin], items[end]) == 0)
                ++end;
            rank(items.subspan(begin, end - begin));
            begin = end;
        }
    }

    /// Gives the next place to \a same.
    void rank(std::span<Item> same)
    {
        for (const Item &item : same)
            m_ranks[item.id] = m_next;
        ++m_next;
        m_ranked += static_cast<qint64>(same.size());
        m_progress.report(m_ranked, static_cast<qint64>(m_items.size()));
    }

    const NaturalKeys m_keys;
    Progress &m_progress;
    std::vector<Item> m_items;
    std::vector<Item> m_spare;
    std::vector<quint32> m_ranks;
    quint32 m_next = 0;
    qint64 m_ranked = 0;
};

} // namespace

Result<std::vector<quint32>> naturalRanks(const StringPool &texts, Progress &progress)
{
    return NaturalSort(texts, progress).ranks();
}

} // namespace tracker
