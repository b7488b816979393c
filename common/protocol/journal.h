// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about journal pages: the list of them, one page, the history of a cell, printing.
#pragma once
#include "common/domain/gradebook.h"

namespace parta {

/// Whose page it is for the reader.
enum class PageRelation : quint8 { Own, Substituted, OwnClass, Other };

/// One line of the journal's contents.
struct PageRef {
    GroupId group;
    ClassId schoolClass;       ///< 0 for a group of several classes
    QString className;
    int yearLevel = 0;
    QString groupName;
    QString subject;
    QString teacher;           ///< initialed
    PageRelation relation = PageRelation::Other;
};

/// A term in the picker, with the year levels it holds for.
struct TermRef {
    GradebookTerm term;
    int levelFrom = 1;
    int levelTo = 11;
};

/// Pages the reader may open today, in order of class and subject.
struct ListPages {
    struct Reply {
        QString yearName;
        QList<TermRef> terms;
        QList<PageRef> pages;
    };
};

/// Opens one page; with `watch` its changes follow as events until ClosePage.
struct OpenPage {
    GroupId group;
    std::optional<TermId> term; ///< empty: the term of today, else the nearest begun one
    bool watch = true;

    struct Reply {
        Gradebook page;
    };
};

struct ClosePage {
    GroupId group;

    struct Reply {};
};

/// One former or present state of a cell.
struct CellVersion {
    QString value;              ///< what the cell showed; empty after clearing
    int work = 0;               ///< position of the Work; 0 for attendance
    QString author;             ///< initialed
    Role role = Role::SubjectTeacher;
    QDateTime at;
    QString reason;
};

/// All states of one pupil's cell at one lesson, newest first.
struct ListCellHistory {
    LessonId lesson;
    PupilId pupil;

    struct Reply {
        QList<CellVersion> versions;
    };
};

/// Asks for the page to print it; the print is entered in the audit log (3.2, 3.3).
struct PrintPage {
    GroupId group;
    TermId term;
    RequestId request;

    struct Reply {
        Gradebook page;
    };
};

} // namespace parta
