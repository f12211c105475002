// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/openagain.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct OpenAgainText {
    Q_DECLARE_TR_FUNCTIONS(OpenAgain)
};

} // namespace

Result<ByteSource> openAgain(const ReadFile &file)
{
    Result<ByteSource> source = ByteSource::open(file.input);
    if (source && file.transcript)
        source = ByteSource::ofTranscript(*std::move(source), file.transcript);
    if (!source)
        return source.failure();
    const bool isFile = !file.input.path.isEmpty();
    if (source->storedSize() != file.storedSize || (isFile && source->modified() != file.modified))
        return hasChanged(file);
    return source;
}

Failure hasChanged(const ReadFile &file)
{
    return {OpenAgainText::tr("“%1” has changed since it was imported. Import it again to see its rows.")
                .arg(file.name)};
}

} // namespace tracker
