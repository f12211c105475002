// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionreport.h"

#include "app/base/format.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct SessionReportText {
    Q_DECLARE_TR_FUNCTIONS(SessionReport)
};

} // namespace

Result<ReportContent, InputFailure> reportOf(const ReportOrder &order, Progress &progress)
{
    const bool tellsTheFuture = order.kind == ReportKind::Status;
    auto made = makeSnapshot(order.inputs, order.before, progress);
    if (made && tellsTheFuture)
        made = withProjection(*made, order.before, progress);
    if (made && tellsTheFuture)
        made = withBacktests(*made, order.before, progress);
    if (!made)
        return made.failure();
    ReportInput input = reportInputOf(**made, order.printed, order.locale);
    input.machines = order.machines;
    return makeReport(order.kind, input);
}

ReportInput reportInputOf(const Snapshot &snapshot, LocalTime now, const QLocale &locale)
{
    const ClientList &list = *snapshot.list;
    return {.assessment = snapshot.assessment,
            .machines = *snapshot.machines,
            .projection = snapshot.projection,
            .backtest = snapshot.backtests.empty() ? nullptr : snapshot.backtests.front(),
            //: client lists, and the moment they describe
            .source = SessionReportText::tr("%1 · inventory of %2")
                          .arg(listNames(snapshot.inputs.lists), formatTime(list.inventoryTime.time, locale)),
            .account = rowAccountSentence(list.account) + u' ' + inventoryTimeSentence(list, locale),
            .filter = narrowingText(snapshot.inputs),
            .printed = now,
            .locale = locale};
}

} // namespace tracker
