// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// One machine as a list may tell of it; times are seconds after the inventory time, versions the last group
/// of 2.00.1493.x or less.
struct Listed {
    std::string os;
    std::optional<bool> isAtTarget[3]; // client, software distribution, other agents
    std::optional<qint64> baseUpgraded;
    std::optional<qint64> lastRestart;
    std::optional<qint64> swdUpgraded;
    std::optional<qint64> agentsUpgraded;
    std::optional<qint64> lastCcim;
    std::optional<qint64> lastSeen;
    std::optional<bool> swdInstalled;
    std::optional<bool> pending;
    std::optional<bool> deferred;
    bool severalSites = false;
};

enum Known { No, Yes, Unknown };

/// Contract §2 once more, from top to bottom as it is written there, and without any data of the engine.
Concluded byTheContract(const Listed &is)
{
    // In scope
    const bool osBlank = is.os.empty() || is.os == "n/a";
    const bool inScope = osBlank || is.os == "Windows 98 SE";
    if (!inScope)
        return {u"out-of-scope"_s, u"no"_s, u"0"_s, u"done"_s, u"done"_s, {}};

    const auto [clientAtTarget, swdAtTarget, agentsAtTarget] = is.isAtTarget;

    // Software distribution present, swd, agents
    const bool swdAssumed = !is.swdInstalled && !swdAtTarget && !is.swdUpgraded;
    const bool swdPresent = is.swdInstalled.value_or(true);
    const bool swd = swdPresent && (swdAtTarget.value_or(false) || is.swdUpgraded);
    const bool agents = agentsAtTarget.value_or(false) || is.agentsUpgraded;

    // Base and restarts
    const bool base = clientAtTarget.value_or(false) || is.baseUpgraded || swd || agents;
    const auto restartAfter = [&is](std::optional<qint64> upgraded) {
        if (upgraded && is.lastRestart)
            return *is.lastRestart > *upgraded ? Yes : No;
        if (!is.pending)
            return Unknown;
        return *is.pending ? No : Yes;
    };
    const Known restart1 = swd || agents ? Yes : restartAfter(is.baseUpgraded);
    const Known restart2 = restartAfter(is.swdUpgraded);

    Concluded concluded;
    int least = 0;
    int most = 0;

    // The table of stages with restart required and restarts owed
    const int swdLeast = swdPresent && !swdAssumed ? 1 : 0;
    const int swdMost = swdPresent ? 1 : 0;
    if (!base) {
        concluded.stage = is.deferred.value_or(false) ? u"deferred"_s : u"not-started"_s;
        concluded.restart = u"no"_s;
        least = 1 + swdLeast;
        most = 1 + swdMost;
    } else if (restart1 != Yes) {
        concluded.stage = u"awaiting-first-restart"_s;
        const bool tooEarly = is.baseUpgraded && 0 - *is.baseUpgraded < 15 * minute;
        concluded.restart = restart1 == Unknown ? u"unknown"_s : tooEarly ? u"not-yet"_s : u"yes"_s;
        least = 1 + swdLeast - (restart1 == Unknown ? 1 : 0);
        most = 1 + swdMost;
    } else if (swdPresent && !swd) {
        concluded.stage = u"upgrading-agents"_s;
        concluded.restart = u"no"_s;
        least = swdLeast;
        most = 1;
    } else if (swdPresent && restart2 != Yes) {
        concluded.stage = agents ? u"awaiting-second-restart"_s : u"frozen"_s;
        concluded.restart = restart2 == No ? u"yes"_s : u"unknown"_s;
        least = restart2 == No ? 1 : 0;
        most = 1;
    } else {
        concluded.stage = agents ? u"complete"_s : u"upgrading-agents"_s;
        concluded.restart = u"no"_s;
    }
    concluded.owed = least == most ? QString::number(most) : u"%1-%2"_s.arg(least).arg(most);

    // Bounds
    std::optional<qint64> due;
    for (const auto &anchor : {is.lastCcim, is.lastRestart}) {
        if (anchor)
            due = std::max(due.value_or(*anchor + 23 * hour), *anchor + 23 * hour);
    }
    QString byTheCycle = u"unknown"_s;
    if (due && !is.deferred.value_or(false)) {
        byTheCycle
            = *due > 0 ? u"timed "_s + (testNow() + std::chrono::seconds(*due)).toIso() : u"next-logon"_s;
    }
    const bool waitsForFirst = concluded.stage == u"not-started" || concluded.stage == u"deferred"
        || concluded.stage == u"awaiting-first-restart";
    concluded.agents = agents ? u"done"_s : waitsForFirst ? u"needs-restart"_s : byTheCycle;
    concluded.completion = concluded.stage == u"complete" ? u"done"_s
        : most > 0                                        ? u"needs-restart"_s
                                                          : byTheCycle;

    // Warnings
    QStringList warnings;
    const auto warnIf = [&warnings](bool holds, const QString &id) {
        if (holds)
            warnings.append(id);
    };
    warnIf(osBlank, u"assumed-os"_s);
    warnIf(swdAssumed, u"assumed-swd"_s);
    const bool hasBaseTimes = is.baseUpgraded && is.lastRestart;
    const qint64 afterBase = hasBaseTimes ? *is.lastRestart - *is.baseUpgraded : 0;
    warnIf(hasBaseTimes && afterBase > 0 && afterBase < 15 * minute, u"early-restart"_s);
    const auto waitedFor = swd ? is.swdUpgraded : is.baseUpgraded;
    warnIf(is.pending.value_or(false) && base && waitedFor && is.lastRestart && *is.lastRestart > *waitedFor,
           u"pending-after-restart"_s);
    const bool agentsOld = agentsAtTarget && !*agentsAtTarget;
    const bool swdOld = swdPresent && swdAtTarget && !*swdAtTarget;
    warnIf(clientAtTarget.value_or(false) && (agentsOld || swdOld) && is.lastRestart
               && 0 - *is.lastRestart > 23 * hour,
           u"mixed-versions"_s);
    warnIf(clientAtTarget && !*clientAtTarget && base, u"stale-version"_s);
    warnIf(concluded.agents == u"next-logon" || concluded.completion == u"next-logon", u"overdue-ccim"_s);
    warnIf(is.deferred.value_or(false) && base, u"deferred"_s);
    warnIf(is.lastSeen && 0 - *is.lastSeen > 7 * day, u"stale-data"_s);
    warnIf(is.severalSites, u"multi-site"_s);
    concluded.warnings = warnings.join(u' ');
    return concluded;
}

/// Machines of any combination of facts, with times that lie close to where a rule turns.
class AnyMachines {
public:
    Listed next()
    {
        Listed is;
        is.os = oneOf<std::string>(
            {"Windows 98 SE", "Windows 98 SE", "Windows 98 SE", "", "n/a", "Windows NT 4.0"});
        for (std::optional<bool> &atTarget : is.isAtTarget)
            atTarget = anyFlag();
        is.baseUpgraded = anyTime();
        is.swdUpgraded = anyTime();
        is.agentsUpgraded = anyTime();
        is.lastCcim = anyTime();
        is.lastSeen = oneOf<std::optional<qint64>>({{}, -day, -7 * day, -7 * day - 1});
        is.lastRestart
            = oneOf<std::optional<qint64>>({{}, anyTime(), near(is.baseUpgraded), near(is.swdUpgraded)});
        is.swdInstalled = anyFlag();
        is.pending = anyFlag();
        is.deferred = anyFlag();
        is.severalSites = oneOf({false, true});
        return is;
    }

private:
    template <typename T> T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[m_random() % values.size()];
    }
    std::optional<bool> anyFlag() { return oneOf<std::optional<bool>>({{}, false, true}); }
    std::optional<qint64> anyTime()
    {
        return oneOf<std::optional<qint64>>({{},
                                             {},
                                             {},
                                             -60 * hour,
                                             -23 * hour,
                                             -23 * hour - 1,
                                             -23 * hour + 1,
                                             -15 * minute,
                                             -15 * minute + 1,
                                             -hour,
                                             0,
                                             10 * minute});
    }
    std::optional<qint64> near(std::optional<qint64> time)
    {
        if (!time)
            return {};
        return *time + oneOf<qint64>({-hour, -1, 0, 1, 15 * minute - 1, 15 * minute, hour});
    }

    std::mt19937 m_random{1}; // always the same machines
};

void add(const Listed &is, quint32 record, FleetRows &builder)
{
    builder.joinOrAdd("PC-" + std::to_string(record), "", record);
    builder.setText(Field::Os, is.os);
    builder.setText(Field::Site, is.severalSites ? "S01;S02" : "S01");
    const auto setTime = [&builder](Field field, std::optional<qint64> time) {
        builder.setTime(field, time ? testNow() + std::chrono::seconds(*time) : LocalTime());
    };
    setTime(SmsField::BaseUpgraded, is.baseUpgraded);
    setTime(Field::LastRestart, is.lastRestart);
    setTime(SmsField::SwdUpgraded, is.swdUpgraded);
    setTime(SmsField::AgentsUpgraded, is.agentsUpgraded);
    setTime(SmsField::LastCcim, is.lastCcim);
    setTime(Field::LastSeen, is.lastSeen);
    const auto setVersion = [&builder](Field field, std::optional<bool> atTarget) {
        const quint16 last = atTarget.value_or(false) ? 2000 : 1999;
        builder.setVersion(field, atTarget ? Version({2, 0, 1493, last}) : Version());
    };
    setVersion(SmsField::ClientVersion, is.isAtTarget[0]);
    setVersion(SmsField::SwdVersion, is.isAtTarget[1]);
    setVersion(SmsField::AgentsVersion, is.isAtTarget[2]);
    const auto setFlag = [&builder](Field field, std::optional<bool> flag) {
        builder.setFlag(field, !flag ? Flag::Unknown : *flag ? Flag::Yes : Flag::No);
    };
    setFlag(SmsField::SwdInstalled, is.swdInstalled);
    setFlag(SmsField::RestartPending, is.pending);
    setFlag(SmsField::Deferred, is.deferred);
}

} // namespace

/// The engine against a second reading of the contract, for machines that nobody would think of.
class TestContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOnAnyMachine()
    {
        constexpr quint32 count = 60'000;
        AnyMachines any;
        std::vector<Listed> machines;
        FleetRows builder;
        for (quint32 i = 0; i < count; ++i)
            add(machines.emplace_back(any.next()), i, builder);
        Progress progress;
        const auto assessment = *assess(builder.build(), testProcedure(), testNow(), progress);

        QSet<QString> seen;
        for (quint32 i = 0; i < count; ++i) {
            const Concluded expected = byTheContract(machines[i]);
            const Concluded actual = concluded(*assessment, {i});
            QCOMPARE(actual.stage, expected.stage);
            QCOMPARE(actual.restart, expected.restart);
            QCOMPARE(actual.owed, expected.owed);
            QCOMPARE(actual.agents, expected.agents);
            QCOMPARE(actual.completion, expected.completion);
            QCOMPARE(actual.warnings, expected.warnings);
            seen += {u"stage "_s + expected.stage, u"restart "_s + expected.restart,
                     u"owed "_s + expected.owed};
            const QStringList warnings = expected.warnings.split(u' ');
            seen += QSet(warnings.begin(), warnings.end());
        }
        // Every stage, flag and warning (but the two of doubles, which this list has not; blank stands for
        // none), and 0, 1, 2, 0-1, 0-2, 1-2 restarts: otherwise the machines would prove less than they seem
        // to.
        QCOMPARE(seen.size(), 8 + 4 + 11 + 6);
    }
};

TRACKER_TEST(TestContract)
#include "tst_contract.moc"
