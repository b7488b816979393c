// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT as a Qt signal.
#pragma once
#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace parta {

/// One object per program.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace parta
