// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importprofile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

Result<ListLayout> layoutOf(const ListInput &input, const ListChoices &choices)
{
    Result<ByteSource> source = ByteSource::openBeginning(input);
    if (!source)
        return source.failure();
    return guessLayout(*source, choices);
}

} // namespace

QStringList headerKeys(const ListLayout &layout)
{
    QStringList keys;
    for (const FileColumn &column : layout.columns) {
        const QString number = u"#%1"_s.arg(keys.size() + 1);
        const QString key = column.unnamed ? QString() : foldedHeader(column.header);
        keys << (key.isEmpty() || keys.contains(key) ? key + number : key);
    }
    return keys;
}

Result<QStringList> signatureOf(const ListInput &input)
{
    const Result<ListLayout> layout = layoutOf(input, {});
    if (!layout)
        return layout.failure();
    return headerKeys(*layout);
}

Result<ImportProfile> makeProfile(const QString &name, const ListInput &input, const ListLayout &layout)
{
    Result<QStringList> signature = signatureOf(input);
    if (!signature)
        return signature.failure();
    const ListChoices &choices = input.choices;
    ImportProfile profile{.name = name,
                          .signature = *std::move(signature),
                          .separator = choices.separator,
                          .quote = choices.quote,
                          .headerLine = choices.headerLine,
                          .flags = choices.flags,
                          .dateOrder = choices.dateOrder};
    const QStringList keys = headerKeys(layout);
    for (const auto &[place, field] : choices.fields) {
        if (place >= 0 && place < keys.size())
            profile.fields.emplace(keys[place], field);
    }
    return profile;
}

Result<ListChoices> choicesFor(const ImportProfile &profile, const ListInput &input)
{
    ListChoices choices{.encoding = input.choices.encoding,
                        .separator = profile.separator,
                        .quote = profile.quote,
                        .headerLine = profile.headerLine,
                        .flags = profile.flags,
                        .dateOrder = profile.dateOrder};
    if (profile.fields.empty())
        return choices;
    const Result<ListLayout> layout = layoutOf(input, choices);
    if (!layout)
        return layout.failure();
    const QStringList keys = headerKeys(*layout);
    for (int place = 0; place < keys.size(); ++place) {
        if (const auto field = profile.fields.find(keys[place]); field != profile.fields.end())
            choices.fields.emplace(place, field->second);
    }
    return choices;
}

const ImportProfile *findProfile(const std::vector<ImportProfile> &profiles, const QStringList &signature)
{
    const auto found = std::ranges::find(profiles, signature, &ImportProfile::signature);
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace tracker
