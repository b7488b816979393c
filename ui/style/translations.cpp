// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loading parta_ru.qm from the resources and Qt's own texts from its installation.
#include "ui/style/translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace parta {

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const std::pair<QString, QString> sources[] = {
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, {u"parta"_s, u":/i18n"_s}};
    for (const auto &[name, folder] : sources) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, u"_"_s, folder))
            app.installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace parta
