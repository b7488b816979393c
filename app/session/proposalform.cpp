// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and bytes of proposals, by reflection.
#include "app/session/proposalform.h"
#include "common/wire/decode.h"
#include "common/wire/describe.h"

namespace parta {

namespace {

template<class M>
void tryRead(const QString &kind, const QByteArray &body, std::optional<Proposal> &found)
{
    if (kind != wire::nameOf<M>())
        return;
    if (const auto message = wire::decode<M>(body))
        found = Proposal(*message);
}

template<class... M>
std::optional<Proposal> readAny(const QString &kind, const QByteArray &body, const std::variant<M...> *)
{
    std::optional<Proposal> found;
    (tryRead<M>(kind, body, found), ...);
    return found;
}

} // namespace

QString kindOf(const Proposal &proposal)
{
    return std::visit([]<class M>(const M &) { return wire::nameOf<M>(); }, proposal);
}

QByteArray bodyOf(const Proposal &proposal)
{
    return std::visit([](const auto &message) { return wire::encode(message); }, proposal);
}

std::optional<Proposal> proposalFrom(const QString &kind, const QByteArray &body)
{
    return readAny(kind, body, static_cast<const Proposal *>(nullptr));
}

} // namespace parta
