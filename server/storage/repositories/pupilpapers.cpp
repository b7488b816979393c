// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of consents, exemptions, health sheets and monthly checks.
#include "server/storage/repositories/pupilpapers.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Of {
    PupilId pupil;
};

struct ConsentRow {
    ConsentId id;
    PupilId pupil;
    std::optional<GuardianId> guardian;
    QString purpose;
    QDate givenOn;
    std::optional<QDate> withdrawnOn;
    int revision = 0;
};

ConsentRow rowOf(PupilId pupil, const Consent &consent)
{
    return {consent.id, pupil, consent.guardian, consent.purpose.trimmed(), consent.givenOn, consent.withdrawnOn,
            consent.revision};
}

struct ExemptionRow {
    ExemptionId id;
    PupilId pupil;
    SubjectId subject;
    bool practical = false;
    QDate since;
    std::optional<QDate> until;
    QString document;
    int revision = 0;
    QDate last;
};

ExemptionRow rowOf(PupilId pupil, const Exemption &exemption)
{
    return {exemption.id, pupil, exemption.subject, exemption.practical, exemption.since, exemption.until,
            exemption.document.trimmed(), exemption.revision, exemption.until.value_or(QDate(9999, 12, 31))};
}

} // namespace

QList<Consent> PupilPapers::consents(PupilId pupil)
{
    return m_tx.all<Consent>(uR"(
        SELECT id, guardian, purpose, given_on, withdrawn_on, revision FROM consent
         WHERE pupil = :pupil ORDER BY given_on, id)"_s, Of{pupil});
}

void PupilPapers::add(PupilId pupil, const Consent &consent)
{
    m_tx.run(uR"(
        INSERT INTO consent (pupil, guardian, purpose, given_on, withdrawn_on)
        VALUES (:pupil, :guardian, :purpose, :givenOn, :withdrawnOn))"_s, rowOf(pupil, consent));
}

bool PupilPapers::save(PupilId pupil, const Consent &consent)
{
    return m_tx.run(uR"(
        UPDATE consent SET guardian = :guardian, purpose = :purpose, given_on = :givenOn, withdrawn_on = :withdrawnOn,
               revision = revision + 1
         WHERE id = :id AND pupil = :pupil AND revision = :revision)"_s, rowOf(pupil, consent)) == 1;
}

QList<Exemption> PupilPapers::exemptions(PupilId pupil)
{
    return m_tx.all<Exemption>(uR"(
        SELECT id, subject, practical, since, until, document, revision FROM exemption
         WHERE pupil = :pupil ORDER BY since, id)"_s, Of{pupil});
}

void PupilPapers::add(PupilId pupil, const Exemption &exemption)
{
    m_tx.run(uR"(
        INSERT INTO exemption (pupil, subject, practical, since, until, document)
        VALUES (:pupil, :subject, :practical, :since, :until, :document))"_s, rowOf(pupil, exemption));
}

bool PupilPapers::save(PupilId pupil, const Exemption &exemption)
{
    return m_tx.run(uR"(
        UPDATE exemption SET subject = :subject, practical = :practical, since = :since, until = :until,
               document = :document, revision = revision + 1
         WHERE id = :id AND pupil = :pupil AND revision = :revision)"_s, rowOf(pupil, exemption)) == 1;
}

bool PupilPapers::overlaps(PupilId pupil, const Exemption &exemption)
{
    return m_tx.first<int>(uR"(
        SELECT 1 FROM exemption WHERE pupil = :pupil AND subject = :subject AND id <> :id
           AND since <= :last AND (until IS NULL OR until >= :since) LIMIT 1)"_s, rowOf(pupil, exemption)).has_value();
}

HealthSheet PupilPapers::health(PupilId pupil)
{
    return m_tx.first<HealthSheet>(uR"(
        SELECT health_group, pe_group, special_needs, note, revision FROM health_sheet WHERE pupil = :pupil)"_s,
        Of{pupil}).value_or(HealthSheet());
}

std::optional<int> PupilPapers::save(PupilId pupil, const HealthSheet &sheet)
{
    struct Row { PupilId pupil; QString healthGroup, peGroup; bool specialNeeds; QString note; int revision; };
    const Row row{pupil, sheet.healthGroup.trimmed(), sheet.peGroup.trimmed(), sheet.specialNeeds, sheet.note.trimmed(),
                  sheet.revision};
    if (sheet.revision == 0)
        return m_tx.first<int>(uR"(
            INSERT INTO health_sheet (pupil, health_group, pe_group, special_needs, note)
            VALUES (:pupil, :healthGroup, :peGroup, :specialNeeds, :note)
            ON CONFLICT (pupil) DO NOTHING RETURNING revision)"_s, row);
    return m_tx.first<int>(uR"(
        UPDATE health_sheet SET health_group = :healthGroup, pe_group = :peGroup, special_needs = :specialNeeds,
               note = :note, revision = revision + 1
         WHERE pupil = :pupil AND revision = :revision RETURNING revision)"_s, row);
}

QList<ClassCheck> PupilPapers::checks(StaffId staff, QDate today)
{
    struct At { StaffId staff; QDate today; };
    return m_tx.all<ClassCheck>(uR"(
        SELECT c.id, c.name, (SELECT MAX(k.day) FROM pupil_check k WHERE k.school_class = c.id),
               CASE WHEN EXISTS (SELECT 1 FROM class_teacher t WHERE t.school_class = c.id AND t.staff_member = :staff
                        AND t.since <= :today AND (t.until IS NULL OR t.until >= :today)) THEN 1 ELSE 0 END
          FROM school_class c JOIN school_year y ON y.id = c.school_year
         WHERE y.since <= :today AND y.until >= :today ORDER BY c.level, c.name)"_s, At{staff, today});
}

void PupilPapers::check(ClassId schoolClass, QDate day, AccountId account, const QDateTime &at)
{
    struct Row { ClassId schoolClass; QDate day; AccountId account; QDateTime at; };
    m_tx.run(u"INSERT INTO pupil_check (school_class, day, account, at) VALUES (:schoolClass, :day, :account, :at)"_s,
             Row{schoolClass, day, account, at});
}

QList<SubjectName> PupilPapers::subjects()
{
    return m_tx.all<SubjectName>(u"SELECT id, name FROM subject WHERE archived = 0 ORDER BY position, name, id"_s);
}

} // namespace parta
