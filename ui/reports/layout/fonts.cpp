// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the packed fonts, once.
#include "ui/reports/layout/fonts.h"
#include <QFontDatabase>
#include <QString>

using namespace Qt::StringLiterals;

namespace parta {

static bool registerAll()
{
    bool complete = true;
    for (const auto &name : {u"PTS55F"_s, u"PTS75F"_s, u"PTF55F"_s, u"PTF75F"_s, u"DejaVuSans"_s})
        complete &= QFontDatabase::addApplicationFont(u":/fonts/%1.ttf"_s.arg(name)) >= 0;
    return complete;
}

bool loadFonts()
{
    static const bool loaded = registerAll();
    return loaded;
}

} // namespace parta
