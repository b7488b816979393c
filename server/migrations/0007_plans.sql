-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scales, curriculum, topic plans; what a deputy sets up before 10 September (3.3).

CREATE TABLE mark_scale (
    id       {key},
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('FivePoint', 'PassFail', 'NotGraded', 'Behaviour')),
    rounding TEXT NOT NULL DEFAULT 'Arithmetic' CHECK (rounding IN ('Arithmetic', 'Strict', 'Mixed')),
    model    TEXT NOT NULL DEFAULT 'FivePoints' CHECK (model IN ('PassFail', 'ThreeLevels', 'FivePoints')),
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1
);
-- The behaviour mark is off until the school decides (norms.md 3).
INSERT INTO mark_scale (name, kind, active, position) VALUES
    ('Пятибалльная', 'FivePoint', 1, 1),
    ('Зачёт / незачёт', 'PassFail', 1, 2),
    ('Без отметок', 'NotGraded', 1, 3),
    ('Поведение', 'Behaviour', 0, 4);

-- Grades of a scale in order; value is the class on the five-point scale, 0 does not count (reports 1.1).
CREATE TABLE mark_scale_grade (
    mark_scale BIGINT NOT NULL REFERENCES mark_scale (id),
    grade      TEXT NOT NULL,
    value      INTEGER NOT NULL DEFAULT 0,
    position   INTEGER NOT NULL,
    PRIMARY KEY (mark_scale, grade)
);
INSERT INTO mark_scale_grade (mark_scale, grade, value, position)
    SELECT id, 'Five', 5, 1 FROM mark_scale WHERE kind = 'FivePoint' UNION ALL
    SELECT id, 'Four', 4, 2 FROM mark_scale WHERE kind = 'FivePoint' UNION ALL
    SELECT id, 'Three', 3, 3 FROM mark_scale WHERE kind = 'FivePoint' UNION ALL
    SELECT id, 'Two', 2, 4 FROM mark_scale WHERE kind = 'FivePoint' UNION ALL
    SELECT id, 'One', 1, 5 FROM mark_scale WHERE kind = 'FivePoint' UNION ALL
    SELECT id, 'Pass', 0, 1 FROM mark_scale WHERE kind = 'PassFail' UNION ALL
    SELECT id, 'Fail', 2, 2 FROM mark_scale WHERE kind = 'PassFail' UNION ALL
    SELECT id, 'Five', 0, 1 FROM mark_scale WHERE kind = 'Behaviour' UNION ALL
    SELECT id, 'Four', 0, 2 FROM mark_scale WHERE kind = 'Behaviour' UNION ALL
    SELECT id, 'Three', 0, 3 FROM mark_scale WHERE kind = 'Behaviour' UNION ALL
    SELECT id, 'Two', 0, 4 FROM mark_scale WHERE kind = 'Behaviour' UNION ALL
    SELECT id, 'One', 0, 5 FROM mark_scale WHERE kind = 'Behaviour';

ALTER TABLE subject ADD COLUMN mark_scale BIGINT REFERENCES mark_scale (id);
ALTER TABLE subject ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subject ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE work_type ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE work_type ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE room ADD COLUMN capacity INTEGER;
ALTER TABLE room ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE school_class ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE school_class ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE school_class ADD COLUMN special INTEGER NOT NULL DEFAULT 0;
ALTER TABLE class_teacher ADD COLUMN order_number TEXT NOT NULL DEFAULT '';
ALTER TABLE class_teacher ADD COLUMN order_day TEXT;
ALTER TABLE subgroup ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE teaching_group ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- Hours of a subject for a level, or for one class of it, which then counts instead. Hours in hundredths.
CREATE TABLE curriculum_row (
    id           {key},
    school_year  BIGINT NOT NULL REFERENCES school_year (id),
    level        INTEGER NOT NULL CHECK (level BETWEEN 1 AND 13),
    school_class BIGINT REFERENCES school_class (id),
    subject      BIGINT NOT NULL REFERENCES subject (id),
    weekly_hours INTEGER NOT NULL CHECK (weekly_hours >= 0),
    yearly_hours INTEGER NOT NULL CHECK (yearly_hours >= 0),
    part         TEXT NOT NULL DEFAULT 'Mandatory' CHECK (part IN ('Mandatory', 'School', 'Extracurricular')),
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX curriculum_row_level ON curriculum_row (school_year, level, subject, part) WHERE school_class IS NULL;
CREATE UNIQUE INDEX curriculum_row_class ON curriculum_row (school_class, subject, part) WHERE school_class IS NOT NULL;

-- Planned topics of a journal page: planning, no record in advance (3.5).
CREATE TABLE topic_plan (
    id             {key},
    teaching_group BIGINT NOT NULL UNIQUE REFERENCES teaching_group (id),
    revision       INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE topic_plan_item (
    id          {key},
    topic_plan  BIGINT NOT NULL REFERENCES topic_plan (id),
    position    INTEGER NOT NULL,
    section     TEXT NOT NULL DEFAULT '',
    topic       TEXT NOT NULL CHECK (topic <> ''),
    work_type   BIGINT REFERENCES work_type (id),
    homework    TEXT NOT NULL DEFAULT '',
    minutes     INTEGER,
    planned_day TEXT,
    UNIQUE (topic_plan, position)
);
ALTER TABLE lesson_record ADD COLUMN topic_plan_item BIGINT;

-- How many study weeks turn the weekly hours of the Curriculum into those of a year (norms.md 2).
INSERT INTO rule_row (rule, scope, value, unit, valid_from, basis, status) VALUES
    ('StudyWeeks', 'level=1', '33', 'weeks', '2021-01-01', 'федеральные учебные планы', 'Unverified'),
    ('StudyWeeks', 'level=2-11', '34', 'weeks', '2021-01-01', 'федеральные учебные планы', 'Confirmed');

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON mark_scale, curriculum_row, topic_plan, topic_plan_item TO {app};
GRANT SELECT, INSERT, DELETE ON mark_scale_grade TO {app};
GRANT DELETE ON curriculum_row, topic_plan_item TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
