// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every name once: blank, too long, repeated; then the tree of years, groups and subgroups.
#include "common/import/fet/fetlists.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr qsizetype longestName = 255;
constexpr int largestSet = 100'000;
constexpr int mostCells = 100;      ///< days of a cycle, hours of a day
constexpr int mostNames = 30'000;   ///< of one list; FET itself stops earlier

/// True when a row may carry this name.
bool isFit(const QString &name, const FindingPlace &place, FindingLog &log)
{
    if (name.trimmed().isEmpty()) {
        log.error(place, u"Name"_s, u"blank_name"_s);
        return false;
    }
    if (name.size() > longestName) {
        log.error(place, u"Name"_s, u"name_too_long"_s, name, QString::number(longestName));
        return false;
    }
    if (name != name.trimmed())
        log.warning(place, u"Name"_s, u"outer_spaces"_s, name);
    return true;
}

/// Takes one list of named rows; accepted(record, name) adds the row at the next index.
template<class Accept>
NameIndex takeNames(const QList<XmlRecord> &records, int most, TimetableFile &file, FindingLog &log, Accept &&accepted)
{
    NameIndex index;
    QHash<QString, int> firstRow;
    for (const XmlRecord &record : records) {
        if (index.size() == most) {
            log.error(record.place(), u"Name"_s, u"too_many"_s, QString::number(most));
            file.rejectedNames += int(records.size()) - record.row + 1;
            break;
        }
        const QString name = record.value(u"Name");
        const bool isNew = !firstRow.contains(name);
        if (!isNew)
            log.error(record.place(), u"Name"_s, u"duplicate_name"_s, name, QString::number(firstRow.value(name)));
        if (!isNew || !isFit(name, record.place(), log)) {
            ++file.rejectedNames;
            continue;
        }
        firstRow.insert(name, record.row);
        index.insert(name, int(index.size()));
        accepted(record, name);
    }
    return index;
}

void requireList(qsizetype count, const QString &list, FindingLog &log)
{
    if (count == 0)
        log.error({}, list, u"missing_list"_s, list);
}

void compareCount(const QString &announced, qsizetype count, const QString &field, FindingLog &log)
{
    if (!announced.isEmpty() && announced != QString::number(count))
        log.warning({}, field, u"count_differs"_s, announced, QString::number(count));
}

class FetTree
{
public:
    FetTree(const FetText &text, TimetableFile &file, FindingLog &log) : m_text(text), m_file(file), m_log(log) {}

    NameIndex take()
    {
        for (const FetSetText &set : m_text.sets) {
            if (m_file.sets.size() == mostNames) {
                m_log.error(set.record.place(), u"Name"_s, u"too_many"_s, QString::number(mostNames));
                break;
            }
            m_taken.append(takeSet(set));
        }
        return m_index;
    }

private:
    int takeSet(const FetSetText &set);
    int takeAgain(const FetSetText &set, int known, SetLevel level);
    void join(int parent, int child);
    int reject()
    {
        ++m_file.rejectedNames;
        return -1;
    }
    int sizeOf(const FetSetText &set);

    const FetText &m_text;
    TimetableFile &m_file;
    FindingLog &m_log;
    NameIndex m_index;
    QList<int> m_taken; ///< index of the TimetableSet for every FetSetText, -1 when rejected
};

SetLevel levelOf(const XmlRecord &record)
{
    return record.name == u"Year" ? SetLevel::Year : record.name == u"Group" ? SetLevel::Group : SetLevel::Subgroup;
}

int FetTree::sizeOf(const FetSetText &set)
{
    if (set.size.isEmpty())
        return 0;
    bool isNumber = false;
    const int size = set.size.toInt(&isNumber);
    if (isNumber && size >= 0 && size <= largestSet)
        return size;
    m_log.warning(set.record.place(), u"Number_of_Students"_s, u"bad_number"_s, set.size,
                  u"0…%1"_s.arg(largestSet));
    return 0;
}

int FetTree::takeSet(const FetSetText &set)
{
    const int parent = set.parent < 0 ? -1 : m_taken.at(set.parent);
    if (set.parent >= 0 && parent < 0)
        return reject();
    const SetLevel level = levelOf(set.record);
    if (m_index.contains(set.name)) {
        const int known = takeAgain(set, m_index.value(set.name), level);
        if (known < 0)
            return reject();
        join(parent, known);
        return known;
    }
    if (!isFit(set.name, set.record.place(), m_log))
        return reject();
    const int index = int(m_file.sets.size());
    m_index.insert(set.name, index);
    m_file.sets.append({set.name, level, sizeOf(set), {}, {}, set.record.row});
    join(parent, index);
    return index;
}

/// A group or subgroup may stand under several parents; under one parent only once, and a year only once.
int FetTree::takeAgain(const FetSetText &set, int known, SetLevel level)
{
    const TimetableSet &first = m_file.sets.at(known);
    const int parent = set.parent < 0 ? -1 : m_taken.at(set.parent);
    if (first.level != level) {
        m_log.error(set.record.place(), u"Name"_s, u"name_on_two_levels"_s, set.name, QString::number(first.row));
        return -1;
    }
    if (parent < 0 || first.parents.contains(parent)) {
        m_log.error(set.record.place(), u"Name"_s, u"duplicate_name"_s, set.name, QString::number(first.row));
        return -1;
    }
    if (sizeOf(set) != first.size)
        m_log.warning(set.record.place(), u"Number_of_Students"_s, u"size_differs"_s, set.name,
                      QString::number(first.size));
    return known;
}

void FetTree::join(int parent, int child)
{
    if (parent < 0)
        return;
    m_file.sets[parent].children.append(child);
    m_file.sets[child].parents.append(parent);
}

/// Real rooms of virtual ones, once all rooms are known.
void resolveVirtualRooms(const QList<XmlRecord> &records, const NameIndex &index, TimetableFile &file, FindingLog &log)
{
    for (const XmlRecord &record : records) {
        const int room = index.value(record.value(u"Name"), -1);
        if (room < 0 || record.value(u"Virtual").trimmed() != u"true" || !file.rooms.at(room).real.isEmpty())
            continue;
        const QStringList reals = record.values(u"Real_Room");
        for (const QString &real : reals) {
            const int target = index.value(real, -1);
            if (target < 0 || target == room)
                log.error(record.place(), u"Real_Room"_s, u"unknown_reference"_s, real);
            else if (!file.rooms.at(room).real.contains(target))
                file.rooms[room].real.append(target);
        }
    }
}

} // namespace

std::optional<int> takeNumber(const XmlRecord &record, const QString &field, int least, int most, FindingLog &log)
{
    const QString value = record.value(field).trimmed();
    if (value.isEmpty()) {
        log.error(record.place(), field, u"blank_value"_s);
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    log.error(record.place(), field, u"bad_number"_s, value, u"%1…%2"_s.arg(least).arg(most));
    return std::nullopt;
}

FetNames takeFetLists(const FetText &text, TimetableFile &file, FindingLog &log)
{
    FetNames names;
    const auto into = [](QStringList &list) {
        return [&list](const XmlRecord &, const QString &name) { list.append(name); };
    };
    names.days = takeNames(text.days, mostCells, file, log, into(file.days));
    names.hours = takeNames(text.hours, mostCells, file, log, into(file.hours));
    names.subjects = takeNames(text.subjects, mostNames, file, log, into(file.subjects));
    names.teachers = takeNames(text.teachers, mostNames, file, log, [&](const XmlRecord &record, const QString &name) {
        file.teachers.append({name, record.values(u"Qualified_Subject")});
    });
    names.rooms = takeNames(text.rooms, mostNames, file, log, [&](const XmlRecord &record, const QString &name) {
        file.rooms.append({name, record.value(u"Building").left(longestName), qMax(0, record.value(u"Capacity").toInt()), {}});
    });
    resolveVirtualRooms(text.rooms, names.rooms, file, log);
    names.sets = FetTree(text, file, log).take();
    requireList(file.days.size(), u"Days_List"_s, log);
    requireList(file.hours.size(), u"Hours_List"_s, log);
    requireList(text.activities.size(), u"Activities_List"_s, log);
    compareCount(text.announcedDays, text.days.size(), u"Number_of_Days"_s, log);
    compareCount(text.announcedHours, text.hours.size(), u"Number_of_Hours"_s, log);
    return names;
}

} // namespace parta::import
