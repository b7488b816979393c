-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The year and its calendar, classes, groups and who teaches them, bells and the timetable.
-- Days are ISO text, times HH:MM; facts about people carry their dates and are never rewritten.

CREATE TABLE school_year (
    id      {key},
    name    TEXT NOT NULL UNIQUE,
    since   TEXT NOT NULL,
    until   TEXT NOT NULL,
    state   TEXT NOT NULL DEFAULT 'Open' CHECK (state IN ('Planned', 'Open', 'Checked', 'Closed', 'Archived'))
);

CREATE TABLE term_set (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    name        TEXT NOT NULL,
    level_from  INTEGER NOT NULL,
    level_to    INTEGER NOT NULL,
    UNIQUE (school_year, name)
);

CREATE TABLE term (
    id       {key},
    term_set BIGINT NOT NULL REFERENCES term_set (id),
    kind     TEXT NOT NULL,
    number   INTEGER NOT NULL,
    since    TEXT NOT NULL,
    until    TEXT NOT NULL,
    state    TEXT NOT NULL DEFAULT 'Open' CHECK (state IN ('Open', 'Closed')),
    UNIQUE (term_set, kind, number),
    CHECK (since <= until)
);

CREATE TABLE vacation (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    name        TEXT NOT NULL,
    since       TEXT NOT NULL,
    until       TEXT NOT NULL,
    level_from  INTEGER NOT NULL DEFAULT 1,
    level_to    INTEGER NOT NULL DEFAULT 11
);

-- The production calendar: only days that differ from their weekday.
CREATE TABLE calendar_day (
    day        TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('Off', 'Short', 'Working')),
    moved_from TEXT,
    title      TEXT NOT NULL DEFAULT ''
);

CREATE TABLE room (
    id          {key},
    name        TEXT NOT NULL UNIQUE,
    external_id TEXT UNIQUE
);

CREATE TABLE subject (
    id          {key},
    name        TEXT NOT NULL UNIQUE,
    short_name  TEXT NOT NULL DEFAULT '',
    area        TEXT NOT NULL DEFAULT '',
    position    INTEGER NOT NULL DEFAULT 0,
    graded      INTEGER NOT NULL DEFAULT 1 CHECK (graded IN (0, 1)),
    external_id TEXT UNIQUE
);

CREATE TABLE school_class (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    term_set    BIGINT REFERENCES term_set (id),
    level       INTEGER NOT NULL CHECK (level BETWEEN 1 AND 13),
    letter      TEXT NOT NULL,
    name        TEXT NOT NULL,
    shift       INTEGER NOT NULL DEFAULT 1,
    room        BIGINT REFERENCES room (id),
    external_id TEXT UNIQUE,
    UNIQUE (school_year, name)
);

CREATE TABLE class_membership (
    id           {key},
    school_class BIGINT NOT NULL REFERENCES school_class (id),
    pupil        BIGINT NOT NULL REFERENCES pupil (id),
    since        TEXT NOT NULL,
    until        TEXT,
    CHECK (until IS NULL OR since <= until)
);
CREATE INDEX class_membership_class ON class_membership (school_class);
CREATE INDEX class_membership_pupil ON class_membership (pupil);

CREATE TABLE class_teacher (
    id           {key},
    school_class BIGINT NOT NULL REFERENCES school_class (id),
    staff_member BIGINT NOT NULL REFERENCES staff_member (id),
    since        TEXT NOT NULL,
    until        TEXT
);
CREATE INDEX class_teacher_staff ON class_teacher (staff_member);

CREATE TABLE subgroup (
    id           {key},
    school_year  BIGINT NOT NULL REFERENCES school_year (id),
    school_class BIGINT REFERENCES school_class (id),
    name         TEXT NOT NULL,
    external_id  TEXT UNIQUE
);

CREATE TABLE subgroup_membership (
    id       {key},
    subgroup BIGINT NOT NULL REFERENCES subgroup (id),
    pupil    BIGINT NOT NULL REFERENCES pupil (id),
    since    TEXT NOT NULL,
    until    TEXT
);
CREATE INDEX subgroup_membership_subgroup ON subgroup_membership (subgroup);
CREATE INDEX subgroup_membership_pupil ON subgroup_membership (pupil);

-- Owner of one journal page. With a subgroup its pupils are the page, else those of the class.
CREATE TABLE teaching_group (
    id           {key},
    school_year  BIGINT NOT NULL REFERENCES school_year (id),
    subject      BIGINT NOT NULL REFERENCES subject (id),
    school_class BIGINT REFERENCES school_class (id),
    subgroup     BIGINT REFERENCES subgroup (id),
    level        INTEGER NOT NULL,
    name         TEXT NOT NULL DEFAULT '',
    weekly_hours INTEGER NOT NULL DEFAULT 0,
    external_id  TEXT UNIQUE,
    CHECK (school_class IS NOT NULL OR subgroup IS NOT NULL)
);
CREATE INDEX teaching_group_class ON teaching_group (school_class);
CREATE INDEX teaching_group_subgroup ON teaching_group (subgroup);

CREATE TABLE group_teacher (
    id             {key},
    teaching_group BIGINT NOT NULL REFERENCES teaching_group (id),
    staff_member   BIGINT NOT NULL REFERENCES staff_member (id),
    since          TEXT NOT NULL,
    until          TEXT
);
CREATE INDEX group_teacher_group ON group_teacher (teaching_group);
CREATE INDEX group_teacher_staff ON group_teacher (staff_member);

CREATE VIEW group_pupil AS
    SELECT g.id AS teaching_group, m.pupil, m.since, m.until
      FROM teaching_group g JOIN class_membership m ON m.school_class = g.school_class
     WHERE g.subgroup IS NULL
    UNION ALL
    SELECT g.id, m.pupil, m.since, m.until
      FROM teaching_group g JOIN subgroup_membership m ON m.subgroup = g.subgroup;

CREATE TABLE bell_schedule (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    name        TEXT NOT NULL,
    shift       INTEGER NOT NULL DEFAULT 1,
    level_from  INTEGER NOT NULL DEFAULT 1,
    level_to    INTEGER NOT NULL DEFAULT 11,
    since       TEXT NOT NULL,
    until       TEXT
);

-- weekday 0 holds for every day that has no row of its own (1 is Monday).
CREATE TABLE bell (
    bell_schedule BIGINT NOT NULL REFERENCES bell_schedule (id),
    weekday       INTEGER NOT NULL DEFAULT 0,
    number        INTEGER NOT NULL,
    starts        TEXT NOT NULL,
    ends          TEXT NOT NULL,
    PRIMARY KEY (bell_schedule, weekday, number)
);

CREATE TABLE timetable (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    name        TEXT NOT NULL,
    since       TEXT NOT NULL,
    until       TEXT,
    weeks       INTEGER NOT NULL DEFAULT 1,
    external_id TEXT UNIQUE
);

-- week 1 … timetable.weeks of the cycle; weekday 1 is Monday.
CREATE TABLE timetable_slot (
    id             {key},
    timetable      BIGINT NOT NULL REFERENCES timetable (id),
    week           INTEGER NOT NULL DEFAULT 1,
    weekday        INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    number         INTEGER NOT NULL,
    teaching_group BIGINT NOT NULL REFERENCES teaching_group (id),
    room           BIGINT REFERENCES room (id)
);
CREATE INDEX timetable_slot_timetable ON timetable_slot (timetable);
CREATE INDEX timetable_slot_group ON timetable_slot (teaching_group);

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON school_year, term_set, term, vacation, calendar_day, room, subject, school_class,
    class_membership, class_teacher, subgroup, subgroup_membership, teaching_group, group_teacher,
    bell_schedule, bell, timetable, timetable_slot TO {app};
GRANT DELETE ON bell, calendar_day, timetable_slot TO {app};
GRANT SELECT ON group_pupil TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
