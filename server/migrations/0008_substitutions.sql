-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The timetable's wishes, absences of staff and substitutions, moved and extra lessons (3.3, 3.5).

-- Draft: worked on, makes no lessons. Active: in force on its days. Superseded: never came or comes into force.
ALTER TABLE timetable ADD COLUMN state TEXT NOT NULL DEFAULT 'Active' CHECK (state IN ('Draft', 'Active', 'Superseded'));
ALTER TABLE timetable ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- Cells in which a teacher, a class or a room is not to be used.
CREATE TABLE not_available (
    id           {key},
    school_year  BIGINT NOT NULL REFERENCES school_year (id),
    staff_member BIGINT REFERENCES staff_member (id),
    school_class BIGINT REFERENCES school_class (id),
    room         BIGINT REFERENCES room (id),
    week         INTEGER NOT NULL DEFAULT 1,
    weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    number       INTEGER NOT NULL
);
CREATE INDEX timetable_slot_cell ON timetable_slot (timetable, week, weekday, number);
CREATE INDEX not_available_year ON not_available (school_year);

CREATE TABLE staff_absence (
    id           {key},
    staff_member BIGINT NOT NULL REFERENCES staff_member (id),
    since        TEXT NOT NULL,
    until        TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    order_day    TEXT,
    entered_at   {instant} NOT NULL,
    cancelled    INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    revision     INTEGER NOT NULL DEFAULT 1,
    CHECK (since <= until)
);
CREATE INDEX staff_absence_days ON staff_absence (since, until);

-- Who takes a lesson instead of whom. lesson.substitute is its effect; the last row of a lesson counts.
CREATE TABLE substitution (
    id         {key},
    lesson     BIGINT NOT NULL REFERENCES lesson (id),
    absence    BIGINT REFERENCES staff_absence (id),
    absent     BIGINT REFERENCES staff_member (id),
    substitute BIGINT REFERENCES staff_member (id),
    kind       TEXT NOT NULL DEFAULT 'Substitute' CHECK (kind IN ('Substitute', 'Merged', 'Withdrawn')),
    task       TEXT NOT NULL DEFAULT '',
    made_at    {instant} NOT NULL,
    author     BIGINT REFERENCES account (id)
);
CREATE INDEX substitution_lesson ON substitution (lesson);

-- moved_from is «2026-09-17/2», day and number the timetable gave. made counts the runs of the generator: what a run
-- does not touch is no longer in the timetable.
ALTER TABLE lesson ADD COLUMN origin TEXT NOT NULL DEFAULT 'Timetable' CHECK (origin IN ('Timetable', 'Moved', 'Extra'));
ALTER TABLE lesson ADD COLUMN moved_from TEXT;
ALTER TABLE lesson ADD COLUMN made BIGINT NOT NULL DEFAULT 0;
ALTER TABLE lesson ADD COLUMN change_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE lesson ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
CREATE INDEX lesson_moved ON lesson (timetable_slot) WHERE moved_from IS NOT NULL;

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON staff_absence TO {app};
GRANT SELECT, INSERT ON substitution TO {app};
GRANT SELECT, INSERT, DELETE ON not_available TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
