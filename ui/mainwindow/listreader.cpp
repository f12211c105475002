// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/listreader.h"

#include <QFileInfo>

namespace tracker {

ListReader::ListReader(std::shared_ptr<const Procedure> procedure, QObject *parent)
    : QObject(parent)
    , m_procedure(std::move(procedure))
{
    connect(&m_job, &Job::progressed, this, &ListReader::progressed);
}

void ListReader::read(const ImportRequest &request)
{
    Q_EMIT begun(listNames(request));
    m_job.start([request, procedure = m_procedure](
                    Progress &progress) { return readSnapshot(request, procedure, progress); },
                [this, request](const Result<std::shared_ptr<const Snapshot>> &snapshot) {
                    if (snapshot)
                        Q_EMIT finished(*snapshot, request);
                    else if (!snapshot.failure().cancelled)
                        Q_EMIT failed(snapshot.failure().message);
                });
}

void ListReader::cancel()
{
    m_job.cancel();
}

QString listNames(const ImportRequest &request)
{
    if (request.inputs.size() != 1)
        return ListReader::tr("%n client list(s)", nullptr, static_cast<int>(request.inputs.size()));
    const ListInput &input = request.inputs.front();
    return input.path.isEmpty() ? input.name : QFileInfo(input.path).fileName();
}

} // namespace tracker
