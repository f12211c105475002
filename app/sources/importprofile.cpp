// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/importprofile.h"

#include "app/sources/dialectguess.h"
#include "app/sources/listsource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ImportProfileText {
    Q_DECLARE_TR_FUNCTIONS(ImportProfile)
};

Result<ListLayout> layoutOf(ListInput input, const ListChoices &choices)
{
    input.choices.sheet = choices.sheet;
    Result<ByteSource> source = openListBeginning(input);
    if (!source)
        return source.failure();
    return guessLayout(*source, choices, input.fields);
}

Failure noSuchField(const ImportProfile &profile, const QString &id, const FieldTable &fields)
{
    QStringList ids;
    for (const Field field : fields.all())
        ids << fields.id(field);
    return {
        ImportProfileText::tr(
            "The profile “%1” takes a column for the field “%2”, but there is no such field; there are: %3.")
            .arg(profile.name, id, ids.join(u", "_s))};
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

bool ListSignature::fits(const ListSignature &list) const
{
    return headers.isEmpty() ? mayBeAlike(values, list.values) : headers == list.headers;
}

Result<ListSignature> signatureOf(const ListInput &input)
{
    ListInput untouched = input;
    untouched.choices = {};
    Result<ByteSource> source = openListBeginning(untouched);
    if (!source)
        return source.failure();
    const Result<ListLayout> layout = guessLayout(*source, {}, input.fields);
    if (!layout)
        return layout.failure();
    ListSignature signature{.headers = headerKeys(*layout)};
    const bool hasHeader = layout->headerLine != 0
        && std::ranges::any_of(layout->columns,
                               [](const FileColumn &column) { return column.use != FileColumn::Use::Text; });
    if (hasHeader)
        return signature;
    const Result<ListLayout> bare = guessLayout(*source, {.headerLine = 0}, input.fields);
    if (!bare)
        return bare.failure();
    Result<std::vector<ValueKind>> values = valueKindsOf(*source, *bare);
    if (!values)
        return values.failure();
    signature.values = *std::move(values);
    return signature;
}

Result<ImportProfile> makeProfile(const QString &name, const ListInput &input, const ListLayout &layout)
{
    Result<ListSignature> signature = signatureOf(input);
    if (!signature)
        return signature.failure();
    const ListChoices &choices = input.choices;
    // What stands in the first row of a list without a header is not there next week.
    if ((choices.headerLine == 0u || layout.headerLine == 0) && !signature->values.empty())
        signature->headers.clear();
    else
        signature->values.clear();
    ImportProfile profile{.name = name,
                          .signature = *std::move(signature),
                          .sheet = choices.sheet,
                          .separator = choices.separator,
                          .quote = choices.quote,
                          .headerLine = choices.headerLine,
                          .joinsHeaderRows = choices.joinsHeaderRows,
                          .flags = choices.flags,
                          .dateOrder = choices.dateOrder,
                          .totalsAreMachines = choices.totalsAreMachines,
                          .namesAsWritten = choices.namesAsWritten};
    const QStringList keys = headerKeys(layout);
    for (const auto &[place, field] : choices.fields) {
        if (place >= 0 && place < keys.size())
            profile.fields.emplace(keys[place],
                                   field ? std::optional(layout.fields.id(*field)) : std::nullopt);
    }
    for (const auto &[place, order] : choices.dateOrders) {
        if (place >= 0 && place < keys.size())
            profile.dateOrders.emplace(keys[place], order);
    }
    return profile;
}

Result<ListChoices> choicesFor(const ImportProfile &profile, const ListInput &input)
{
    ListChoices choices{.sheet = input.choices.sheet ? input.choices.sheet : profile.sheet,
                        .encoding = input.choices.encoding,
                        .separator = profile.separator,
                        .quote = profile.quote,
                        .headerLine = profile.headerLine,
                        .joinsHeaderRows = profile.joinsHeaderRows,
                        .flags = profile.flags,
                        .dateOrder = profile.dateOrder,
                        .totalsAreMachines = profile.totalsAreMachines,
                        .namesAsWritten = input.choices.namesAsWritten ? input.choices.namesAsWritten
                                                                       : profile.namesAsWritten};
    if (profile.fields.empty() && profile.dateOrders.empty())
        return choices;
    const Result<ListLayout> layout = layoutOf(input, choices);
    if (!layout)
        return layout.failure();
    const QStringList keys = headerKeys(*layout);
    for (int place = 0; place < keys.size(); ++place) {
        if (const auto field = profile.fields.find(keys[place]); field != profile.fields.end()) {
            const std::optional<QString> &id = field->second;
            const std::optional<Field> known = id ? input.fields.fromId(*id) : std::nullopt;
            if (id && !known)
                return noSuchField(profile, *id, input.fields);
            choices.fields.emplace(place, known);
        }
        if (const auto order = profile.dateOrders.find(keys[place]); order != profile.dateOrders.end())
            choices.dateOrders.emplace(place, order->second);
    }
    return choices;
}

const ImportProfile *findProfile(const std::vector<ImportProfile> &profiles, const ListSignature &signature)
{
    const ImportProfile *byValues = nullptr;
    for (const ImportProfile &profile : profiles) {
        if (!profile.signature.fits(signature))
            continue;
        if (!profile.signature.headers.isEmpty())
            return &profile;
        if (!byValues)
            byValues = &profile;
    }
    return byValues;
}

} // namespace tracker
