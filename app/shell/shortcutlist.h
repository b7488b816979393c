// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+/: all keys on one sheet.
#pragma once
#include <QDialog>

namespace parta {

class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutList(QWidget *parent = nullptr);
};

} // namespace parta
