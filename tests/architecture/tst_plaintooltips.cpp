// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The statements of \a text that give a tooltip which may say something of a list or a procedure and does
/// not come from plainToolTip().
QStringList unsafeTips(const QString &text)
{
    static const QRegularExpression statement(
        u"(?:setToolTip\\(|QToolTip::showText\\(|case Qt::ToolTipRole:|== Qt::ToolTipRole)[^;]*;"_s);
    static const QRegularExpression sentence(u"tr\\(\\s*\""_s);
    QStringList tips;
    for (auto it = statement.globalMatch(text); it.hasNext();) {
        const QString tip = it.next().captured();
        const bool isOurOwnSentence
            = tip.contains(sentence) && !tip.contains(u".arg("_s) && !tip.contains(u"showText("_s);
        if (!tip.contains(u"plainToolTip("_s) && !isOurOwnSentence && !tip.contains(u"->toolTip()"_s))
            tips << tip.simplified();
    }
    return tips;
}

} // namespace

/// Qt takes a tooltip that looks like markup for such: every one that says anything of a list is made in one
/// place, where it becomes text.
class TestPlainToolTips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedTips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("a sentence") << u"button->setToolTip(\n tr(\"Guess again\"));"_s << true;
        QTest::newRow("a sentence about something")
            << u"item->setToolTip(tr(\"For %1\").arg(header));"_s << false;
        QTest::newRow("made in one place")
            << u"item->setToolTip(plainToolTip(tr(\"For %1\").arg(header)));"_s << true;
        QTest::newRow("a text") << u"item->setToolTip(text);"_s << false;
        QTest::newRow("of an action") << u"button->setToolTip(action->toolTip());"_s << true;
        QTest::newRow("shown at once") << u"QToolTip::showText(place, text, this);"_s << false;
        QTest::newRow("a role") << u"case Qt::ToolTipRole:\n return cell.text;"_s << false;
        QTest::newRow("a role made in one place")
            << u"case Qt::ToolTipRole:\n return plainToolTip(cell.text);"_s << true;
        QTest::newRow("two roles") << u"case Qt::ToolTipRole:\n case Qt::DisplayRole:\n return text;"_s
                                   << false;
    }
    void plantedTips()
    {
        QFETCH(const QString, text);
        QTEST(unsafeTips(text).isEmpty(), "isSafe");
    }

    void everyTipIsText()
    {
        int made = 0;
        for (const QString &path : filesBelow(u"ui"_s, {u"*.cpp"_s})) {
            const QString text = textOf(path);
            made += static_cast<int>(text.count(u"plainToolTip("_s));
            const QStringList tips = unsafeTips(text);
            QVERIFY2(tips.isEmpty(), qPrintable(path + u": "_s + tips.join(u' ')));
        }
        QVERIFY(made > 10);
    }
};

TRACKER_TEST(TestPlainToolTips)
#include "tst_plaintooltips.moc"
