// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsLegible_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QPalette>("palette");
        for (const QString &name : {u"neutral"_s, u"attention"_s, u"progress"_s, u"frozen"_s, u"second"_s,
                                    u"done"_s, u"held"_s, u"muted"_s}) {
            QTest::addRow("%s on light", qPrintable(name)) << name << lightPalette();
            QTest::addRow("%s on dark", qPrintable(name)) << name << darkPalette();
        }
    }
    void everyColourIsLegible()
    {
        QFETCH(QString, name);
        QFETCH(QPalette, palette);
        const QColor colour = toneColour(name, palette);
        for (const auto role : {QPalette::Base, QPalette::Window})
            QVERIFY2(contrast(colour, palette.color(role)) >= 4.5,
                     qPrintable(QString::number(contrast(colour, palette.color(role)))));
        const QColor selected = withPaleSelection(palette).color(QPalette::Highlight);
        QVERIFY2(contrast(colour, selected) >= 3.0, qPrintable(QString::number(contrast(colour, selected))));
    }

    void textIsLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textIsLegible()
    {
        QFETCH(QPalette, palette);
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 7);
        QVERIFY(contrast(quietText(palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    }

    void knowsDarkFromLight()
    {
        QVERIFY(isDark(darkPalette()));
        QVERIFY(!isDark(lightPalette()));
        applyAppearance(Appearance::Dark);
        QVERIFY(isDark(qApp->palette()));
        applyAppearance(Appearance::Light);
        QVERIFY(!isDark(qApp->palette()));
    }

    void everyDrawingTakesItsInk()
    {
        int drawings = 0;
        for (QDirIterator files(u":/icons"_s); files.hasNext(); ++drawings) {
            const QString symbol = QFileInfo(files.next()).completeBaseName();
            const QImage image = symbolIcon(symbol, Qt::red).pixmap(QSize(32, 32), 1).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    QVERIFY2(pixel.alpha() == 0 || pixel.green() < 8, qPrintable(symbol));
                    inked += pixel.alpha() > 128;
                }
            }
            QVERIFY2(inked > 20, qPrintable(symbol));
            // Nothing is cut off at the edge.
            for (int i = 0; i < 32; ++i) {
                QVERIFY2(image.pixelColor(i, 0).alpha() < 64 && image.pixelColor(0, i).alpha() < 64
                             && image.pixelColor(i, 31).alpha() < 64 && image.pixelColor(31, i).alpha() < 64,
                         qPrintable(symbol));
            }
        }
        QVERIFY(drawings >= 12);
        QVERIFY(symbolIcon(u"no such drawing"_s, Qt::red).isNull());
    }

    void isCrispAtTwoHundredPercent()
    {
        const QPixmap pixmap = symbolIcon(u"complete"_s, Qt::black).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

TRACKER_WINDOW_TEST(TestPresentation)
#include "tst_presentation.moc"
