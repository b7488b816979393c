// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts that travel with the program.
#pragma once

namespace parta {

/// Makes PT Sans, PT Serif and DejaVu Sans known to Qt; needs a QGuiApplication. Calling it again does nothing.
/// False if a font could not be read.
bool loadFonts();

} // namespace parta
