// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for ui/ and app/: the core set and Qt Widgets.
#pragma once
#include "pch_core.h"
#include <QAbstractTableModel>
#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidget>
