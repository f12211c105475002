// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/forecastoutput.h"

#include "app/command/jsonwriter.h"

namespace tracker {

namespace {

/// The lines of \a csv as objects: its cells are numbers and times, and need no quotes in either form.
bool writeJson(const QByteArray &csv, QIODevice &device)
{
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    const QList<QByteArray> keys = lines.front().split(',');
    JsonWriter json(device);
    json.beginArray();
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split(',');
        json.beginObject();
        for (qsizetype i = 0; i < keys.size(); ++i) {
            json.key(keys[i].toStdString());
            if (keys[i] == "time" || keys[i] == "from")
                json.value(cells[i].toStdString());
            else
                json.literal(cells[i].toStdString());
        }
        json.endObject();
    }
    json.endArray();
    return json.flush();
}

} // namespace

bool writeForecast(const QByteArray &csv, OutputFormat format, QIODevice &device)
{
    return format == OutputFormat::Json ? writeJson(csv, device) : device.write(csv) == csv.size();
}

} // namespace tracker
