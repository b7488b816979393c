-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cards of staff and pupils: attestation, health, consents, exemptions, the monthly check (3.3, 3.4, 2.6).
-- A revision counts the changes of a row: who saw an older one gets a Conflict.

-- Each act has a row of its own: due is the last day to enter what the order asks (3.1, 3.3: two working days).
ALTER TABLE director_order ADD COLUMN entered_at {instant};
ALTER TABLE director_order ADD COLUMN due TEXT;
ALTER TABLE account_role ADD COLUMN ended_by BIGINT REFERENCES director_order (id);

ALTER TABLE staff_member ADD COLUMN born TEXT;
ALTER TABLE staff_member ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE staff_member ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE staff_member ADD COLUMN hired_by BIGINT REFERENCES director_order (id);
ALTER TABLE staff_member ADD COLUMN dismissed_by BIGINT REFERENCES director_order (id);
ALTER TABLE staff_member ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- Subjects a member of staff is qualified for; the substitution page looks here first.
CREATE TABLE staff_subject (
    staff_member BIGINT NOT NULL REFERENCES staff_member (id),
    subject      BIGINT NOT NULL REFERENCES subject (id),
    PRIMARY KEY (staff_member, subject)
);

-- Attestation of staff (order 196 of 2023): categories of before 1 September 2023 end after five years.
CREATE TABLE staff_attestation (
    id           {key},
    staff_member BIGINT NOT NULL REFERENCES staff_member (id),
    kind         TEXT NOT NULL CHECK (kind IN ('First', 'Highest', 'Conformity', 'Methodologist', 'Mentor')),
    day          TEXT NOT NULL CHECK (length(day) = 10),
    order_number TEXT NOT NULL CHECK (order_number <> ''),
    order_day    TEXT NOT NULL CHECK (length(order_day) = 10),
    valid_until  TEXT,
    next_day     TEXT,
    received_on  TEXT NOT NULL CHECK (length(received_on) = 10),
    due          TEXT NOT NULL,
    entered_at   {instant} NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX staff_attestation_staff ON staff_attestation (staff_member);

ALTER TABLE pupil ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE pupil ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE pupil ADD COLUMN information TEXT NOT NULL DEFAULT 'Electronic';
ALTER TABLE pupil ADD COLUMN individual_plan INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pupil ADD COLUMN home_schooling INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pupil ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

ALTER TABLE guardian ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE guardian ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE guardian_link ADD COLUMN suspended_since TEXT;
ALTER TABLE guardian_link ADD COLUMN suspended_until TEXT;
ALTER TABLE guardian_link ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- Special category of personal data: its own permission, and reading is entered in the audit log too.
CREATE TABLE health_sheet (
    pupil        BIGINT PRIMARY KEY REFERENCES pupil (id),
    health_group TEXT NOT NULL DEFAULT '',
    pe_group     TEXT NOT NULL DEFAULT '',
    special_needs INTEGER NOT NULL DEFAULT 0 CHECK (special_needs IN (0, 1)),
    note         TEXT NOT NULL DEFAULT '',
    revision     INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE consent (
    id           {key},
    pupil        BIGINT NOT NULL REFERENCES pupil (id),
    guardian     BIGINT REFERENCES guardian (id),
    purpose      TEXT NOT NULL CHECK (purpose <> ''),
    given_on     TEXT NOT NULL CHECK (length(given_on) = 10),
    withdrawn_on TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX consent_pupil ON consent (pupil);

-- Dated exemption from a subject (осв), or from the practical part of PE.
CREATE TABLE exemption (
    id        {key},
    pupil     BIGINT NOT NULL REFERENCES pupil (id),
    subject   BIGINT NOT NULL REFERENCES subject (id),
    practical INTEGER NOT NULL DEFAULT 0 CHECK (practical IN (0, 1)),
    since     TEXT NOT NULL,
    until     TEXT,
    document  TEXT NOT NULL DEFAULT '',
    revision  INTEGER NOT NULL DEFAULT 1,
    CHECK (until IS NULL OR since <= until)
);
CREATE INDEX exemption_pupil ON exemption (pupil);

-- The class teacher has looked through the data of the class (3.4: at least once a month).
CREATE TABLE pupil_check (
    id           {key},
    school_class BIGINT NOT NULL REFERENCES school_class (id),
    day          TEXT NOT NULL,
    account      BIGINT NOT NULL REFERENCES account (id),
    at           {instant} NOT NULL
);
CREATE INDEX pupil_check_class ON pupil_check (school_class, day);

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON staff_attestation, health_sheet, consent, exemption TO {app};
GRANT SELECT, INSERT, DELETE ON staff_subject TO {app};
GRANT SELECT, INSERT ON pupil_check TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
