// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's own random numbers: the same on every platform and with every standard library.
#pragma once
#include <QList>
#include <QStringView>
#include <QtGlobal>
#include <utility>

namespace parta::demo {

/// xoshiro256** seeded by SplitMix64. A stream is named, so that a change in one part of the
/// generator leaves the numbers of the others as they are.
class Random
{
public:
    Random(quint64 seed, QStringView stream, quint64 number = 0);

    quint64 next();
    /// 0 … bound-1; bound > 0.
    int below(int bound) { return int(next() % quint64(bound)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `permille` of 1000 cases.
    bool chance(int permille) { return below(1000) < permille; }
    /// Bell-shaped, -spread … +spread, mean 0: the sum of three equal draws.
    int deviation(int spread);
    template<class T> const T &pick(const QList<T> &list) { return list.at(below(int(list.size()))); }
    template<class T> void shuffle(QList<T> &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    quint64 m_state[4];
};

} // namespace parta::demo
