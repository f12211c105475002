// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/earlierlook.h"
#include "app/sources/profilelist.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

constexpr auto earlierText = "Box,Where,Last Restart\nPC1,S01,2026-11-23 08:00\nPC2,S02,2026-11-24 09:30\n";

} // namespace

/// An earlier list is read as today's is, or as lists of its columns were before.
class TestEarlierLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_procedure = *findProcedure(defaultProcedureId(), QLocale::c()); }

    void asTheListsThatAreShown()
    {
        const QString today = written(u"today.csv"_s, "Box,Where,Last Restart\nPC1,S01,2026-11-25 08:00\n");
        ListInput list{.path = today, .fields = m_procedure->fields};
        list.choices.fields = {{0, Field::Name}, {1, Field::Site}};
        const auto look = lookAtEarlier(written(u"earlier.csv"_s, earlierText), *snapshotOf(list),
                                        m_folder.filePath(u"none"_s), m_untold);
        QVERIFY2(look, look ? "" : qPrintable(look.failure().message));
        QCOMPARE(look->list.choices.fields.at(0), Field::Name);
        QCOMPARE(look->list.choices.fields.at(1), Field::Site);
        QCOMPARE(look->inventoryTime.time, LocalTime::fromIso(u"2026-11-24T09:30:00"));
    }

    void asItIsRemembered()
    {
        ListInput list{.path = written(u"profile.csv"_s, earlierText), .fields = m_procedure->fields};
        list.choices.fields = {{0, Field::Name}, {1, Field::Site}};
        const auto shown = snapshotOf(list);
        const auto profile = makeProfile(u"boxes"_s, list, shown->list->files.front().layout);
        QVERIFY(profile);
        const QString store = m_folder.filePath(u"profiles.json"_s);
        QVERIFY(rememberProfiles(store, {*profile}));

        const QString other = written(u"other.csv"_s, "Name,Last Restart\nPC1,2026-11-25 08:00\n");
        const auto look
            = lookAtEarlier(written(u"earlier.csv"_s, earlierText),
                            *snapshotOf({.path = other, .fields = m_procedure->fields}), store, m_untold);
        QVERIFY2(look, look ? "" : qPrintable(look.failure().message));
        QCOMPARE(look->list.choices.fields.at(0), Field::Name);
        QCOMPARE(look->list.choices.fields.at(1), Field::Site);
    }

    void asItIsGuessedElse()
    {
        const QString other = written(u"other.csv"_s, "Name,Last Restart\nPC1,2026-11-25 08:00\n");
        const auto look = lookAtEarlier(written(u"earlier.csv"_s, "Name,Site\nPC1,S01\n"),
                                        *snapshotOf({.path = other, .fields = m_procedure->fields}),
                                        m_folder.filePath(u"none"_s), m_untold);
        QVERIFY2(look, look ? "" : qPrintable(look.failure().message));
        QVERIFY(look->list.choices.fields.empty());
    }

    void saysWhyItCannotBeRead()
    {
        const QString other = written(u"other.csv"_s, "Name,Last Restart\nPC1,2026-11-25 08:00\n");
        const auto look
            = lookAtEarlier(u"/nowhere.csv"_s, *snapshotOf({.path = other, .fields = m_procedure->fields}),
                            m_folder.filePath(u"none"_s), m_untold);
        QVERIFY(!look);
        QVERIFY(look.failure().message.contains(u"/nowhere.csv"_s));
    }

private:
    QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the folder for tests cannot be written");
        return file.fileName();
    }
    std::shared_ptr<const Snapshot> snapshotOf(const ListInput &list)
    {
        const auto made = makeSnapshot(
            {.lists = {list}, .now = LocalTime::fromIso(u"2026-11-26T08:00:00"), .procedure = m_procedure},
            nullptr, m_untold);
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        return *made;
    }

    std::shared_ptr<const Procedure> m_procedure;
    Progress m_untold;
    const QTemporaryDir m_folder;
};

TRACKER_TEST(TestEarlierLook)
#include "tst_earlierlook.moc"
