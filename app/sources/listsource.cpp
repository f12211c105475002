// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listsource.h"

#include "app/sources/forms/transcribe.h"

#include <limits>

namespace tracker {

namespace {

Result<ByteSource> transcribed(ByteSource source, const ListInput &input, const Progress *progress,
                               qint64 enough)
{
    const Result<ListForm> form = formOf(source);
    if (!form)
        return form.failure();
    if (*form == ListForm::Text)
        return source;
    if (*form == ListForm::Package) { // its directory stands at its end
        if (const Result<void> known = source.makeSizeExact(); !known)
            return known.failure();
    }
    FormJob job{.source = source,
                .part = input.choices.sheet,
                .fields = input.fields,
                .maxSize = input.maxSize,
                .enough = enough,
                .progress = progress};
    Result<std::optional<Transcript>> transcript = transcribe(job, *form);
    if (!transcript)
        return transcript.failure();
    if (!*transcript)
        return source;
    return ByteSource::ofTranscript(std::move(source),
                                    std::make_shared<const Transcript>(**std::move(transcript)));
}

} // namespace

Result<ByteSource> openList(const ListInput &input, const Progress *progress)
{
    Result<ByteSource> source = ByteSource::open(input, progress);
    if (!source)
        return source;
    return transcribed(*std::move(source), input, progress, std::numeric_limits<qint64>::max());
}

Result<ByteSource> openListBeginning(const ListInput &input)
{
    Result<ByteSource> source = ByteSource::open(input);
    if (!source)
        return source;
    return transcribed(*std::move(source), input, nullptr, transcribedBeginning);
}

} // namespace tracker
