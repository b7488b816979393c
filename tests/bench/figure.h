// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One measured figure as a JSON line: product against its floor, interleaved, with its limit.
#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <algorithm>
#include <cstdio>

namespace parta::bench {

/// The p-th part of the values, 0 … 1.
inline double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(qMin(values.size() - 1, qsizetype(part * double(values.size()))));
}

enum class Better { Less, More };

/// What is compared: values of the product and of its floor, a repetition each.
struct Figure {
    QString name;
    QList<double> product;
    QList<double> floor;  ///< empty: the limit is absolute
    double limit = 0;
    Better better = Better::Less;
};

/// Prints the line; the medians of the repetitions are compared.
inline void print(const Figure &figure)
{
    const double value = percentile(figure.product, 0.5);
    const double base = figure.floor.isEmpty() ? 1 : percentile(figure.floor, 0.5);
    const double ratio = base > 0 ? value / base : 0;
    const bool good = figure.better == Better::Less ? ratio <= figure.limit : ratio >= figure.limit;
    const QJsonObject line{{QStringLiteral("name"), figure.name}, {QStringLiteral("value"), value},
                           {QStringLiteral("base"), base}, {QStringLiteral("ratio"), ratio},
                           {QStringLiteral("limit"), figure.limit},
                           {QStringLiteral("repetitions"), int(figure.product.size())}, {QStringLiteral("ok"), good}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace parta::bench
