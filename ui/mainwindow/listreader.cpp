// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/listreader.h"

#include "ui/import/preparedlist.h"

#include <QFileInfo>

namespace tracker {

ListReader::ListReader(std::shared_ptr<const Procedure> procedure, QObject *parent)
    : QObject(parent)
    , m_procedure(std::move(procedure))
{
    connect(&m_job, &Job::progressed, this, &ListReader::progressed);
}

/// Of what was read, or what is doubtful about it.
struct ListReader::Outcome {
    ImportRequest request;
    QStringList doubts;
    std::shared_ptr<const Snapshot> snapshot;
};

void ListReader::read(const ImportRequest &request)
{
    start(request, false);
}

void ListReader::open(const ImportRequest &request)
{
    start(request, true);
}

void ListReader::start(const ImportRequest &request, bool looksFirst)
{
    Q_EMIT begun(listNames(request));
    const auto work = [request, procedure = m_procedure, looksFirst](Progress &progress) -> Result<Outcome> {
        Outcome outcome{.request = request};
        for (size_t i = 0; looksFirst && i < request.inputs.size() && outcome.doubts.isEmpty(); ++i) {
            const Result<PreparedList> list = prepareList(request.inputs[i], request.asOf);
            if (!list)
                return list.failure();
            outcome.request.inputs[i] = list->input;
            outcome.doubts = doubtsOf(list->preview);
        }
        if (!outcome.doubts.isEmpty())
            return outcome;
        const auto snapshot = readSnapshot(outcome.request, procedure, progress);
        if (!snapshot)
            return snapshot.failure();
        outcome.snapshot = *snapshot;
        return outcome;
    };
    m_job.start(work, [this](const Result<Outcome> &outcome) {
        if (outcome && outcome->snapshot)
            Q_EMIT finished(outcome->snapshot, outcome->request);
        else if (outcome)
            Q_EMIT unclear(outcome->request, outcome->doubts);
        else if (!outcome.failure().cancelled)
            Q_EMIT failed(outcome.failure().message);
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
