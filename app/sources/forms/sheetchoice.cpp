// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/sheetchoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct SheetChoiceText {
    Q_DECLARE_TR_FUNCTIONS(SheetChoice)
};

Result<size_t> chosenSheet(const SheetSource &source, FormJob &job)
{
    if (job.part) {
        const Result<qsizetype> place = job.placeOfPart(source.names, 0);
        if (!place)
            return place.failure();
        return static_cast<size_t>(*place);
    }
    if (source.order.size() == 1)
        return source.order.front();
    std::optional<size_t> filled;
    for (const size_t sheet : source.order) {
        TranscriptWriter probe(job, TranscriptWriter::Probe());
        const Result<SheetOutcome> read = source.read(sheet, probe);
        if (!read)
            return read.failure();
        if (probe.failure())
            return *probe.failure();
        if (probe.hasTable())
            return sheet;
        if (!filled && !probe.isEmpty())
            filled = sheet;
    }
    return filled.value_or(source.order.front());
}

} // namespace

Result<Transcript> transcribeSheet(const SheetSource &source, FormJob &job)
{
    if (source.order.empty())
        return Failure{SheetChoiceText::tr("“%1” holds no sheet with cells.").arg(job.source.name())};
    const Result<size_t> sheet = chosenSheet(source, job);
    if (!sheet)
        return sheet.failure();
    TranscriptWriter writer(job);
    const Result<SheetOutcome> read = source.read(*sheet, writer);
    if (!read)
        return read.failure();
    auto text = writer.finish();
    if (!text)
        return text.failure();
    const QString name = source.names[static_cast<qsizetype>(*sheet)];
    Transcript transcript{
        .text = *std::move(text), .rows = {.kind = RowNames::Kind::SheetRows, .part = name}, .part = name};
    if (source.names.size() > 1) {
        transcript.parts = source.names;
        QStringList others = source.names;
        others.removeAt(static_cast<qsizetype>(*sheet));
        transcript.notes << SheetChoiceText::tr("The sheet “%1” is read; the others are: %2.")
                                .arg(name, others.join(u", "_s));
    } else {
        transcript.notes << SheetChoiceText::tr("The sheet “%1” is read.").arg(name);
    }
    if (read->hiddenRows > 0) {
        transcript.notes << SheetChoiceText::tr("%Ln row(s) that the sheet hides are read as well.", nullptr,
                                                static_cast<int>(read->hiddenRows));
    }
    return transcript;
}

} // namespace tracker
