// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// The built-in procedures and the reader of their form.
class TestProcedure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheBuiltInProcedure()
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        QCOMPARE((*procedure)->article, u"Q264969"_s);
    }
};

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
