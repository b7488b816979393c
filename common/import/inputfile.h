// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file as it came in.
#pragma once
#include <QByteArray>
#include <QString>

namespace parta::import {

/// The bytes of an input file and the name findings call it by.
struct InputFile {
    QString name;
    QByteArray bytes;
};

} // namespace parta::import
