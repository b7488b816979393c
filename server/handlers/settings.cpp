// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/settings.h.
#include "common/protocol/settings.h"
#include "common/protocol/calendarchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/openyear.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/settingrepository.h"

namespace parta {

namespace {

ListSettings::Reply listSettings(CallContext &call, const ListSettings &)
{
    SettingRepository settings(call.tx());
    ListSettings::Reply reply;
    for (const SettingSpec &spec : settingSpecs())
        reply.settings.append(settings.line(spec.name, call.today()));
    return reply;
}

SetSetting::Reply setSetting(CallContext &call, const SetSetting &wanted)
{
    requireOpenDay(call, wanted.since);
    SettingRepository settings(call.tx());
    if (!settings.put(wanted, {call.actor().account, call.now()}))
        refuseConflict(SetSetting::Reply{settings.line(wanted.name, call.today())});
    return {settings.line(wanted.name, call.today())};
}

} // namespace

void serveSettings(Router &rpc)
{
    rpc.query<ListSettings>(leadership(), listSettings);
    rpc.change<SetSetting>(administrator(), setSetting);
}

} // namespace parta
