// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a plan and how pasted cells become rows.
#include "ui/planning/topicplansheet.h"
#include "common/domain/curriculum.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostMinutes = 600;
constexpr int mostHours = 40;

struct PasteTexts {
    Q_DECLARE_TR_FUNCTIONS(parta::TopicPlanSheet)
};

std::optional<QDate> dayOf(const QString &text)
{
    for (const QString &format : {u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s}) {
        const QDate day = QDate::fromString(text, format);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

std::optional<int> minutesOf(const QString &text)
{
    bool ok = false;
    const int minutes = text.toInt(&ok);
    return ok && minutes >= 0 && minutes <= mostMinutes ? std::optional(minutes) : std::nullopt;
}

enum class PasteField { Number, Section, Topic, Hours, WorkType, Homework, Minutes, Day, None };

PasteField fieldOf(const QString &heading)
{
    static const QHash<QString, PasteField> known = {
        {u"№"_s, PasteField::Number}, {u"n"_s, PasteField::Number}, {u"№ п/п"_s, PasteField::Number},
        {u"№ урока"_s, PasteField::Number}, {u"раздел"_s, PasteField::Section}, {u"тема"_s, PasteField::Topic},
        {u"тема урока"_s, PasteField::Topic}, {u"часы"_s, PasteField::Hours}, {u"часов"_s, PasteField::Hours},
        {u"кол-во часов"_s, PasteField::Hours}, {u"количество часов"_s, PasteField::Hours},
        {u"вид контроля"_s, PasteField::WorkType}, {u"вид работы"_s, PasteField::WorkType},
        {u"форма контроля"_s, PasteField::WorkType}, {u"домашнее задание"_s, PasteField::Homework},
        {u"д/з"_s, PasteField::Homework}, {u"минуты"_s, PasteField::Minutes}, {u"мин"_s, PasteField::Minutes},
        {u"дата"_s, PasteField::Day}, {u"дата (план)"_s, PasteField::Day}, {u"дата по плану"_s, PasteField::Day}};
    return known.value(heading.trimmed().toLower(), PasteField::None);
}

/// Fields of the columns; `heading` tells whether the first row names them.
QList<PasteField> fieldsOf(const QList<QStringList> &cells, bool &heading)
{
    QList<PasteField> fields;
    for (const QString &cell : cells.first())
        fields.append(fieldOf(cell));
    heading = fields.contains(PasteField::Topic);
    if (heading)
        return fields;
    if (cells.first().size() == 1)
        return {PasteField::Topic};
    if (cells.first().size() == 2)
        return {PasteField::Topic, PasteField::Homework};
    if (cells.first().size() == topicColumns)
        return {PasteField::Section, PasteField::Topic, PasteField::WorkType, PasteField::Homework, PasteField::Minutes, PasteField::Day};
    return {PasteField::Number, PasteField::Section, PasteField::Topic, PasteField::Hours, PasteField::WorkType,
            PasteField::Homework, PasteField::Minutes, PasteField::Day};
}

/// Reads the rows of a paste one by one.
class PasteReader
{
public:
    explicit PasteReader(const QList<WorkType> &workTypes) : m_workTypes(workTypes) {}

    void read(const QStringList &row, const QList<PasteField> &fields, int number)
    {
        QHash<PasteField, QString> texts;
        for (int i = 0; i < row.size() && i < fields.size(); ++i)
            texts.insert(fields.at(i), row.at(i).trimmed());
        const QString topic = texts.value(PasteField::Topic);
        if (!texts.value(PasteField::Section).isEmpty())
            m_section = texts.value(PasteField::Section);
        if (topic.isEmpty())
            return;
        TopicPlanSheet sheet({{{}, m_section, topic, {}, texts.value(PasteField::Homework), {}, {}}}, m_workTypes);
        for (const auto &[field, column] : {std::pair(PasteField::WorkType, TopicColumn::WorkType),
                                            std::pair(PasteField::Minutes, TopicColumn::Minutes),
                                            std::pair(PasteField::Day, TopicColumn::Day)})
            if (!sheet.setText(0, column, texts.value(field)))
                fault(number, texts.value(field));
        sheet.repeat(0, hours(texts.value(PasteField::Hours), number));
        m_paste.items += sheet.items();
        ++m_paste.topics;
    }
    TopicPaste result() const { return m_paste; }

private:
    int hours(const QString &text, int number)
    {
        const auto hundredths = hoursFromText(text);
        if (hundredths && *hundredths == 0)
            return 1;
        if (hundredths && *hundredths % 100 == 0 && *hundredths <= mostHours * 100)
            return *hundredths / 100;
        fault(number, text);
        return 1;
    }
    void fault(int number, const QString &text)
    {
        m_paste.faults.append(PasteTexts::tr("Row %1: «%2» is not understood").arg(number).arg(text));
    }

    const QList<WorkType> &m_workTypes;
    TopicPaste m_paste;
    QString m_section;
};

} // namespace

QString TopicPlanSheet::text(int row, TopicColumn column) const
{
    const TopicPlanItem &item = m_items.at(row);
    switch (column) {
    case TopicColumn::Section: return item.section;
    case TopicColumn::Topic: return item.topic;
    case TopicColumn::Homework: return item.homework;
    case TopicColumn::Minutes: return item.minutes ? QString::number(*item.minutes) : QString();
    case TopicColumn::Day: return item.plannedDay ? item.plannedDay->toString(u"dd.MM.yyyy"_s) : QString();
    case TopicColumn::WorkType:
        for (const WorkType &type : m_workTypes)
            if (item.workType == type.id)
                return type.name;
    }
    return {};
}

std::optional<WorkTypeId> TopicPlanSheet::workTypeOf(const QString &text) const
{
    for (const WorkType &type : m_workTypes)
        if (type.name.compare(text, Qt::CaseInsensitive) == 0 || type.abbreviation.compare(text, Qt::CaseInsensitive) == 0)
            return type.id;
    return std::nullopt;
}

bool TopicPlanSheet::setText(int row, TopicColumn column, const QString &typed)
{
    const QString text = typed.trimmed();
    TopicPlanItem &item = m_items[row];
    switch (column) {
    case TopicColumn::Section: item.section = text; return true;
    case TopicColumn::Topic:
        if (!text.isEmpty())
            item.topic = text;
        return !text.isEmpty();
    case TopicColumn::Homework: item.homework = text; return true;
    case TopicColumn::Minutes: item.minutes = minutesOf(text); return text.isEmpty() || item.minutes;
    case TopicColumn::Day: item.plannedDay = dayOf(text); return text.isEmpty() || item.plannedDay;
    case TopicColumn::WorkType: item.workType = workTypeOf(text); return text.isEmpty() || item.workType;
    }
    return false;
}

void TopicPlanSheet::insert(int row, const QList<TopicPlanItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        m_items.insert(row + i, items.at(i));
}

void TopicPlanSheet::remove(int row, int count)
{
    m_items.remove(row, count);
}

int TopicPlanSheet::move(int row, int count, int step)
{
    const int to = qBound(0, row + step, int(m_items.size()) - count);
    QList<TopicPlanItem> moved = m_items.mid(row, count);
    m_items.remove(row, count);
    insert(to, moved);
    return to;
}

void TopicPlanSheet::merge(int row, int count, const QSet<TopicPlanItemId> &used)
{
    TopicPlanItem joined = m_items.at(row);
    for (int i = row + 1; i < row + count; ++i) {
        const TopicPlanItem &next = m_items.at(i);
        if (used.contains(next.id))
            continue;
        if (next.topic != joined.topic)
            joined.topic += u". "_s + next.topic;
        if (!next.homework.isEmpty() && next.homework != joined.homework)
            joined.homework += (joined.homework.isEmpty() ? QString() : u"; "_s) + next.homework;
        if (next.minutes)
            joined.minutes = joined.minutes.value_or(0) + *next.minutes;
        if (!joined.workType)
            joined.workType = next.workType;
    }
    for (int i = row + count - 1; i > row; --i)
        if (!used.contains(m_items.at(i).id))
            m_items.removeAt(i);
    m_items[row] = joined;
}

void TopicPlanSheet::repeat(int row, int hours)
{
    TopicPlanItem next = m_items.at(row);
    next.id = {};
    next.plannedDay = {};
    insert(row + 1, QList<TopicPlanItem>(qMax(0, hours - 1), next));
}

TopicPaste readTopicCells(const QList<QStringList> &cells, const QList<WorkType> &workTypes)
{
    if (cells.isEmpty() || cells.first().isEmpty())
        return {};
    bool heading = false;
    const QList<PasteField> fields = fieldsOf(cells, heading);
    PasteReader reader(workTypes);
    for (int i = heading ? 1 : 0; i < cells.size(); ++i)
        reader.read(cells.at(i), fields, i + 1);
    return reader.result();
}

} // namespace parta
