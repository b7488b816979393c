// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Role, rule, name; stamp and date stand on the first line.
#include "ui/reports/layout/signatureblock.h"
#include <algorithm>
#include <cmath>

namespace parta::paper {

namespace {

constexpr TextStyle style{Face::Sans, 9, Align::Left};
/// Room for a hand to write in.
constexpr double leastHeight = 9 * dotsPerMm;
constexpr double gap = 2 * dotsPerMm;

} // namespace

SignatureBlock::SignatureBlock(const Signatures &signatures, double width, Typesetter &typesetter)
{
    double role = 0; // the rules of all lines stand under one another
    for (const SignatureLine &line : signatures.lines)
        role = std::max(role, std::min(0.24 * width, typesetter.naturalWidth(line.role, style) + gap));
    for (const SignatureLine &line : signatures.lines) {
        Line laid;
        const auto add = [&](const QString &text, double left, double share) {
            const double room = share * width - gap;
            laid.parts.append({typesetter.lay(text, style, room), left, room});
            laid.height = std::max(laid.height, laid.parts.last().text.height());
        };
        add(line.role, 0, role / width);
        laid.ruleLeft = role;
        laid.ruleRight = role + 0.18 * width;
        const double name = laid.ruleRight + gap;
        add(line.name, name, 0.25);
        if (m_lines.isEmpty()) {
            add(signatures.stamp, 0.68 * width, 0.07);
            add(signatures.date, 0.75 * width, 0.25);
        }
        laid.height = std::max(leastHeight, laid.height + gap);
        m_lines.append(laid);
    }
}

double SignatureBlock::height() const
{
    double sum = 0;
    for (const Line &line : m_lines)
        sum += line.height;
    return sum;
}

void SignatureBlock::draw(Page &page, QPointF corner, Typesetter &typesetter) const
{
    Canvas canvas(page, typesetter);
    double bottom = corner.y();
    for (const Line &line : m_lines) {
        bottom += line.height;
        for (const Part &part : line.parts) {
            const QRectF box(corner.x() + part.left, bottom - part.text.height(), part.width, part.text.height());
            canvas.place(part.text, style, box);
        }
        const double rule = std::round(bottom - 0.6 * dotsPerMm);
        page.lines.append(QLineF(std::round(corner.x() + line.ruleLeft), rule, std::round(corner.x() + line.ruleRight), rule));
    }
}

} // namespace parta::paper
