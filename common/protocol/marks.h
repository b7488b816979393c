// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the cells of a page: marks, attendance, term marks.
#pragma once
#include "common/base/error.h"
#include "common/domain/gradebook.h"

namespace parta {

/// Writes or clears one mark.
struct SetMark {
    LessonId lesson;
    int work = 1;                 ///< position of the Work; 2 for the second mark of a cell
    PupilId pupil;
    std::optional<Grade> grade;   ///< empty clears the mark
    int revision = 0;             ///< the revision the teacher saw; an older one is a Conflict
    RequestId request;            ///< the same request sent twice is applied once
    std::optional<QString> reason;

    struct Reply {
        MarkCell cell;
        std::optional<QString> author = {}; ///< with a Conflict: initialed name of who wrote what stands there
    };
};

/// Writes or clears the attendance of one pupil at one lesson.
struct SetAttendance {
    LessonId lesson;
    PupilId pupil;
    std::optional<AttendanceCode> code; ///< empty: present
    std::optional<int> minutes;         ///< with Late
    int revision = 0;
    RequestId request;
    std::optional<QString> reason;

    struct Reply {
        AttendanceCell cell;
        std::optional<QString> author = {}; ///< as of SetMark
    };
};

/// One mark of a bulk request: the wanted grade and the revision seen.
struct MarkChange {
    LessonId lesson;
    int work = 1;
    PupilId pupil;
    std::optional<Grade> grade;
    int revision = 0;
};

struct AttendanceChange {
    LessonId lesson;
    PupilId pupil;
    std::optional<AttendanceCode> code;
    std::optional<int> minutes;
    int revision = 0;
};

/// A cell of a bulk request that was not written. Marks count from 0, attendance follows them.
struct CellRefusal {
    int index = 0;
    ErrorCode code = ErrorCode::Internal;
    QString clause;
    std::optional<QString> author = {}; ///< with a Conflict, as of SetMark
};

/// A filled column or a paste: at most 2,000 cells of one page, committed together. Cells that a rule
/// refuses are named in the answer, the others are written.
struct SetCells {
    GroupId group;
    QList<MarkChange> marks;
    QList<AttendanceChange> attendance;
    RequestId request;
    std::optional<QString> reason;

    struct Reply {
        QList<MarkCell> marks;            ///< as they stand now, refused ones included
        QList<AttendanceCell> attendance;
        QList<CellRefusal> refused;
    };
};

/// Writes or clears the mark of a term; the proposed one is never written by itself.
struct SetTermMark {
    GroupId group;
    TermId term;
    PupilId pupil;
    std::optional<Grade> grade;
    int revision = 0;
    RequestId request;
    std::optional<QString> reason;

    struct Reply {
        TermMarkCell cell;
        std::optional<QString> author = {}; ///< as of SetMark
    };
};

/// Sent to everyone who watches the page, its author's other windows included.
struct CellsChanged {
    GroupId group;
    QList<MarkCell> marks;
    QList<AttendanceCell> attendance;
    QList<TermMarkCell> termMarks;
};

} // namespace parta
