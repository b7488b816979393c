// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TopicPlanSheet: the rows of a topic plan and the changes a person makes to them. Pure; undo keeps former values.
#pragma once
#include "common/protocol/topicplans.h"
#include <QStringList>

namespace parta {

/// Columns of a plan, on the screen, in the clipboard and in files.
enum class TopicColumn : quint8 { Section, Topic, WorkType, Homework, Minutes, Day };
inline constexpr int topicColumns = 6;

/// One value type with operations that give a new list: what undo and redo step through.
class TopicPlanSheet
{
public:
    TopicPlanSheet() = default;
    TopicPlanSheet(QList<TopicPlanItem> items, QList<WorkType> workTypes) : m_items(std::move(items)), m_workTypes(std::move(workTypes)) {}

    const QList<TopicPlanItem> &items() const { return m_items; }
    const QList<WorkType> &workTypes() const { return m_workTypes; }
    QString text(int row, TopicColumn column) const;
    /// Writes a typed text into a cell; false where it cannot be read (a strange work type, minutes, day).
    bool setText(int row, TopicColumn column, const QString &text);
    void insert(int row, const QList<TopicPlanItem> &items);
    void remove(int row, int count);
    /// Moves rows up or down by one place; the rows' new first place.
    int move(int row, int count, int step);
    /// Joins rows into the first: topics and homework in one, minutes added. Rows that lessons have used stay.
    void merge(int row, int count, const QSet<TopicPlanItemId> &used);
    /// A row for each hour: «topic» becomes hours rows of the same topic.
    void repeat(int row, int hours);

private:
    std::optional<WorkTypeId> workTypeOf(const QString &text) const;

    QList<TopicPlanItem> m_items;
    QList<WorkType> m_workTypes;
};

/// What a paste would make.
struct TopicPaste {
    QList<TopicPlanItem> items;
    QStringList faults;      ///< one sentence for each cell left out
    int topics = 0;          ///< before topics of n hours became n rows
};

/// Reads cells of a spreadsheet: with a heading by its names (№, Раздел, Тема, Часы, Вид контроля, Домашнее задание,
/// Минуты, Дата), else one column is the topic, two are topic and homework, more are the order of the heading.
/// A topic of n hours becomes n rows; a section alone in its row holds for the topics below it.
TopicPaste readTopicCells(const QList<QStringList> &cells, const QList<WorkType> &workTypes);

} // namespace parta
