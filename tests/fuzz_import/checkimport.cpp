// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz_import/checkimport.h"

#include "app/fleet/hostname.h"
#include "app/fleet/texthash.h"
#include "app/procedure/procedure.h"
#include "app/sources/clientlistimport.h"
#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/recordsplitter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

void require(bool kept, const char *promise)
{
    if (!kept)
        qFatal("broken: %s", promise);
}

/// What is left of \a name without its domain and what else is around it.
std::string_view hostOf(std::string_view name)
{
    const std::string_view plain = undressedName(name);
    const std::optional<QualifiedName> qualified = qualifiedName(plain);
    return qualified ? qualified->host : plain;
}

void checkSplitting(const QByteArray &bytes, char separator)
{
    RecordBlock fast;
    fast.bytes.assign(bytes.begin(), bytes.end());
    RecordBlock exact = fast;
    const SplitPlace end = splitRecords(fast, {}, {separator}, true);
    require(end.offset == fast.bytes.size(), "all text is split");
    for (SplitPlace place; place.offset < exact.bytes.size();)
        place = *splitExactly(exact, place, {separator}, true);
    const auto isSame = [&](const Record &a, const Record &b) {
        const auto isSameCell = [&](const Cell &x, const Cell &y) { return fast.text(x) == exact.text(y); };
        return a.begin == b.begin && a.line == b.line && a.oddity == b.oddity
            && std::ranges::equal(fast.cellsOf(a), exact.cellsOf(b), isSameCell);
    };
    require(std::ranges::equal(fast.records, exact.records, isSame), "both ways of splitting agree");
}

} // namespace

void checkImport(const QByteArray &bytes)
{
    for (const char separator : {',', ';', '\t'})
        checkSplitting(bytes, separator);

    // With rules for lists of components.
    static const FieldTable fields = (*findProcedure(defaultProcedureId(), QLocale::c()))->fields;
    ImportRequest request{.inputs = {{.text = bytes, .name = u"list"_s, .fields = fields}},
                          .now = LocalTime::fromIso(u"2000-08-01T00:00:00"),
                          .oneThread = true};
    Progress progress;
    const auto result = importClientLists(request, progress);
    if (!result) {
        require(!result.failure().message.isEmpty(), "a failure says why");
        return;
    }
    const ClientList &list = **result;
    require(list.account.balances(), "the account balances");
    require(list.account.machines == list.fleet->size() && list.fleet->size() > 0, "machines are counted");
    quint64 records = 0;
    for (MachineIndex machine{0}; machine.value < list.fleet->size(); ++machine.value) {
        records += list.fleet->recordsOf(machine).size();
        if (machine.value % 64 != 0)
            continue;
        const auto evidence = readEvidence(list, machine, {Field::Name});
        require(bool(evidence) && !evidence->empty(), "the name of a machine is found again");
        const std::string_view name = list.fleet->name(machine);
        const std::string written = evidence->front().text.toStdString();
        require(written == name || isSameFolded(hostOf(written), hostOf(name)),
                "the name of a machine is what stands in its list, or its host is");
    }
    require(records == list.account.machines + list.account.merged, "no row is lost");
    for (const RowIssue &issue : list.issues)
        require(!rowIssueSentence(issue, list).isEmpty() && issue.line > 0, "an issue says where it is");
}
