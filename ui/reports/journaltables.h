// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two tables of a journal spread and the texts around them.
#pragma once
#include "ui/reports/journalspread.h"
#include <QCoreApplication>
#include <QHash>

namespace parta {

/// The left table shows these pupils and lessons; `termColumns` on the last sheet only.
struct GridPart {
    QList<GradebookPupil> pupils;
    QList<GradebookLesson> lessons;
    int firstNumber = 1;      ///< list number of the first pupil
    bool termColumns = false;
    double nameWidth = 45;    ///< mm
    double rowHeight = 4.1;   ///< least height of a pupil's row, mm
};

/// Looks the snapshot up cell by cell and words it.
class JournalTables
{
    Q_DECLARE_TR_FUNCTIONS(parta::JournalTables)

public:
    JournalTables(const Gradebook &page, const SpreadOptions &options);

    /// No marks, no homework in the first year (2.10).
    bool hasMarks() const { return m_page.head.yearLevel != 1; }
    /// № ¦ Фамилия Имя ¦ dates ¦ Ср. ¦ Итог.
    paper::Table grid(const GridPart &part) const;
    /// Дата ¦ № ¦ Тема ¦ Домашнее задание ¦ Вид работы ¦ Замена ¦ Подпись. `width` in mm.
    paper::Table lessons(const QList<GradebookLesson> &lessons, double width) const;
    /// Subject, class, year, term, teacher, school, time of the snapshot.
    paper::Table head() const;
    /// «К – контрольная работа, …» of the types these lessons use; empty if none.
    QString legend(const QList<GradebookLesson> &lessons) const;
    /// «Отметки, перенесённые из других групп: …»; empty if there are none.
    QString broughtNote() const;
    paper::Signatures signatures() const;
    QString title() const;
    QString watermark() const;
    /// What is printed at a lesson: «5/4», «н», …
    QString cellText(LessonId lesson, PupilId pupil) const;

private:
    using CellKey = QPair<qint64, qint64>;

    void indexMarks();
    const WorkType *typeOf(WorkTypeId id) const;
    QString termName() const;
    QString average(PupilId pupil) const;
    QString termMark(PupilId pupil, bool ofYear) const;
    bool hasYearMarks() const;
    void addGridHeader(paper::Table &table, const GridPart &part) const;
    void addMonths(paper::Row &row, const QList<GradebookLesson> &lessons) const;
    paper::Row pupilRow(const GradebookPupil &pupil, int number, const GridPart &part) const;
    paper::Row lessonRow(const GradebookLesson &lesson) const;
    QString monthName(int month, bool abbreviated) const;
    QString typesOf(const GradebookLesson &lesson) const;

    const Gradebook &m_page;
    SpreadOptions m_options;
    QHash<CellKey, QString> m_cells;
    QHash<qint64, QString> m_averages;
};

} // namespace parta
