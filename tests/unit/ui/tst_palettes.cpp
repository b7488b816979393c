// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readable in light and dark.
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta;

class PalettesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresContrastByTheBook()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0xff777777), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }
    void keepsEveryTextReadable()
    {
        for (const Shade shade : {Shade::Light, Shade::Dark})
            for (const auto &[text, ground] : readablePairs(shade))
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
    }
    void keepsSignsVisible()
    {
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            const GridColours &c = gridColours(shade);
            for (const QColor &sign : {c.pending, c.refused, c.late, c.current})
                QVERIFY2(contrast(sign, c.open) >= 3.0, qPrintable(sign.name()));
        }
    }
    void knowsItsOwnShades()
    {
        QCOMPARE(shadeOf(paletteOf(Shade::Light)), Shade::Light);
        QCOMPARE(shadeOf(paletteOf(Shade::Dark)), Shade::Dark);
    }
    void switchesTheApplication()
    {
        Theme theme(*qApp, Scheme::Light);
        QSignalSpy changes(&theme, &Theme::shadeChanged);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(shadeOf(QApplication::palette()), Shade::Dark);
        QCOMPARE(changes.count(), 1);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changes.count(), 1);
    }
    void followsTheSystemThroughThePalette()
    {
        QApplication::setPalette(paletteOf(Shade::Dark));
        Theme theme(*qApp);
        QCOMPARE(theme.shade(), Shade::Dark);
    }
    void drawsEveryIconInTheColourOfThePalette()
    {
        QVERIFY(iconNames().size() > 20);
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            QApplication::setPalette(paletteOf(shade));
            const QColor wanted = QApplication::palette().color(QPalette::ButtonText);
            for (const QString &name : iconNames()) {
                const QImage image = icon(name).pixmap(24, 24).toImage();
                int solid = 0;
                for (int i = 0; i < 24 * 24; ++i) {
                    const QColor pixel = image.pixelColor(i % 24, i / 24);
                    solid += pixel.alpha() > 200 && qAbs(pixel.lightness() - wanted.lightness()) < 12;
                }
                QVERIFY2(solid >= 6, qPrintable(name));
            }
        }
    }
    void givesNoIconForAnUnknownName()
    {
        QVERIFY(icon(u"no-such-drawing"_s).isNull());
    }
};

QTEST_MAIN(PalettesTest)
#include "tst_palettes.moc"
