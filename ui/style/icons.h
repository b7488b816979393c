// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The icon set: stroke drawings of 24 px that take the colour of the palette they are shown with.
#pragma once
#include <QIcon>

namespace parta {

/// Drawing resources/icons/<name>.svg. Follows light and dark by itself. A null icon where there is none.
QIcon icon(const QString &name);
/// Names of all drawings.
QStringList iconNames();

} // namespace parta
