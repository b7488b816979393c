// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the texts of the program and of Qt itself.
#pragma once
#include <QLocale>

class QCoreApplication;

namespace parta {

/// Russian unless told otherwise; also becomes the default QLocale. English is the source and needs none.
void installTranslations(QCoreApplication &app, const QLocale &locale = QLocale(QLocale::Russian, QLocale::Russia));

} // namespace parta
