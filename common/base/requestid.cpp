// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fresh request ids from the system's random source.
#include "common/base/requestid.h"
#include <QRandomGenerator>
#include <array>

namespace parta {

RequestId RequestId::random()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {QByteArray(reinterpret_cast<const char *>(words.data()), 16)};
}

} // namespace parta
