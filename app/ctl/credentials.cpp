// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of issued credentials.
#include "app/ctl/credentials.h"
#include "common/reflect/enums.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parta::ctl {

QJsonArray credentialsJson(const QList<IssuedCredential> &credentials)
{
    QJsonArray array;
    for (const IssuedCredential &one : credentials)
        array += QJsonObject{{u"role"_s, reflect::enumText(one.role)}, {u"person"_s, one.person}, {u"login"_s, one.login},
                             {u"password"_s, one.password.reveal()}};
    return array;
}

QString credentialsText(const QList<IssuedCredential> &credentials)
{
    QStringList lines;
    for (const IssuedCredential &one : credentials)
        lines += reflect::enumText(one.role).leftJustified(16) + one.login.leftJustified(20)
            + one.password.reveal().leftJustified(24) + one.person;
    return lines.join(u'\n');
}

bool writeCredentials(const QString &path, const QList<IssuedCredential> &credentials)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const QByteArray text = QJsonDocument(credentialsJson(credentials)).toJson();
    return file.write(text) == text.size() && file.flush();
}

} // namespace parta::ctl
