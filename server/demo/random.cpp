// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// xoshiro256** and SplitMix64 (public domain algorithms of Blackman, Vigna and Steele).
#include "server/demo/random.h"

namespace parta::demo {

namespace {
quint64 splitMix(quint64 &x)
{
    x += 0x9e3779b97f4a7c15ull;
    quint64 z = x;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

quint64 rotate(quint64 x, int bits)
{
    return (x << bits) | (x >> (64 - bits));
}
} // namespace

Random::Random(quint64 seed, QStringView stream, quint64 number)
{
    quint64 x = seed;
    // FNV-1a over the stream's name: qHash differs between Qt versions.
    quint64 name = 0xcbf29ce484222325ull;
    for (const QChar c : stream)
        name = (name ^ c.unicode()) * 0x100000001b3ull;
    x = splitMix(x) ^ name;
    x = splitMix(x) ^ number;
    for (quint64 &word : m_state)
        word = splitMix(x);
}

quint64 Random::next()
{
    const quint64 result = rotate(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = rotate(m_state[3], 45);
    return result;
}

int Random::deviation(int spread)
{
    const int third = spread / 3;
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += between(-third, third);
    return sum;
}

} // namespace parta::demo
