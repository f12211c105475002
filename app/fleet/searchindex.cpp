// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/searchindex.h"

#include "app/base/searchfold.h"

#include <algorithm>

namespace tracker {

FoldedTexts::FoldedTexts(const StringPool &texts)
{
    m_ends.reserve(texts.size());
    m_bytes.reserve(static_cast<size_t>(texts.textBytes()) + texts.size());
    for (quint32 id = 0; id < texts.size(); ++id) {
        appendSearchFolded(m_bytes, texts.at(id));
        m_bytes.push_back('\0');
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    }
}

SearchIndex::SearchIndex(const Fleet &fleet)
{
    for (const Field field : fleet.fields().all()) {
        if (kindOf(field) == FieldKind::Text && fleet.has(field))
            m_entries.push_back({fleet.texts(field), FoldedTexts(fleet.texts(field)->texts())});
    }
    for (const ExtraColumn &extra : fleet.extraColumns())
        m_entries.push_back({&extra.text, FoldedTexts(extra.text.texts())});
}

const FoldedTexts &SearchIndex::of(const TextColumn *texts) const
{
    const auto found = std::ranges::find(m_entries, texts, &Entry::texts);
    Q_ASSERT(found != m_entries.end());
    return found->folded;
}

qint64 SearchIndex::bytes() const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.folded.bytes();
    return sum;
}

} // namespace tracker
