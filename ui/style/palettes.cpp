// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the colours.
#include "ui/style/palettes.h"
#include <cmath>

namespace parta {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct Basics {
    QRgb window, base, alternate, text, button, quiet, accent, onAccent, link, disabled, light, dark, tip, tipText;
};

constexpr Basics lightBasics{0xfff3f4f7, 0xffffffff, 0xfff7f8fa, 0xff1b2330, 0xffe9ebf0, 0xff5b6575, 0xff1f5fbf,
                             0xffffffff, 0xff1a56b0, 0xff8b93a1, 0xffffffff, 0xffb9bfca, 0xff243044, 0xfff5f7fa};
constexpr Basics darkBasics{0xff1b1f26, 0xff22272f, 0xff262b34, 0xffe7eaef, 0xff2d333d, 0xffa7b0be, 0xff3a6fc4,
                            0xffffffff, 0xff8db8ff, 0xff737c8a, 0xff3a414d, 0xff12151a, 0xff39424f, 0xfff2f4f7};

GridColours makeLight()
{
    GridColours c;
    c.line = 0xffd9dde4;
    c.monthLine = 0xff9aa3b2;
    c.open = 0xffffffff;
    c.readOnly = 0xfff4f5f8;
    c.future = 0xffeceef2;
    c.outside = 0xffeceef2;
    c.outsideHatch = 0xffc9ced8;
    c.today = 0xffe8f1ff;
    c.preview = 0xfffff4d6;
    c.frozen = 0xfff7f8fa;
    c.head = 0xffeceff4;
    c.headText = 0xff1b2330;
    c.headQuiet = 0xff525c6b;
    c.text = 0xff1b2330;
    c.low = 0xffa8101f;
    c.attendance = 0xff5a3a9a;
    c.quiet = 0xff525c6b;
    c.pending = 0xff1a56b0;
    c.refused = 0xffc01525;
    c.refusedGround = 0xfffdeaec;
    c.late = 0xffb96a00;
    c.selection = 0xffd3e3fb;
    c.current = 0xff1f5fbf;
    return c;
}

GridColours makeDark()
{
    GridColours c;
    c.line = 0xff363d48;
    c.monthLine = 0xff667083;
    c.open = 0xff22272f;
    c.readOnly = 0xff1d2128;
    c.future = 0xff191c22;
    c.outside = 0xff191c22;
    c.outsideHatch = 0xff39404c;
    c.today = 0xff23344f;
    c.preview = 0xff40371c;
    c.frozen = 0xff1f242b;
    c.head = 0xff2a303a;
    c.headText = 0xffe7eaef;
    c.headQuiet = 0xffaab3c1;
    c.text = 0xffe7eaef;
    c.low = 0xffff9a9a;
    c.attendance = 0xffc9b3ff;
    c.quiet = 0xffaeb7c4;
    c.pending = 0xff8db8ff;
    c.refused = 0xffff6b74;
    c.refusedGround = 0xff3b2227;
    c.late = 0xfff0a63a;
    c.selection = 0xff2e4468;
    c.current = 0xff7fb0ff;
    return c;
}

} // namespace

QPalette paletteOf(Shade shade)
{
    const Basics &b = shade == Shade::Dark ? darkBasics : lightBasics;
    QPalette palette{QColor(b.button), QColor(b.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, b.window);
    set(QPalette::WindowText, b.text);
    set(QPalette::Base, b.base);
    set(QPalette::AlternateBase, b.alternate);
    set(QPalette::Text, b.text);
    set(QPalette::PlaceholderText, b.quiet);
    set(QPalette::Button, b.button);
    set(QPalette::ButtonText, b.text);
    set(QPalette::BrightText, b.onAccent);
    set(QPalette::Highlight, b.accent);
    set(QPalette::HighlightedText, b.onAccent);
    set(QPalette::Link, b.link);
    set(QPalette::LinkVisited, b.link);
    set(QPalette::ToolTipBase, b.tip);
    set(QPalette::ToolTipText, b.tipText);
    set(QPalette::Light, b.light);
    set(QPalette::Dark, b.dark);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(b.disabled));
    return palette;
}

Shade shadeOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window)) ? Shade::Dark
                                                                                                       : Shade::Light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const GridColours &gridColours(Shade shade)
{
    static const GridColours light = makeLight();
    static const GridColours dark = makeDark();
    return shade == Shade::Dark ? dark : light;
}

QList<std::pair<QColor, QColor>> readablePairs(Shade shade)
{
    const GridColours &c = gridColours(shade);
    QList<std::pair<QColor, QColor>> pairs;
    for (const QColor &text : {c.text, c.low, c.attendance, c.quiet})
        for (const QColor &ground : {c.open, c.readOnly, c.future, c.outside, c.today, c.preview, c.frozen,
                                     c.refusedGround, c.selection})
            pairs.append({text, ground});
    pairs.append({c.headText, c.head});
    pairs.append({c.headQuiet, c.head});
    const QPalette p = paletteOf(shade);
    pairs.append({p.color(QPalette::WindowText), p.color(QPalette::Window)});
    pairs.append({p.color(QPalette::Text), p.color(QPalette::Base)});
    pairs.append({p.color(QPalette::ButtonText), p.color(QPalette::Button)});
    pairs.append({p.color(QPalette::PlaceholderText), p.color(QPalette::Base)});
    pairs.append({p.color(QPalette::PlaceholderText), p.color(QPalette::Window)});
    pairs.append({p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)});
    pairs.append({p.color(QPalette::Link), p.color(QPalette::Window)});
    pairs.append({p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)});
    pairs.append({c.refused, p.color(QPalette::Window)});
    return pairs;
}

} // namespace parta
