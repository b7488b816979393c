// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the hand into any Qt program: QT_QPA_GENERIC_PLUGINS=partahand. The program measured is the one people run.
#include "tests/bench/hand/hand.h"
#include <QGenericPlugin>

class HandPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "partahand.json")
public:
    QObject *create(const QString &key, const QString &) override
    {
        if (key.compare(QLatin1String("partahand"), Qt::CaseInsensitive) != 0)
            return nullptr;
        return new parta::bench::Hand(qgetenv("PARTA_HAND_PASSWORD"), qEnvironmentVariableIntValue("PARTA_HAND_PAGES"));
    }
};

#include "plugin.moc"
