// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of OneRoster files.
#include "support/importsets.h"
#include "common/import/table/zipbundle.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace parta {

QMap<QString, QString> soundSet()
{
    QMap<QString, QString> files;
    files[u"manifest.csv"_s] = u"propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.academicSessions,bulk\n"
                               "file.orgs,bulk\nfile.courses,bulk\nfile.classes,bulk\nfile.users,bulk\nfile.enrollments,bulk\n"
                               "file.demographics,bulk\n"_s;
    files[u"academicSessions.csv"_s] = u"sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n"
                                       "y1,,,2026/2027,schoolYear,2026-09-01,2027-05-26,,2027\n"
                                       "q1,,,1 четверть,gradingPeriod,2026-09-01,2026-10-25,y1,2027\n"_s;
    files[u"orgs.csv"_s] = u"sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,,,Школа,school,,\n"_s;
    files[u"courses.csv"_s] = u"sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
                              "subjectCodes\nc1,,,y1,Математика 5,МАТ,05,s1,Математика,\n"_s;
    files[u"classes.csv"_s] = u"sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                              "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n"
                              "k1,,,5А,05,c1,5А,homeroom,,s1,y1,,,\nk2,,,Математика 5А,,c1,МАТ,scheduled,12,s1,y1,,,1\n"_s;
    files[u"users.csv"_s] = u"sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
                            "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
                            "p1,,,true,s1,student,anna,,Анна,Тетрадкина,Глобусовна,,,,,g1,05,\n"
                            "p2,,,true,s1,student,petr,,Пётр,Звонков,Урокович,,,,,,05,\n"
                            "t1,,,true,s1,teacher,irina,,Ирина,Мелова,Львовна,,,,,,,\n"
                            "g1,,,true,s1,parent,glob,,Глобус,Тетрадкин,Партович,,,,+7 000 000-00-01,,,\n"_s;
    files[u"enrollments.csv"_s] = u"sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
                                  "beginDate,endDate\n"
                                  "e1,,,k1,s1,p1,student,,,\ne2,,,k1,s1,p2,student,,2026-09-01,2026-12-31\n"
                                  "e3,,,k2,s1,p1,student,,,\ne4,,,k2,s1,t1,teacher,false,,\ne5,,,k1,s1,t1,teacher,true,,\n"_s;
    files[u"demographics.csv"_s] = u"userSourcedId,status,dateLastModified,birthdate,sex\np1,,,2015-09-03,female\n"_s;
    return files;
}

QByteArray packed(const QMap<QString, QString> &files)
{
    QList<import::InputFile> parts;
    for (auto it = files.begin(); it != files.end(); ++it)
        parts.append({it.key(), it.value().toUtf8()});
    return import::packBundle(parts);
}

QByteArray packedFolder(const QString &folder)
{
    QList<import::InputFile> parts;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            parts.append({name, file.readAll()});
    }
    return import::packBundle(parts);
}

} // namespace parta
