-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The book of pupils' movement and the alphabet book (3.3). Both are only appended to: a mistake is corrected by a new row.

CREATE TABLE movement (
    id              {key},
    kind            TEXT NOT NULL CHECK (kind IN ('Enrolment', 'Departure', 'ClassChange', 'Promotion',
                        'ConditionalPromotion', 'Repeat', 'Completion', 'Graduation', 'Annulment')),
    pupil           BIGINT NOT NULL REFERENCES pupil (id),
    day             TEXT NOT NULL CHECK (length(day) = 10),
    effective       TEXT NOT NULL CHECK (length(effective) = 10),
    received_on     TEXT NOT NULL CHECK (length(received_on) = 10),
    order_number    TEXT NOT NULL CHECK (order_number <> ''),
    order_day       TEXT NOT NULL CHECK (length(order_day) = 10),
    basis           TEXT NOT NULL DEFAULT '',
    place           TEXT NOT NULL DEFAULT '',
    reason          TEXT NOT NULL DEFAULT '',
    from_class      BIGINT REFERENCES school_class (id),
    to_class        BIGINT REFERENCES school_class (id),
    annuls          BIGINT UNIQUE REFERENCES movement (id),
    due             TEXT NOT NULL,
    entered_at      {instant} NOT NULL,
    author          BIGINT REFERENCES account (id)
);
CREATE INDEX movement_day ON movement (day);
CREATE INDEX movement_pupil ON movement (pupil);

-- One line for a pupil's stay, numbered within the letter of the surname: В/13 is the number of the personal file.
CREATE TABLE alphabet_entry (
    id          {key},
    letter      TEXT NOT NULL,
    number      INTEGER NOT NULL,
    pupil       BIGINT NOT NULL REFERENCES pupil (id),
    entered_by  BIGINT NOT NULL REFERENCES movement (id),
    left_by     BIGINT REFERENCES movement (id),
    file_issued TEXT,
    UNIQUE (letter, number)
);
CREATE INDEX alphabet_entry_pupil ON alphabet_entry (pupil);

-- Which line of the book began and ended a membership; begun_by is NULL for one that is older than the book.
-- former_until is the end a membership had before the book ended it: an annulment gives it back.
ALTER TABLE class_membership ADD COLUMN begun_by BIGINT REFERENCES movement (id);
ALTER TABLE class_membership ADD COLUMN ended_by BIGINT REFERENCES movement (id);
ALTER TABLE class_membership ADD COLUMN former_until TEXT;
ALTER TABLE subgroup_membership ADD COLUMN ended_by BIGINT REFERENCES movement (id);
ALTER TABLE subgroup_membership ADD COLUMN former_until TEXT;

-- sqlite:
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'Forbidden: the movement book is only appended to'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'Forbidden: the movement book is only appended to'); END;

-- postgresql:
GRANT SELECT, INSERT ON movement TO {app};
GRANT SELECT, INSERT, UPDATE ON alphabet_entry TO {app};
GRANT DELETE ON class_membership, subgroup_membership TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
