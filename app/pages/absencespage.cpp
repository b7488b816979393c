// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and fields of an absence.
#include "app/pages/absencespage.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int DaysBack = 120; ///< how far the list looks back and ahead

ListShape<StaffAbsence> shapeOf()
{
    ListShape<StaffAbsence> shape;
    shape.text(AbsencesPage::tr("Teacher"), 20, [](const StaffAbsence &a) { return a.name; })
        .day(AbsencesPage::tr("From"), [](const StaffAbsence &a) { return std::optional(a.since); })
        .day(AbsencesPage::tr("To"), [](const StaffAbsence &a) { return std::optional(a.until); })
        .choice(AbsencesPage::tr("Reason"), 20, [](const StaffAbsence &a) { return a.reason; })
        .text(AbsencesPage::tr("Order"), 10, [](const StaffAbsence &a) { return a.orderNumber; })
        .day(AbsencesPage::tr("of"), [](const StaffAbsence &a) { return a.orderDay; })
        .choice(AbsencesPage::tr("State"), 10, [](const StaffAbsence &a) {
            return a.cancelled ? AbsencesPage::tr("cancelled") : AbsencesPage::tr("valid");
        })
        .tone([](const StaffAbsence &a) { return a.cancelled ? RowTone::Quiet : RowTone::Normal; });
    return shape;
}

} // namespace

AbsencesPage::AbsencesPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    form().addHeading(tr("Absence"));
    form().addChoice({u"staff"_s, tr("Teacher"), FieldWidth::Full, FieldNeed::Required}, {});
    form().addDay({u"since"_s, tr("From"), FieldWidth::Half, FieldNeed::Required});
    form().addDay({u"until"_s, tr("To"), FieldWidth::Half, FieldNeed::Required});
    form().addText({u"reason"_s, tr("Reason"), FieldWidth::Full, FieldNeed::Required});
    form().addText({u"orderNumber"_s, tr("Order number"), FieldWidth::Half});
    form().addDay({u"orderDay"_s, tr("Order date"), FieldWidth::Half});
    form().addFlag({u"cancelled"_s, tr("Cancelled: the teacher is there")});
    const bool deputy = session.me().roles.contains(Role::Deputy);
    if (deputy)
        addNewAction(tr("New absence"), {{u"since"_s, session.clock().today()}, {u"until"_s, session.clock().today()}});
    setEditable(deputy);
    list().explainEmptiness(tr("No absences are entered"), tr("Enter the first one with «New absence» (Ctrl+N)"));
}

void AbsencesPage::load()
{
    const QDate today = session().clock().today();
    ask(ListAbsences{today.addDays(-DaysBack), today.addDays(DaysBack)}, [this](const ListAbsences::Reply &reply) {
        m_absences = reply.absences;
        QList<FormChoice> staff;
        for (const StaffName &one : reply.staff)
            staff.append({one.id.value, one.name});
        for (const StaffAbsence &one : reply.absences) {
            const bool known = std::any_of(staff.begin(), staff.end(), [&](const FormChoice &c) { return c.value == one.staff.value; });
            if (!known)
                staff.append({one.staff.value, one.name});
        }
        form().setChoices(u"staff"_s, staff);
        showTable(shapeOf().table(tr("Absences"), m_absences, [](const StaffAbsence &a) { return a.id.value; }));
    });
}

void AbsencesPage::showRecord(qint64 id)
{
    for (const StaffAbsence &a : std::as_const(m_absences)) {
        if (a.id.value == id)
            return form().setValues({{u"staff"_s, a.staff.value}, {u"since"_s, a.since}, {u"until"_s, a.until},
                                     {u"reason"_s, a.reason}, {u"orderNumber"_s, a.orderNumber},
                                     {u"orderDay"_s, a.orderDay.value_or(QDate())}, {u"cancelled"_s, a.cancelled}});
    }
    form().setValues({});
}

void AbsencesPage::save()
{
    SaveAbsence wanted;
    for (const StaffAbsence &a : std::as_const(m_absences)) {
        if (!isNew() && a.id.value == shownId()) {
            wanted.id = a.id;
            wanted.revision = a.revision;
        }
    }
    wanted.staff = StaffId{form().value(u"staff"_s).toLongLong()};
    wanted.since = form().value(u"since"_s).toDate();
    wanted.until = form().value(u"until"_s).toDate();
    wanted.reason = form().value(u"reason"_s).toString();
    wanted.orderNumber = form().value(u"orderNumber"_s).toString();
    if (const QDate day = form().value(u"orderDay"_s).toDate(); day.isValid())
        wanted.orderDay = day;
    wanted.cancelled = form().value(u"cancelled"_s).toBool();
    wanted.request = RequestId::random();
    ask(wanted, [this](const SaveAbsence::Reply &reply) {
        saved(reply.absence.id.value);
        Q_EMIT absencesChanged(reply.absence.since);
    });
}

} // namespace parta
