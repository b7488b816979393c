// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the elements that matter of .fet and _activities.xml files; the others are passed over.
#include "common/import/fet/fettext.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

class FetTextReader
{
public:
    FetTextReader(XmlCursor &cursor, FetText &text) : m_cursor(cursor), m_text(text) {}

    void readRoot();

private:
    void readSection(const QString &name);
    void readList(const QString &element, QList<XmlRecord> &into, const QString &counter, QString *announced);
    void readStudents();
    void readSet(int parent, int depth);
    void readConstraints();
    void countIgnored(const QString &name);

    XmlCursor &m_cursor;
    FetText &m_text;
    int m_constraint = 0;
};

void FetTextReader::readRoot()
{
    m_text.version = m_cursor.attribute(u"version"_s);
    while (m_cursor.nextChild())
        readSection(m_cursor.name());
}

void FetTextReader::readSection(const QString &name)
{
    if (name == u"Institution_Name")
        m_text.institution = m_cursor.text();
    else if (name == u"Comments")
        m_text.comments = m_cursor.text();
    else if (name == u"Days_List")
        readList(u"Day"_s, m_text.days, u"Number_of_Days"_s, &m_text.announcedDays);
    else if (name == u"Hours_List")
        readList(u"Hour"_s, m_text.hours, u"Number_of_Hours"_s, &m_text.announcedHours);
    else if (name == u"Subjects_List")
        readList(u"Subject"_s, m_text.subjects, {}, nullptr);
    else if (name == u"Teachers_List")
        readList(u"Teacher"_s, m_text.teachers, {}, nullptr);
    else if (name == u"Rooms_List")
        readList(u"Room"_s, m_text.rooms, {}, nullptr);
    else if (name == u"Activities_List")
        readList(u"Activity"_s, m_text.activities, {}, nullptr);
    else if (name == u"Students_List")
        readStudents();
    else if (name == u"Time_Constraints_List" || name == u"Space_Constraints_List")
        readConstraints();
    else
        m_cursor.skip();
}

void FetTextReader::readList(const QString &element, QList<XmlRecord> &into, const QString &counter, QString *announced)
{
    while (m_cursor.nextChild()) {
        if (m_cursor.name() == element)
            into.append(readRecord(m_cursor, int(into.size()) + 1));
        else if (announced != nullptr && m_cursor.name() == counter)
            *announced = m_cursor.text().trimmed();
        else
            m_cursor.skip();
    }
}

void FetTextReader::readStudents()
{
    while (m_cursor.nextChild()) {
        if (m_cursor.name() == u"Year")
            readSet(-1, 0);
        else
            m_cursor.skip();
    }
}

void FetTextReader::readSet(int parent, int depth)
{
    static const QStringList below = {u"Group"_s, u"Subgroup"_s, QString()};
    const int index = int(m_text.sets.size());
    m_text.sets.append({{}, {}, parent, {m_cursor.name(), index + 1, m_cursor.line(), {}}});
    while (m_cursor.nextChild()) {
        const QString name = m_cursor.name();
        if (name == u"Name")
            m_text.sets[index].name = m_cursor.text();
        else if (name == u"Number_of_Students")
            m_text.sets[index].size = m_cursor.text().trimmed();
        else if (depth < 2 && name == below.at(depth))
            readSet(index, depth + 1);
        else
            m_cursor.skip();
    }
}

void FetTextReader::readConstraints()
{
    while (m_cursor.nextChild()) {
        const QString name = m_cursor.name();
        ++m_constraint;
        if (name == u"ConstraintActivityPreferredStartingTime")
            m_text.starts.append(readRecord(m_cursor, m_constraint));
        else if (name == u"ConstraintActivityPreferredRoom")
            m_text.roomChoices.append(readRecord(m_cursor, m_constraint));
        else if (name == u"ConstraintTeacherNotAvailableTimes" || name == u"ConstraintStudentsSetNotAvailableTimes"
                 || name == u"ConstraintBreakTimes")
            m_text.bans.append(readRecord(m_cursor, m_constraint));
        else
            countIgnored(name);
    }
}

void FetTextReader::countIgnored(const QString &name)
{
    m_cursor.skip();
    // FET writes these two into every file; they carry nothing.
    if (name == u"ConstraintBasicCompulsoryTime" || name == u"ConstraintBasicCompulsorySpace")
        return;
    for (auto &[known, count] : m_text.ignored) {
        if (known == name) {
            ++count;
            return;
        }
    }
    // A hostile file may make up names without end.
    if (m_text.ignored.size() < 500)
        m_text.ignored.append({name, 1});
    else
        ++m_text.ignored.last().second;
}

} // namespace

XmlFailure readFetText(const QByteArray &bytes, FetText &text)
{
    XmlCursor cursor(bytes);
    if (cursor.enterRoot(u"fet"_s)) {
        FetTextReader(cursor, text).readRoot();
        cursor.finish();
    }
    return cursor.failure();
}

XmlFailure readFetSolution(const QByteArray &bytes, FetSolutionText &text)
{
    XmlCursor cursor(bytes);
    if (cursor.enterRoot(u"Activities_Timetable"_s)) {
        while (cursor.nextChild()) {
            if (cursor.name() == u"Activity")
                text.activities.append(readRecord(cursor, int(text.activities.size()) + 1));
            else
                cursor.skip();
        }
        cursor.finish();
    }
    return cursor.failure();
}

} // namespace parta::import
