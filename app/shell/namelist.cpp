// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One call, and whether its answer is news.
#include "app/shell/namelist.h"

namespace parta {

void NameList::refresh()
{
    m_session.call<ListNames>({}, this, [this](const Result<ListNames::Reply> &answer) {
        if (!answer || answer->names == m_names)
            return;
        m_names = answer->names;
        Q_EMIT changed();
    });
}

} // namespace parta
