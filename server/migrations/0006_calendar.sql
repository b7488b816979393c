-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three calendars and the norms: settings with dates, the school's own changes of staff and study days, study weeks,
-- shortened days, rules from outside the regulation as dated rows.

-- A parameter with the value that holds from a day on; without a row the regulation's own value holds.
CREATE TABLE setting (
    id     {key},
    name   TEXT NOT NULL,
    scope  TEXT NOT NULL DEFAULT '',
    value  TEXT NOT NULL,
    since  TEXT NOT NULL CHECK (length(since) = 10),
    author BIGINT REFERENCES account (id),
    set_at {instant} NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, scope, since)
);

-- What law and sanitary rules say, each figure with its validity and basis (norms.md); the school may add rows.
CREATE TABLE rule_row (
    id         {key},
    rule       TEXT NOT NULL,
    scope      TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL,
    unit       TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to   TEXT,
    basis      TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('Confirmed', 'Unverified', 'Off')),
    revision   INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX rule_row_rule ON rule_row (rule);
INSERT INTO rule_row (rule, value, unit, valid_from, basis, status) VALUES
    ('ShortestVacation', '7', 'days', '2021-01-01', 'Рекомендации Минпросвещения', 'Confirmed');

-- Years whose production calendar is known; without one a deadline is provisional.
CREATE TABLE calendar_year (
    year      INTEGER PRIMARY KEY,
    source    TEXT NOT NULL DEFAULT '',
    loaded_at {instant} NOT NULL
);

-- The school's own change of a single working day of the staff, by order.
CREATE TABLE staff_day_override (
    day          TEXT PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('Off', 'Working')),
    order_number TEXT NOT NULL CHECK (order_number <> ''),
    order_day    TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1
);

ALTER TABLE school_year ADD COLUMN opened_by BIGINT REFERENCES account (id);
ALTER TABLE school_year ADD COLUMN created_at {instant};
ALTER TABLE school_year ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE term_set ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE term ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE vacation ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE bell_schedule ADD COLUMN kind TEXT NOT NULL DEFAULT 'Usual';
ALTER TABLE bell_schedule ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- A vacation for single classes beside (or instead of) its range of levels: levels 0 to 0 mean these classes only.
CREATE TABLE vacation_class (
    vacation     BIGINT NOT NULL REFERENCES vacation (id),
    school_class BIGINT NOT NULL REFERENCES school_class (id),
    PRIMARY KEY (vacation, school_class)
);

-- 5 or 6 study days a week for a range of levels; without a row five.
CREATE TABLE study_week (
    id          {key},
    school_year BIGINT NOT NULL REFERENCES school_year (id),
    level_from  INTEGER NOT NULL,
    level_to    INTEGER NOT NULL,
    days        INTEGER NOT NULL CHECK (days IN (5, 6)),
    revision    INTEGER NOT NULL DEFAULT 1
);

-- A study day cancelled (cold, quarantine) or moved to another day, or an extra one; by levels or for one class.
CREATE TABLE study_day_change (
    id           {key},
    school_year  BIGINT NOT NULL REFERENCES school_year (id),
    kind         TEXT NOT NULL CHECK (kind IN ('Cancelled', 'Moved', 'Extra', 'Distance')),
    day          TEXT NOT NULL,
    moved_to     TEXT,
    as_weekday   INTEGER,
    level_from   INTEGER NOT NULL DEFAULT 1,
    level_to     INTEGER NOT NULL DEFAULT 13,
    school_class BIGINT REFERENCES school_class (id),
    reason       TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    revision     INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'Moved') = (moved_to IS NOT NULL))
);
CREATE INDEX study_day_change_year ON study_day_change (school_year, day);

-- A day that rings by another schedule, usually a shortened one.
CREATE TABLE bell_day (
    day           TEXT NOT NULL,
    bell_schedule BIGINT NOT NULL REFERENCES bell_schedule (id),
    PRIMARY KEY (day, bell_schedule)
);

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON setting, rule_row, calendar_year, staff_day_override, study_week, study_day_change TO {app};
GRANT SELECT, INSERT, DELETE ON vacation_class, bell_day TO {app};
GRANT DELETE ON staff_day_override, study_week, study_day_change, vacation, term, term_set, bell_schedule TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
