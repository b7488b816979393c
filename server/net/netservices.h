// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every peer of the network layer works with; all of it is thread-safe and outlives the peers.
#pragma once
#include "server/access/router.h"
#include "server/net/netlimits.h"
#include "server/net/signindesk.h"
#include <QSslConfiguration>

namespace parta {

using Dispatch = std::function<void(Call, std::function<void(Answer)>)>;

struct NetServices {
    SignInDesk &desk;
    Hub &hub;
    const Clock &clock;
    Dispatch dispatch;         ///< Router::dispatch
    NetLimits limits;
    QSslConfiguration tls;
};

} // namespace parta
