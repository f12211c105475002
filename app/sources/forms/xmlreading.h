// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcriptwriter.h"

#include <QXmlStreamAttributes>

namespace tracker {

/// Takes the tags and texts of an XML text.
class XmlSink {
public:
    virtual ~XmlSink() = default;
    virtual void begin(QStringView tag, const QXmlStreamAttributes &attributes) = 0;
    virtual void text(QStringView text) = 0;
    virtual void end() = 0;
};

/// Where a text is no XML any more.
struct XmlOutcome {
    bool isWhole = true;
    qint64 line = 0; ///< where it is not
};

/// Reads the text into \a sink, piece by piece and on guard: what declares anything or nests too deep is no
/// XML. Ends where \a writer, if there is one, wants no more. Fails when the text cannot be read.
Result<XmlOutcome> readXml(FormJob &job, XmlSink &sink, const TranscriptWriter *writer);

} // namespace tracker
