// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a roster to a plan: classes by their names, people by name and birth date, guardians by name and phone.
#include "common/import/roster/rosterreader.h"
#include "common/import/externalid.h"
#include "common/import/rosteroptions.h"
#include "common/import/roster/rosterrow.h"
#include "common/import/table/tablereader.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

const QString source = u"roster"_s;
constexpr int mostRejected = 10'000; ///< a file with more is another thing than a roster

QString keyOf(const PersonName &name)
{
    return nameKey(name.surname + u'\n' + name.givenName + u'\n' + name.patronymic);
}

/// One reading of one table.
class RosterPlanner
{
public:
    RosterPlanner(const Table &table, const RosterColumns &columns, QDate start, FindingLog &log)
        : m_table(table), m_columns(columns), m_log(log), m_rows(table, columns, start, log), m_start(start)
    {
        m_plan.source = source;
        m_plan.from = start;
    }

    ImportPlan plan()
    {
        const bool isOfPupils = m_columns.kind == RosterKind::Pupils;
        for (const TableRow &row : m_table.rows) {
            const bool isTaken = isOfPupils ? takePupil(row) : takeStaff(row);
            m_rejected += isTaken ? 0 : 1;
            if (m_rejected > mostRejected) {
                m_log.error({}, {}, u"too_many_errors"_s, QString::number(mostRejected));
                break;
            }
        }
        tellLeftOut();
        return m_plan;
    }

    int rejected() const { return m_rejected; }
    int classes() const { return int(m_plan.classes.size()); }

private:
    bool takePupil(const TableRow &row)
    {
        const auto pupil = m_rows.pupil(row);
        if (!pupil || isRepeated(row, keyOf(pupil->name) + u'\n' + pupil->born.toString(Qt::ISODate)))
            return false;
        const int schoolClass = classOf(pupil->schoolClass);
        PlannedPupil planned;
        planned.externalId = externalId(source, u"pupil"_s, {keyOf(pupil->name), pupil->born.toString(Qt::ISODate)});
        planned.name = pupil->name;
        planned.born = pupil->born;
        planned.sex = pupil->sex;
        planned.personalFile = personalFileOf(*pupil, row);
        planned.address = pupil->address;
        planned.phone = pupil->phone;
        planned.place = m_table.place(row);
        const int index = int(m_plan.pupils.size());
        m_plan.pupils.append(planned);
        const QDate since = pupil->enrolledOn.isValid() ? qMax(pupil->enrolledOn, m_start) : m_start;
        m_plan.memberships.append({index, schoolClass, -1, {since, {}}});
        for (const RosterGuardian &guardian : pupil->guardians)
            m_plan.guardianLinks.append({guardianOf(guardian, planned.externalId), index, guardian.kind});
        return true;
    }

    bool takeStaff(const TableRow &row)
    {
        const auto staff = m_rows.staff(row);
        if (!staff || isRepeated(row, keyOf(staff->name)))
            return false;
        PlannedStaff planned{externalId(source, u"staff"_s, {keyOf(staff->name), QString()}), staff->name, staff->post, {},
                             staff->born, staff->phone, staff->email, m_table.place(row)};
        for (const QString &subject : staff->subjects)
            planned.subjects.append(subjectOf(subject));
        const int index = int(m_plan.staff.size());
        m_plan.staff.append(planned);
        if (staff->classTeacherOf)
            m_plan.teachings.append({index, -1, classOf(*staff->classTeacherOf), {m_start, {}}});
        return true;
    }

    /// The first of two rows about one person stays.
    bool isRepeated(const TableRow &row, const QString &key)
    {
        if (!m_people.contains(key)) {
            m_people.insert(key, row.row);
            return false;
        }
        m_log.error(m_table.place(row), {}, u"repeated_person"_s, row.cells.join(u' ').left(80),
                    QString::number(m_people.value(key)));
        return true;
    }

    /// The number of a personal file belongs to one pupil.
    QString personalFileOf(const RosterPupil &pupil, const TableRow &row)
    {
        if (pupil.personalFile.isEmpty())
            return {};
        if (!m_files.contains(pupil.personalFile)) {
            m_files.insert(pupil.personalFile, row.row);
            return pupil.personalFile;
        }
        m_log.warning(m_table.place(row), m_table.header.value(m_columns.position(RosterField::PersonalFile)),
                      u"repeated_number"_s, pupil.personalFile, QString::number(m_files.value(pupil.personalFile)));
        return {};
    }

    int classOf(const ClassTitle &title)
    {
        const QString key = nameKey(title.name());
        if (const auto known = m_classes.constFind(key); known != m_classes.constEnd())
            return *known;
        const int index = int(m_plan.classes.size());
        m_plan.classes.append({externalId(source, u"class"_s, {key}), title.name(), title.level, title.letter, 0});
        m_classes.insert(key, index);
        return index;
    }

    int subjectOf(const QString &name)
    {
        for (int at = 0; at < m_plan.subjects.size(); ++at) {
            if (nameKey(m_plan.subjects.at(at).name) == nameKey(name))
                return at;
        }
        m_plan.subjects.append({externalId(source, u"subject"_s, {name}), name});
        return int(m_plan.subjects.size()) - 1;
    }

    /// Two children have the same guardian where name and phone (or e-mail) are the same; a name alone tells nothing.
    int guardianOf(const RosterGuardian &guardian, const QString &pupil)
    {
        const QString contact = guardian.phone.isEmpty() ? guardian.email.toLower() : digitsOf(guardian.phone);
        const QString id = externalId(source, u"guardian"_s, {keyOf(guardian.name), contact.isEmpty() ? pupil : contact});
        const auto known = m_guardians.constFind(id);
        if (known != m_guardians.constEnd())
            return *known;
        const int index = int(m_plan.guardians.size());
        m_plan.guardians.append({id, guardian.name, guardian.phone, guardian.email});
        m_guardians.insert(id, index);
        return index;
    }

    static QString digitsOf(const QString &phone)
    {
        QString digits;
        for (const QChar letter : phone)
            digits += letter.isDigit() ? QString(letter) : QString();
        return digits.isEmpty() ? phone : digits.right(10);
    }

    void tellLeftOut()
    {
        const auto note = [&](RosterField field, const QString &code) {
            const int at = m_columns.position(field);
            const auto isFilled = [at](const TableRow &row) { return !row.cells.value(at).isEmpty(); };
            const auto filled = std::count_if(m_table.rows.begin(), m_table.rows.end(), isFilled);
            if (at >= 0 && filled > 0)
                m_log.note(code, QString::number(filled), m_table.header.at(at));
        };
        note(RosterField::Password, u"password_ignored"_s);
        note(RosterField::Login, u"left_to_a_person"_s);
        note(RosterField::Category, u"left_to_a_person"_s);
        note(RosterField::AttestedOn, u"left_to_a_person"_s);
        note(RosterField::EnrolmentOrder, u"left_to_a_person"_s);
    }

    const Table &m_table;
    const RosterColumns &m_columns;
    FindingLog &m_log;
    RosterRows m_rows;
    QDate m_start;
    ImportPlan m_plan;
    QHash<QString, int> m_people;
    QHash<QString, int> m_files;
    QHash<QString, int> m_classes;
    QHash<QString, int> m_guardians;
    int m_rejected = 0;
};

QList<ImportChoice> choicesOf(const Table &table, const ImportInput &input, QDate start)
{
    QList<ImportChoice> choices{{u"from"_s, start.toString(Qt::ISODate), input.options.from ? u"given"_s : u"by_date"_s}};
    if (table.isSpreadsheet)
        choices.append({u"sheet"_s, table.sheet, input.options.roster && input.options.roster->sheet ? u"given"_s : u"by_order"_s});
    else
        choices += {{u"encoding"_s, table.encoding, u"by_content"_s},
                    {u"separator"_s, table.separator == u'\t' ? u"TAB"_s : QString(table.separator), u"by_header"_s}};
    return choices;
}

void count(const RosterPlanner &planner, const ImportPlan &plan, RosterKind kind, ImportReport &report)
{
    report.accepted = {{u"pupils"_s, int(plan.pupils.size())}, {u"staff"_s, int(plan.staff.size())},
                       {u"guardians"_s, int(plan.guardians.size())}, {u"classes"_s, int(plan.classes.size())}};
    if (planner.rejected() > 0)
        report.rejected = {{kind == RosterKind::Pupils ? u"pupils"_s : u"staff"_s, planner.rejected()}};
}

ImportReading unreadable(ImportReport report, const FindingLog &log)
{
    report.isReadable = false;
    report.findings = log.findings();
    return {{}, report, {}};
}

} // namespace

QDate firstSeptember(QDate today)
{
    return QDate(today.month() >= 6 ? today.year() : today.year() - 1, 9, 1);
}

ImportReading readRoster(const ImportInput &input, QDate today)
{
    FindingLog log(input.file.name);
    ImportReport report;
    report.kind = source;
    report.file = input.file.name;
    const RosterChoice choice = rosterChoice(input.options, log);
    const auto table = choice.isSound ? readTable(input.file, choice.options.sheet.value_or(QString()), log) : std::nullopt;
    if (!table)
        return unreadable(report, log);
    const MappedFile *mapping = choice.profile ? choice.profile->forFile(input.file.name) : nullptr;
    const auto columns = rosterColumns(*table, mapping, log);
    if (!columns)
        return unreadable(report, log);
    const QDate start = input.options.from.value_or(firstSeptember(today));
    RosterPlanner planner(*table, *columns, start, log);
    ImportPlan plan = planner.plan();
    if (planner.rejected() > mostRejected)
        return unreadable(report, log);
    plan.namesakes = choice.namesakes;
    count(planner, plan, columns->kind, report);
    report.choices = choicesOf(*table, input, start);
    report.findings = log.findings();
    return {plan, report, {}};
}

} // namespace parta::import
