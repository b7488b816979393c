// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signature lines with name, stamp and date.
#pragma once
#include "ui/reports/layout/page.h"

namespace parta::paper {

class SignatureBlock
{
public:
    SignatureBlock(const Signatures &signatures, double width, Typesetter &typesetter);

    double height() const;
    void draw(Page &page, QPointF corner, Typesetter &typesetter) const;

private:
    struct Part {
        TextBlock text;
        double left = 0;
        double width = 0;
    };
    struct Line {
        QList<Part> parts;
        double ruleLeft = 0;
        double ruleRight = 0;
        double height = 0;
    };

    QList<Line> m_lines;
};

} // namespace parta::paper
