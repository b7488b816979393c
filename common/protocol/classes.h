// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the classes of a year and their class teachers (3.3).
#pragma once
#include "common/domain/classnames.h"
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QList>

namespace parta {

/// What a deputy says about a class.
struct ClassRecord {
    int level = 1;
    QString letter;
    QString name;                    ///< «5А»; usually level and letter
    int shift = 1;
    std::optional<TermSetId> termSet; ///< empty: by the level
    std::optional<RoomId> room;
    QString profile;                 ///< «технологический»; empty without
    bool special = false;            ///< for pupils with ОВЗ
};

/// An appointment as class teacher, by order.
struct ClassTeacherLine {
    StaffId staff;
    QString name;                    ///< initialed
    QDate since;
    std::optional<QDate> until;
    QString orderNumber;
    std::optional<QDate> orderDay;
};

struct ClassLine {
    ClassId id;
    ClassRecord record;
    QString termSetName;
    QString roomName;
    QString classTeacher;            ///< of today, initialed; empty without
    int pupils = 0;                  ///< today
    int revision = 0;
    QList<ClassTeacherLine> teachers; ///< all appointments, by day
};

/// Something to choose: a room, a term set, a member of staff.
struct NamedId {
    qint64 id = 0;
    QString name;
};

/// Classes of a year by level and letter. What a form offers to choose comes for those who may write only.
struct ListClasses {
    YearId year;

    struct Reply {
        QList<ClassLine> classes;
        QList<NamedId> termSets;
        QList<NamedId> rooms;
        QList<NamedId> staff;        ///< in service today, by surname
    };
};

struct SaveClass {
    std::optional<ClassId> id;       ///< empty: new
    YearId year;
    ClassRecord record;
    int revision = 0;
    RequestId request;

    struct Reply {
        ClassLine line;
    };
};

/// Makes many classes at once, each with the shift and the terms of its level. Those that are there stay as they are.
struct MakeClasses {
    YearId year;
    QString names;                   ///< «1А–1В, 2А, 2Б»
    int shift = 1;
    RequestId request;

    struct Reply {
        QStringList made;
        QStringList present;
    };
};

/// Makes next year's classes from this year's: every level but the last goes up by one and keeps letter, shift, room,
/// profile. Class teachers are appointed anew, by order.
struct AdvanceClasses {
    YearId from;
    YearId to;
    RequestId request;

    struct Reply {
        QStringList made;
        QStringList present;
    };
};

/// Appoints a class teacher from a day on, by order. The present appointment ends the day before; the past stays.
struct AppointClassTeacher {
    ClassId schoolClass;
    StaffId staff;
    QDate since;
    QString orderNumber;
    QDate orderDay;
    int revision = 0;                ///< of the class
    RequestId request;

    struct Reply {
        ClassLine line;
    };
};

/// Takes away a class that was entered by mistake: nothing may depend on it (InUse).
struct RemoveClass {
    ClassId id;
    int revision = 0;
    RequestId request;

    struct Reply {};
};

} // namespace parta
