// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns entries into requests.
#include "server/demo/scribe.h"
#include "common/protocol/checks.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {

class Scribe
{
public:
    Scribe(Router &rpc, Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids, const Chronicle &chronicle)
        : m_rpc(rpc), m_tx(tx), m_ids(ids), m_chronicle(chronicle), m_requests(plan.seed, u"requests")
    {
        for (int i = 0; i < plan.staff.size(); ++i) {
            Actor actor;
            actor.door = Door::Server;
            actor.account = ids.staffAccounts[i];
            actor.name = plan.staff[i].name;
            actor.staff = ids.staff[i];
            if (plan.staff[i].granted)
                actor.granted << *plan.staff[i].granted;
            m_actors << actor;
        }
    }

    int run()
    {
        for (const Entry &entry : m_chronicle.entries) {
            m_author = &m_actors[entry.author];
            m_now = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC);
            write(entry);
        }
        return m_marks;
    }

private:
    void write(const Entry &entry)
    {
        switch (entry.kind) {
        case EntryKind::Record: return write(m_chronicle.records[entry.index]);
        case EntryKind::Work: return write(m_chronicle.works[entry.index]);
        case EntryKind::Cells: return write(m_chronicle.cells[entry.index]);
        case EntryKind::Term: return write(m_chronicle.terms[entry.index]);
        }
    }

    void write(const RecordEntry &entry)
    {
        const PlannedLesson &lesson = m_chronicle.lessons[entry.lesson];
        const QList<TopicPlanItemId> topics = m_ids.topics.value(lesson.group);
        const auto item = lesson.index < topics.size() ? std::optional(topics[lesson.index]) : std::nullopt;
        apply(SetLessonRecord{m_ids.lessons[entry.lesson], entry.topic, entry.homework, entry.minutes, 0, nextRequest(), {}, item});
    }

    void write(const WorkEntry &entry)
    {
        apply(SetWork{m_ids.lessons[entry.lesson], entry.position, entry.type, entry.title, nextRequest(), {}});
    }

    void write(const CellsEntry &entry)
    {
        const LessonId lesson = m_ids.lessons[entry.lesson];
        SetCells request{m_ids.groups[m_chronicle.lessons[entry.lesson].group], {}, {}, nextRequest(), {}};
        for (const MarkEntry &mark : entry.marks)
            request.marks << MarkChange{lesson, mark.work, m_ids.pupils[mark.pupil], mark.grade, mark.revision};
        for (const AttendanceEntry &cell : entry.attendance)
            request.attendance << AttendanceChange{lesson, m_ids.pupils[cell.pupil], cell.code, cell.minutes, 0};
        if (!entry.reason.isEmpty())
            request.reason = entry.reason;
        const SetCells::Reply reply = apply(request);
        if (!reply.refused.isEmpty())
            refuse(reply.refused.first().code, u"a cell of the demo school"_s, reply.refused.first().clause);
        m_marks += int(entry.marks.size());
    }

    void write(const TermEntry &entry)
    {
        const TermId term = m_ids.terms[entry.termSet][entry.term];
        for (const auto &[pupil, grade] : entry.marks)
            apply(SetTermMark{m_ids.groups[entry.group], term, m_ids.pupils[pupil], grade, 0, nextRequest(), {}});
    }

    template<class M> typename M::Reply apply(const M &message) { return m_rpc.apply(m_tx, *m_author, m_now, message); }

    /// Like a client's, but the same each time.
    RequestId nextRequest()
    {
        RequestId id;
        for (int i = 0; i < 2; ++i) {
            const quint64 word = m_requests.next();
            for (int byte = 0; byte < 8; ++byte)
                id.bytes.append(char(word >> (8 * byte)));
        }
        return id;
    }

    Router &m_rpc;
    Transaction &m_tx;
    const SchoolIds &m_ids;
    const Chronicle &m_chronicle;
    Random m_requests;
    QList<Actor> m_actors;
    const Actor *m_author = nullptr;
    QDateTime m_now;
    int m_marks = 0;
};
} // namespace

int replay(Router &rpc, Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids, const Chronicle &chronicle)
{
    return Scribe(rpc, tx, plan, ids, chronicle).run();
}

} // namespace parta::demo
