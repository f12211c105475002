// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/listreader.h"

#include "app/import/profilefile.h"
#include "ui/import/preparedlist.h"

#include <QFileInfo>

#include <cmath>

namespace tracker {

ListReader::ListReader(std::shared_ptr<const Procedure> procedure, QObject *parent)
    : QObject(parent)
    , m_procedure(std::move(procedure))
{
    connect(&m_job, &Job::progressed, this, &ListReader::tellProgress);
}

/// What is to be read, and what came of it.
struct ListReader::Order {
    ImportRequest request;
    QString profile;
    std::optional<QString> profileFile; ///< looked into first
    QStringList doubts;
    std::shared_ptr<const Snapshot> snapshot;
};

namespace {

/// Takes the choices for each list of \a request from the profile that is remembered for its columns, and
/// says what is doubtful about the others.
Result<QStringList> decide(ImportRequest &request, const QString &profileFile, QString &profileName)
{
    const Result<std::vector<ImportProfile>> profiles = readProfiles(profileFile);
    if (!profiles)
        return QStringList{profiles.failure().message};
    QStringList doubts;
    for (ListInput &input : request.inputs) {
        const Result<ListSignature> signature = signatureOf(input);
        if (!signature)
            return signature.failure();
        const ImportProfile *profile = findProfile(*profiles, *signature);
        const Result<PreparedList> list = prepareList(input, request.asOf, profile);
        if (!list)
            return list.failure();
        input = list->input;
        if (profile)
            profileName = profile->name;
        if (!profile || list->preview.fault)
            doubts << doubtsOf(list->preview);
    }
    doubts.removeDuplicates();
    return doubts;
}

} // namespace

void ListReader::read(const ImportRequest &request, const QString &profile)
{
    start({.request = request, .profile = profile});
}

void ListReader::open(const ImportRequest &request, const QString &profileFile)
{
    start({.request = request, .profileFile = profileFile});
}

void ListReader::start(const Order &order)
{
    Q_EMIT begun(listNames(order.request));
    m_rowsRead = std::make_shared<std::atomic<quint64>>(0);
    m_watch.start();
    m_part = 0;
    const auto work
        = [order, procedure = m_procedure, rowsRead = m_rowsRead](Progress &progress) -> Result<Order> {
        Order done = order;
        if (done.profileFile) {
            const Result<QStringList> doubts = decide(done.request, *done.profileFile, done.profile);
            if (!doubts)
                return doubts.failure();
            done.doubts = *doubts;
            if (!done.doubts.isEmpty())
                return done;
        }
        const Inputs inputs{.lists = done.request.inputs,
                            .asOf = done.request.asOf,
                            .now = done.request.now,
                            .procedure = procedure};
        const auto read = makeSnapshot(inputs, nullptr, progress, rowsRead);
        const auto whole = read ? withTable(*read, progress) : read;
        if (!whole)
            return Failure{whole.failure().message, whole.failure().cancelled};
        done.snapshot = *whole;
        return done;
    };
    m_job.start(work, [this](const Result<Order> &done) {
        if (done && done->snapshot)
            Q_EMIT finished(done->snapshot, done->request, done->profile);
        else if (done)
            Q_EMIT unclear(done->request, done->profile, done->doubts);
        else if (!done.failure().cancelled)
            Q_EMIT failed(done.failure().message);
    });
}

void ListReader::tellProgress(double part)
{
    // A list that is not what it was read as at first is read again.
    if (part < m_part) {
        *m_rowsRead = 0;
        m_watch.start();
    }
    m_part = part;
    Q_EMIT progressed(
        part, paceSentence(*m_rowsRead, part, std::chrono::nanoseconds(m_watch.nsecsElapsed()), QLocale()));
}

void ListReader::cancel()
{
    m_job.cancel();
}

QString paceSentence(quint64 rows, double part, std::chrono::nanoseconds elapsed, const QLocale &locale)
{
    if (elapsed < std::chrono::seconds(1) || part <= 0)
        return {};
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const double left = seconds / part * (1 - part);
    const auto pace = static_cast<qint64>(static_cast<double>(rows) / seconds);
    const QString rate = ListReader::tr("%1 rows a second").arg(locale.toString(pace));
    const QString rest = left < 60
        ? ListReader::tr("%n second(s) left", nullptr, static_cast<int>(std::ceil(left)))
        : ListReader::tr("%n minute(s) left", nullptr, static_cast<int>(std::ceil(left / 60)));
    return ListReader::tr("%1, %2", "1,200,000 rows a second, 3 seconds left").arg(rate, rest);
}

QString listNames(const ImportRequest &request)
{
    if (request.inputs.size() != 1)
        return ListReader::tr("%n client list(s)", nullptr, static_cast<int>(request.inputs.size()));
    const ListInput &input = request.inputs.front();
    return input.path.isEmpty() ? input.name : QFileInfo(input.path).fileName();
}

} // namespace tracker
