// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a topic plan to hours.
#include "common/import/topicplan/topicplanreader.h"
#include "common/import/roster/rostervalues.h"
#include "common/import/table/nearestname.h"
#include "common/import/table/tablereader.h"
#include <map>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

enum class Field : quint8 { Number, Section, Topic, Hours, Control, Homework, Minutes, Day };

struct KnownHeader {
    const char16_t *key;
    Field field;
};

const KnownHeader knownHeaders[] = {
    {u"№", Field::Number}, {u"№ п/п", Field::Number}, {u"№ урока", Field::Number}, {u"номер", Field::Number},
    {u"раздел", Field::Section}, {u"тема", Field::Topic}, {u"тема урока", Field::Topic}, {u"часы", Field::Hours},
    {u"кол-во часов", Field::Hours}, {u"количество часов", Field::Hours}, {u"вид контроля", Field::Control},
    {u"контроль", Field::Control}, {u"домашнее задание", Field::Homework}, {u"д/з", Field::Homework},
    {u"минуты", Field::Minutes}, {u"дата (план)", Field::Day}, {u"дата", Field::Day}, {u"дата по плану", Field::Day},
};

constexpr int mostHours = 200;         ///< of one topic: more is a slip of the pen
constexpr int mostMinutes = 600;
constexpr qsizetype longestTopic = 1'000;
constexpr qsizetype longestHomework = 4'000;
constexpr qsizetype mostItems = 5'000;

class TopicPlanReader
{
public:
    TopicPlanReader(const Table &table, FindingLog &log) : m_table(table), m_log(log) {}

    TopicPlanReading read()
    {
        TopicPlanReading reading;
        if (!findColumns())
            return reading;
        reading.isReadable = true;
        for (const TableRow &row : m_table.rows) {
            m_row = &row;
            const int before = m_log.errors();
            const auto topic = row.isBroken ? std::nullopt : takeTopic();
            if (!topic || m_log.errors() > before || row.isBroken) {
                reading.rejected += isHeadingOnly() ? 0 : 1;
                continue;
            }
            ++reading.topics;
            reading.hours += topic->hours;
            spread(*topic, reading.items);
        }
        return reading;
    }

private:
    bool findColumns()
    {
        QStringList known;
        for (const KnownHeader &header : knownHeaders)
            known.append(QStringView(header.key).toString());
        for (int at = 0; at < m_table.header.size(); ++at) {
            const QString header = m_table.header.at(at).simplified();
            const qsizetype found = known.indexOf(headerKey(header));
            if (header.isEmpty())
                continue;
            if (found < 0)
                m_log.warning({}, header, u"unknown_header"_s, header, nearestName(headerKey(header), known));
            else if (!m_columns.insert({knownHeaders[found].field, at}).second)
                m_log.warning({}, header, u"repeated_header"_s, header);
        }
        if (m_columns.count(Field::Topic) == 0)
            m_log.error({}, u"Тема"_s, u"missing_columns"_s, u"Тема"_s);
        return m_columns.count(Field::Topic) > 0;
    }

    int column(Field field) const
    {
        const auto found = m_columns.find(field);
        return found == m_columns.end() ? -1 : found->second;
    }

    QString text(Field field, qsizetype longest = longestTopic)
    {
        const QString value = m_row->cells.value(column(field)).trimmed();
        if (value.size() > longest)
            fail(field, u"text_too_long"_s, QString::number(longest));
        return value;
    }

    void fail(Field field, const QString &code, const QString &value = {}, const QString &detail = {})
    {
        m_log.error(m_table.place(*m_row), m_table.header.value(column(field)).simplified(), code, value, detail);
    }

    /// A whole number in bounds; nothing where the cell is blank, an error where it holds something else.
    std::optional<int> number(Field field, int least, int most)
    {
        const QString value = text(field);
        if (value.isEmpty())
            return std::nullopt;
        const auto read = wholeNumber(value);
        if (!read || *read < least || *read > most) {
            fail(field, u"bad_number"_s, value, u"%1…%2"_s.arg(least).arg(most));
            return std::nullopt;
        }
        return read;
    }

    bool isHeadingOnly() const
    {
        return m_row->cells.value(column(Field::Topic)).trimmed().isEmpty() && column(Field::Section) >= 0
            && !m_row->cells.value(column(Field::Section)).trimmed().isEmpty()
            && m_row->cells.value(column(Field::Hours)).trimmed().isEmpty();
    }

    std::optional<TopicPlanReadItem> takeTopic()
    {
        const qsizetype cells = m_row->cells.size();
        if (cells > m_table.header.size())
            m_log.error(m_table.place(*m_row), {}, u"too_many_fields"_s, QString::number(cells), QString::number(m_table.header.size()));
        const QString section = text(Field::Section);
        m_section = section.isEmpty() ? m_section : section;
        if (isHeadingOnly())
            return std::nullopt;
        TopicPlanReadItem item;
        item.section = m_section;
        item.topic = text(Field::Topic);
        if (item.topic.isEmpty())
            fail(Field::Topic, u"blank_value"_s);
        item.number = takeNumber();
        item.hours = number(Field::Hours, 1, mostHours).value_or(1);
        if (m_items + item.hours > mostItems)
            fail(Field::Hours, u"too_many"_s, QString::number(mostItems));
        item.controlForm = text(Field::Control);
        item.homework = text(Field::Homework, longestHomework);
        item.minutes = number(Field::Minutes, 0, mostMinutes);
        item.plannedDay = takeDay();
        if (looksLikeFormula(item.topic))
            m_log.warning(m_table.place(*m_row), m_table.header.value(column(Field::Topic)), u"formula_text"_s, item.topic);
        return item;
    }

    /// Numbers of topics are told when they repeat or go back, and kept.
    int takeNumber()
    {
        const auto read = number(Field::Number, 1, int(mostItems));
        const int taken = read.value_or(m_last + 1);
        if (read && *read <= m_last)
            m_log.warning(m_table.place(*m_row), m_table.header.value(column(Field::Number)), u"number_goes_back"_s,
                          QString::number(*read), QString::number(m_last));
        m_last = taken;
        return taken;
    }

    std::optional<QDate> takeDay()
    {
        const QString value = text(Field::Day);
        if (value.isEmpty())
            return std::nullopt;
        const RosterDay read = rosterDay(value, m_table.isSpreadsheet);
        if (!read.day.isValid()) {
            fail(Field::Day, u"bad_day"_s, value);
            return std::nullopt;
        }
        if (read.isShort)
            m_log.warning(m_table.place(*m_row), m_table.header.value(column(Field::Day)), u"short_year"_s, value,
                          read.day.toString(u"dd.MM.yyyy"_s));
        return read.day;
    }

    void spread(const TopicPlanReadItem &topic, QList<TopicPlanReadItem> &items)
    {
        m_items += topic.hours;
        for (int hour = 1; hour <= topic.hours; ++hour) {
            TopicPlanReadItem item = topic;
            item.hour = hour;
            if (hour > 1)
                item.plannedDay.reset();
            if (hour < topic.hours)
                item.controlForm.clear();
            items.append(item);
        }
    }

    const Table &m_table;
    FindingLog &m_log;
    std::map<Field, int> m_columns;
    const TableRow *m_row = nullptr;
    QString m_section;
    int m_last = 0;
    qsizetype m_items = 0;
};

} // namespace

TopicPlanReading readTopicPlan(const InputFile &file, const QString &sheet)
{
    FindingLog log(file.name);
    TopicPlanReading reading;
    if (const auto table = readTable(file, sheet, log))
        reading = TopicPlanReader(*table, log).read();
    reading.findings = log.findings();
    return reading;
}

} // namespace parta::import
