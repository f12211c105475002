// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/procedure.h"
#include "app/sources/clientlistimport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

QString issueKind(RowIssue::Kind kind)
{
    using enum RowIssue::Kind;
    switch (kind) {
    case UnknownFlag:
        return u"unknown-flag"_s;
    case UnknownVersion:
        return u"unknown-version"_s;
    case CutVersion:
        return u"cut-version"_s;
    case UnknownTime:
        return u"unknown-time"_s;
    case FutureTime:
        return u"future-time"_s;
    case TooFewCells:
        return u"too-few-cells"_s;
    case TooManyCells:
        return u"too-many-cells"_s;
    case NoName:
        return u"no-name"_s;
    case OpenQuote:
        return u"open-quote"_s;
    case Total:
        return u"total"_s;
    case OtherColumns:
        return u"other-columns"_s;
    case StrayQuote:
        return u"stray-quote"_s;
    }
    Q_UNREACHABLE();
}

QString sourceOf(InventoryTime::Source source)
{
    constexpr const char *names[] = {"given", "last-seen", "newest-time", "file-time", "now"};
    return QString::fromLatin1(names[static_cast<int>(source)]);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\n', u"\\n"_s) + u'"';
}

QString toString(std::string_view text)
{
    return QString::fromUtf8(text);
}

QString cellOf(const Fleet &fleet, Field field, MachineIndex machine)
{
    switch (kindOf(field)) {
    case FieldKind::Text:
        return toString(fleet.text(field, machine));
    case FieldKind::Version:
        return fleet.version(field, machine).toString();
    case FieldKind::Time:
        return fleet.time(field, machine).toIso();
    case FieldKind::Flag:
        constexpr const char *names[] = {"", "no", "yes"};
        return QString::fromLatin1(names[static_cast<int>(fleet.flag(field, machine))]);
    }
    Q_UNREACHABLE();
}

/// Everything an import has to say, a line a thing: what a golden file holds.
QString described(const Result<std::shared_ptr<const ClientList>> &result, const QString &folder)
{
    if (!result)
        return u"failure "_s + QString(result.failure().message).remove(folder + u'/') + u'\n';
    const ClientList &list = **result;
    QString text;
    for (MachineIndex machine{0}; machine.value < list.fleet->size(); ++machine.value) {
        text += u"machine "_s + quoted(toString(list.fleet->name(machine)));
        for (const Field field : list.fleet->fields().all()) {
            const QString cell = field == Field::Name ? QString() : cellOf(*list.fleet, field, machine);
            if (!cell.isEmpty())
                text += u' ' + list.fleet->fields().id(field) + u'=' + quoted(cell);
        }
        for (const ExtraColumn &extra : list.fleet->extraColumns()) {
            if (const QString cell = toString(extra.text.at(machine)); !cell.isEmpty())
                text += u' ' + quoted(extra.header) + u'=' + quoted(cell);
        }
        if (list.fleet->hasDuplicateName(machine))
            text += u" duplicate-name"_s;
        if (list.fleet->hasDuplicateId(machine))
            text += u" duplicate-id"_s;
        text += u'\n';
    }
    for (const RowIssue &issue : list.issues) {
        text += u"issue "_s;
        if (list.files.size() > 1)
            text += u"file %1 "_s.arg(issue.file + 1);
        text += u"line %1 "_s.arg(issue.line) + issueKind(issue.kind);
        if (!issue.column.isEmpty())
            text += u' ' + quoted(issue.column);
        if (!issue.text.isEmpty())
            text += u' ' + quoted(issue.text);
        if (issue.count > 1)
            text += u" x%1"_s.arg(issue.count);
        text += u'\n';
    }
    for (const QString &note : list.notes)
        text += u"note "_s + QString(note).remove(folder + u'/') + u'\n';
    text += u"inventory %1 %2\n"_s.arg(list.inventoryTime.time.toIso(), sourceOf(list.inventoryTime.source));
    text += u"account read %1 machines %2 merged %3 blank %4 rejected %5\n"_s.arg(list.account.read)
                .arg(list.account.machines)
                .arg(list.account.merged)
                .arg(list.account.blank)
                .arg(list.account.rejected);
    return text;
}

} // namespace

/// A case is a folder of tests/sources/golden, named after the quirk it shows: list files (list*), what they
/// must come to by contract §1 (expected.txt, written by hand), and perhaps the inventory time given
/// (as-of.txt) and the zone of the clients (zone.txt).
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        QVERIFY(procedure);
        m_fields = (*procedure)->fields;
    }

    void imports_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(QStringLiteral(TRACKER_SOURCE_DIR "/tests/sources/golden"));
        const QStringList cases = golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : cases)
            QTest::newRow(qPrintable(name)) << golden.filePath(name);
        QVERIFY(cases.size() >= 60);
    }

    void imports()
    {
        QFETCH(QString, folder);
        const QDir dir(folder);
        ImportRequest request;
        const QStringList lists = dir.entryList({u"list*"_s}, QDir::Files, QDir::Name);
        for (const QString &list : lists) {
            // As text, so that the modification times of a checkout do not matter.
            request.inputs.push_back({.text = contents(dir.filePath(list)),
                                      .name = list,
                                      .zone = contents(dir.filePath(u"zone.txt"_s)).trimmed(),
                                      .fields = m_fields});
        }
        request.now = LocalTime::fromIso(u"2000-08-01T00:00:00");
        if (dir.exists(u"as-of.txt"_s))
            request.asOf
                = LocalTime::fromIso(QString::fromUtf8(contents(dir.filePath(u"as-of.txt"_s))).trimmed());
        Progress progress;
        const auto result = importClientLists(request, progress);
        QVERIFY(!result || (*result)->account.balances());
        QCOMPARE(described(result, folder), QString::fromUtf8(contents(dir.filePath(u"expected.txt"_s))));
    }

private:
    FieldTable m_fields;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TRACKER_TEST(TestGolden)
#include "tst_golden.moc"
