// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a OneRoster set, checked and tied together.
#pragma once
#include "common/domain/person.h"
#include "common/import/oneroster/onerosterrows.h"

namespace parta::import {

struct OneRosterSession {
    QString id;
    QString title;
    QString type;
    DateRange days;
};

struct OneRosterOrg {
    QString id;
    QString name;
    QString type;
    QString parent;
};

struct OneRosterCourse {
    QString id;
    QString title;
    QStringList grades;
    QStringList subjects;
};

struct OneRosterClass {
    QString id;
    QString title;
    bool isHomeroom = false;
    bool isLeftOut = false;  ///< deleted, or of a school that was not chosen
    int course = -1;
    QString school;
    QStringList subjects;
    QStringList grades;
    QList<int> terms;
    FindingPlace place;
};

struct OneRosterUser {
    QString id;
    PersonName name;
    QStringList roles;
    QStringList orgs;
    QStringList agents;
    QStringList grades;
    QString phone;
    QString email;
    QString sex;             ///< «м», «ж» or empty
    QDate born;
    bool isLeftOut = false;  ///< of a school that was not chosen
    FindingPlace place;

    bool isPupil() const { return roles.contains(u"student"); }
    bool isGuardian() const;
    bool isTeacher() const { return roles.contains(u"teacher") || roles.contains(u"aide"); }
    /// Any role of somebody who works at the school.
    bool isStaff() const;
};

struct OneRosterEnrollment {
    int schoolClass = 0;
    int user = 0;
    QString role;
    bool isPrimary = false;
    QDate begin;             ///< invalid: not told
    QDate end;               ///< the day after the last one
    FindingPlace place;
};

/// «tobedeleted»: a user, or with a class one enrollment.
struct OneRosterRemoval {
    QString user;
    QString schoolClass;
};

struct OneRosterRecords {
    QList<OneRosterSession> sessions;
    QList<OneRosterOrg> orgs;
    QList<OneRosterCourse> courses;
    QList<OneRosterClass> classes;
    QList<OneRosterUser> users;
    QList<OneRosterEnrollment> enrollments;
    QList<OneRosterRemoval> removals;
    std::map<QString, RowCounts> counts; ///< by the name of the CSV file
    QString org;                         ///< the school taken: its id, or "all"
};

/// `org` as in RosterOptions. A wrong or missing choice is told as "bad_option".
OneRosterRecords readOneRosterRecords(const OneRosterSet &set, const std::optional<QString> &org, OneRosterLog &log);

} // namespace parta::import
