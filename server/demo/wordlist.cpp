// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing of the demo school's text resources.
#include "server/demo/wordlist.h"
#include <QFile>

static void loadDemoTexts()
{
    // In a static library a resource is linked only when it is named.
    Q_INIT_RESOURCE(demo);
}

namespace parta::demo {

using namespace Qt::StringLiterals;

WordList::WordList(const QString &name)
{
    loadDemoTexts();
    QFile file(u":/demo/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing.", qPrintable(file.fileName()));
    QString section;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
            m_order << section;
            continue;
        }
        m_lines[section] << line;
    }
}

QStringList WordList::words(const QString &section) const
{
    return lines(section).join(u' ').split(u' ', Qt::SkipEmptyParts);
}

QList<QStringList> WordList::rows(const QString &section) const
{
    QList<QStringList> result;
    for (const QString &line : lines(section)) {
        QStringList fields = line.split(u'|');
        for (QString &field : fields)
            field = field.trimmed();
        result << fields;
    }
    return result;
}

} // namespace parta::demo
