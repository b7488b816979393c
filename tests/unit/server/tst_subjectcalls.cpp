// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects, scales and work types over the real router, on both engines: the deputy writes, the staff reads, families do not.
#include "common/protocol/journal.h"
#include "common/protocol/subjects.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class SubjectCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensToTheStaffOnly_data();
    void opensToTheStaffOnly();
    void addsAndChangesASubject();
    void refusesWhatIsWrongWithASubject();
    void bringsThePresentSubjectWithAConflict();
    void letsAScaleDecideTheProposal();
    void keepsTheKindOfAUsedScale();
    void keepsBehaviourOffAtFirst();
    void changesAWorkType();
    void refusesWhatIsWrongWithAWorkType();

private:
    MarkScaleLine scale(ScaleKind kind)
    {
        const auto known = call(m_school.deputy, ListSubjects{});
        for (const MarkScaleLine &line : known->scales)
            if (line.kind == kind)
                return line;
        return {};
    }
    SaveSubject subject(const QString &name)
    {
        return {{}, name, {}, u"Математика"_s, 7, scale(ScaleKind::FivePoint).id, false, 0, RequestId::random()};
    }
    SaveSubject changed(const SubjectLine &line)
    {
        return {line.id, line.name, line.shortName, line.area, line.position, line.markScale, line.archived, line.revision,
                RequestId::random()};
    }
};

void SubjectCallsTest::opensToTheStaffOnly_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    for (const QString &name : {u"teacher"_s, u"substitute"_s, u"classTeacher"_s, u"director"_s, u"administrator"_s})
        QTest::newRow(qPrintable(name)) << name << true << false;
    QTest::newRow("deputy") << u"deputy"_s << true << true;
    QTest::newRow("guardian") << u"guardian"_s << false << false;
    QTest::newRow("pupil") << u"pupil"_s << false << false;
}

void SubjectCallsTest::opensToTheStaffOnly()
{
    QFETCH(QString, who);
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    QCOMPARE(call(actor(who), ListSubjects{}).has_value(), reads);
    QCOMPARE(call(actor(who), ListWorkTypes{}).has_value(), reads);
    const SaveMarkScale newScale{{}, u"Своя"_s, ScaleKind::PassFail, {}, {}, true, 0, RequestId::random()};
    const SaveWorkType newType{{}, u"Диспут"_s, u"ДП"_s, 110, DeadlineKind::Oral, 30, false, 0, RequestId::random()};
    QCOMPARE(call(actor(who), subject(u"Геометрия"_s)).has_value(), writes);
    QCOMPARE(call(actor(who), newScale).has_value(), writes);
    QCOMPARE(call(actor(who), newType).has_value(), writes);
    if (!writes)
        QCOMPARE(call(actor(who), newScale).error().code, ErrorCode::Forbidden);
}

void SubjectCallsTest::addsAndChangesASubject()
{
    const auto added = call(m_school.deputy, subject(u"Геометрия"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->subject.scaleName, u"Пятибалльная"_s);
    QCOMPARE(added->subject.groups, 0);
    SaveSubject change = changed(added->subject);
    change.shortName = u"Геом."_s;
    change.markScale = scale(ScaleKind::NotGraded).id;
    change.archived = true;
    const auto reply = call(m_school.deputy, change);
    QVERIFY(reply);
    QCOMPARE(reply->subject.shortName, u"Геом."_s);
    QCOMPARE(reply->subject.revision, added->subject.revision + 1);
    const auto subjects = call(m_school.teacher, ListSubjects{})->subjects;
    QCOMPARE(subjects.size(), 3);
    QCOMPARE(subjects.last().name, u"Геометрия"_s); // archived ones stand last
    QCOMPARE(subjects.first().name, u"Алгебра"_s);
    QCOMPARE(subjects.first().groups, 1);
    QCOMPARE(subjects.first().scaleName, u"Пятибалльная"_s); // without one of its own
}

void SubjectCallsTest::refusesWhatIsWrongWithASubject()
{
    const auto fault = [this](const SaveSubject &wanted) {
        const auto reply = call(m_school.deputy, wanted);
        return reply ? QString() : reflect::enumText(reply.error().code) + u' ' + reply.error().field;
    };
    QCOMPARE(fault(subject(u"Алгебра"_s)), u"AlreadyExists name"_s);
    QCOMPARE(fault(subject(u"  "_s)), u"Malformed name"_s);
    SaveSubject unknown = subject(u"Физика"_s);
    unknown.markScale = {999};
    QCOMPARE(fault(unknown), u"NotFound markScale"_s);
    SaveSubject nobody = subject(u"Физика"_s);
    nobody.id = SubjectId{999};
    QCOMPARE(fault(nobody), u"NotFound id"_s);
    QCOMPARE(count(u"subject"_s), 2);
}

void SubjectCallsTest::bringsThePresentSubjectWithAConflict()
{
    const auto added = call(m_school.deputy, subject(u"Геометрия"_s));
    SaveSubject stale = changed(added->subject);
    QVERIFY(call(m_school.deputy, changed(added->subject)));
    stale.name = u"Стереометрия"_s;
    stale.request = RequestId::random();
    const auto reply = call(m_school.deputy, stale);
    QCOMPARE(reply.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<SaveSubject::Reply>(*reply.error().current);
    QCOMPARE(present->subject.name, u"Геометрия"_s);
    QCOMPARE(present->subject.revision, 2);
}

void SubjectCallsTest::letsAScaleDecideTheProposal()
{
    const MarkScaleLine five = scale(ScaleKind::FivePoint);
    QCOMPARE(call(m_school.teacher, OpenPage{m_school.algebra7, {}, false})->page.scale.rounding, Rounding::Arithmetic);
    QVERIFY(call(m_school.deputy, SaveMarkScale{five.id, five.name, five.kind, Rounding::Strict, five.model, true, five.revision,
                                                RequestId::random()}));
    SaveSubject algebra = changed(call(m_school.deputy, ListSubjects{})->subjects.first());
    QVERIFY(call(m_school.deputy, algebra));
    const ScaleRule rule = call(m_school.teacher, OpenPage{m_school.algebra7, {}, false})->page.scale;
    QCOMPARE(rule.kind, ScaleKind::FivePoint);
    QCOMPARE(rule.rounding, Rounding::Strict);
    QCOMPARE(proposedMark({9, 2}, rule), std::optional(Grade::Four)); // 4,50 under preset B
}

void SubjectCallsTest::keepsTheKindOfAUsedScale()
{
    QVERIFY(call(m_school.deputy, subject(u"Геометрия"_s)));
    const MarkScaleLine five = scale(ScaleKind::FivePoint);
    QCOMPARE(five.subjects, 1);
    SaveMarkScale change{five.id, five.name, ScaleKind::PassFail, five.rounding, five.model, true, five.revision, RequestId::random()};
    QCOMPARE(call(m_school.deputy, change).error().field, u"kind"_s);
    change.kind = five.kind;
    change.active = false;
    change.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, change).error().code, ErrorCode::InUse);
    change.active = true;
    change.name = u"Зачёт / незачёт"_s;
    change.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, change).error().code, ErrorCode::AlreadyExists);
}

void SubjectCallsTest::keepsBehaviourOffAtFirst()
{
    const MarkScaleLine behaviour = scale(ScaleKind::Behaviour);
    QVERIFY(!behaviour.active);
    QVERIFY(scale(ScaleKind::PassFail).active);
    const auto reply = call(m_school.deputy, SaveMarkScale{behaviour.id, behaviour.name, behaviour.kind, behaviour.rounding,
                                                           BehaviourModel::ThreeLevels, true, behaviour.revision, RequestId::random()});
    QVERIFY(reply);
    QVERIFY(reply->scale.active);
    QCOMPARE(reply->scale.model, BehaviourModel::ThreeLevels);
    qint64 grades = 0;
    queryNow(*m_database, [&](Transaction &tx) {
        grades = *tx.first<qint64>(u"SELECT COUNT(*) FROM mark_scale_grade g JOIN mark_scale m ON m.id = g.mark_scale "
                                   "WHERE m.kind = 'Behaviour'"_s);
    });
    QCOMPARE(grades, 3);
}

void SubjectCallsTest::changesAWorkType()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Five))); // a mark makes the lesson's first work
    WorkTypeLine line = call(m_school.deputy, ListWorkTypes{})->types.first();
    QCOMPARE(line.type.name, u"Ответ на уроке"_s);
    QCOMPARE(line.works, 1);
    const auto reply = call(m_school.deputy, SaveWorkType{line.type.id, line.type.name, u"ОТ"_s, 120, DeadlineKind::Oral, 1, true,
                                                          line.revision, RequestId::random()});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->type.type.abbreviation, u"ОТ"_s);
    QVERIFY(reply->type.type.archived);
    // Marks of an archived type keep their weight.
    const auto types = call(m_school.teacher, OpenPage{m_school.algebra7, {}, false})->page.workTypes;
    QVERIFY(std::any_of(types.begin(), types.end(),
                        [&](const WorkType &type) { return type.id == line.type.id && type.weight == 120 && type.archived; }));
}

void SubjectCallsTest::refusesWhatIsWrongWithAWorkType()
{
    const auto fault = [this](const QString &name, const QString &abbreviation, int weight) {
        const auto reply = call(m_school.deputy, SaveWorkType{{}, name, abbreviation, weight, DeadlineKind::Oral, 40, false, 0,
                                                              RequestId::random()});
        return reply ? QString() : reflect::enumText(reply.error().code) + u' ' + reply.error().field;
    };
    QCOMPARE(fault(u"Тест"_s, u"Ж"_s, 100), u"AlreadyExists name"_s);
    QCOMPARE(fault(u"Диспут"_s, u"Т"_s, 100), u"AlreadyExists abbreviation"_s);
    QCOMPARE(fault(u"Диспут"_s, u"ДИСПУТ"_s, 100), u"Malformed abbreviation"_s);
    QCOMPARE(fault(u"Диспут"_s, u"ДП"_s, 0), u"Malformed weight"_s);
    QCOMPARE(fault(u"Диспут"_s, u"ДП"_s, 100), QString());
}

QTEST_GUILESS_MAIN(SubjectCallsTest)
#include "tst_subjectcalls.moc"
