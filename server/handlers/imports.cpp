// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/imports.h.
#include "common/protocol/imports.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/routes.h"
#include "common/import/importreading.h"
#include "server/import/applyreading.h"
#include "server/import/peoplematcher.h"
#include "server/import/uploads.h"
#include "server/storage/repositories/calendarrepository.h"
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

/// Twelve months of the file and what they would change in the calendar of the school.
std::optional<CalendarPreview> previewOf(CallContext &call, const import::ImportReading &reading)
{
    if (!reading.calendar || !reading.report.isReadable)
        return std::nullopt;
    const ProductionCalendar after = reading.calendar->calendar();
    CalendarPreview preview = previewOf(after, reading.calendar->year);
    preview.changes = changedDays(CalendarRepository(call.tx()).calendar(), after, preview.year);
    return preview;
}

PreviewImport::Reply previewImport(CallContext &call, const PreviewImport &wanted)
{
    const import::ImportInput input = inputOf(call, wanted);
    import::ImportReading reading = import::readImport(input, call.today());
    FindingLog log(input.file.name);
    import::matchPeople(call.tx(), reading.plan, log);
    reading.report.findings += log.findings();
    return {reading.report, previewOf(call, reading)};
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
    import::applyReading(call.tx(), reading, {call.now(), call.school().zone()});
    // What only the school shows, a namesake for one, counts like what the file shows; leaving rolls back.
    if (const auto obstacle = import::obstacleOf(reading.report, wanted.options))
        throw Refusal{*obstacle};
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
