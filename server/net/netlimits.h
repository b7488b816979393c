// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every cap and deadline of the network layer; the configuration fills it, tests shrink it.
#pragma once
#include "common/rpc/frame.h"

namespace parta {

struct NetLimits {
    quint32 strangerFrame = frame::strangerLimit; ///< longest request before sign-in, bytes
    quint32 frame = frame::requestLimit;          ///< longest request after it
    int requestsPerSecond = 200;                  ///< of one session
    int requestBurst = 600;
    int inFlight = 64;                            ///< requests of one session being served
    int connections = 2000;
    int halfOpen = 256;                           ///< connections that have not yet tried to sign in
    int halfOpenPerAddress = 32;                  ///< loopback is exempt
    int halfOpenPatience = 1000;                  ///< ms a half-open connection is safe from making room
    qint64 outbound = 4 * 1024 * 1024;            ///< bytes waiting for a peer that does not read
    int handshake = 5'000;                        ///< ms for TLS
    int signIn = 15'000;                          ///< ms, without the time in the hashing queue
    int slowFrame = 30'000;                       ///< ms from the first byte of a frame to its last
    int silence = 45'000;                         ///< ms without anything, pings included
    int idle = 60 * 60'000;                       ///< ms without a request until the session ends
    int sweep = 1'000;                            ///< ms between looks at the deadlines
    int stop = 10'000;                            ///< ms a stopping server goes on answering
};

} // namespace parta
