// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for common/: Qt Core and the standard library.
#pragma once
#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLoggingCategory>
#include <QObject>
#include <QString>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
