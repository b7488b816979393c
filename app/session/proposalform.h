// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal by name and bytes, as the outbox keeps it.
#pragma once
#include "ui/gradebook/proposal.h"
#include <QString>

namespace parta {

/// Name of the message, e.g. «SetMark».
QString kindOf(const Proposal &proposal);
/// CBOR of the message.
QByteArray bodyOf(const Proposal &proposal);
/// The proposal back; nullopt for a name or bytes of another version.
std::optional<Proposal> proposalFrom(const QString &kind, const QByteArray &body);

} // namespace parta
