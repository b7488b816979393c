// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/imports.h.
#include "common/protocol/imports.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/routes.h"
#include "common/import/importreading.h"
#include "server/import/planapplier.h"
#include "server/import/uploads.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

import::InputFile uploaded(const CallContext &call, const RequestId &upload)
{
    const auto file = import::Uploads::shared().find(call.actor().account, upload);
    if (!file)
        throw Refusal{file.error()};
    return *file;
}

template<class M>
import::ImportInput inputOf(const CallContext &call, const M &wanted)
{
    import::ImportInput input{wanted.kind, uploaded(call, wanted.file), std::nullopt, wanted.options};
    if (wanted.companion)
        input.companion = uploaded(call, *wanted.companion);
    return input;
}

UploadPart::Reply uploadPart(CallContext &call, const UploadPart &part)
{
    const auto received = import::Uploads::shared().take(call.actor().account, part);
    if (!received)
        throw Refusal{received.error()};
    return {*received};
}

PreviewImport::Reply previewImport(CallContext &call, const PreviewImport &wanted)
{
    return {import::readImport(inputOf(call, wanted), call.today()).report};
}

ApplyImport::Reply applyImport(CallContext &call, const ApplyImport &wanted)
{
    if (call.school().timeZone.isEmpty())
        refuse(ErrorCode::NotFound, u"the school is not founded yet"_s);
    const import::ImportInput input = inputOf(call, wanted);
    if (QCryptographicHash::hash(input.file.bytes, QCryptographicHash::Sha256) != wanted.digest)
        refuseField(ErrorCode::Malformed, u"digest"_s, u"not the SHA-256 of the uploaded file"_s);
    import::ImportReading reading = import::readImport(input, call.today());
    if (const auto obstacle = import::obstacleOf(reading.report, wanted.options))
        throw Refusal{*obstacle};
    FindingLog log(input.file.name);
    import::PlanApplier(call.tx(), reading.plan, {call.now(), call.school().zone()}).apply(reading.report, log);
    reading.report.findings += log.findings();
    return {reading.report};
}

} // namespace

void serveImports(Router &rpc)
{
    // A part changes nothing of the school, so it is a query and leaves the audit log alone.
    rpc.query<UploadPart>(deputy() || localOperator(), uploadPart);
    rpc.query<PreviewImport>(deputy() || localOperator(), previewImport);
    rpc.change<ApplyImport>(deputy() || localOperator(), applyImport);
}

} // namespace parta
