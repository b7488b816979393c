-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal: lessons as dated facts, their records and works, marks, attendance, term marks, history.

CREATE TABLE work_type (
    id           {key},
    name         TEXT NOT NULL UNIQUE,
    abbreviation TEXT NOT NULL UNIQUE,
    weight       INTEGER NOT NULL DEFAULT 100 CHECK (weight > 0),
    deadline     TEXT NOT NULL DEFAULT 'Oral' CHECK (deadline IN ('Oral', 'Written', 'External')),
    position     INTEGER NOT NULL DEFAULT 0
);

INSERT INTO work_type (name, abbreviation, weight, deadline, position) VALUES
    ('Ответ на уроке', 'О', 100, 'Oral', 1),
    ('Домашняя работа', 'Д', 100, 'Written', 2),
    ('Самостоятельная работа', 'С', 120, 'Written', 3),
    ('Контрольная работа', 'К', 150, 'Written', 4),
    ('Проверочная работа', 'ПР', 130, 'Written', 5),
    ('Тест', 'Т', 100, 'Written', 6),
    ('Лабораторная работа', 'Л', 130, 'Written', 7),
    ('Практическая работа', 'П', 130, 'Written', 8),
    ('Контрольный диктант', 'Н', 150, 'Written', 9),
    ('Словарный диктант', 'СД', 140, 'Written', 10),
    ('Изложение', 'И', 140, 'Written', 11),
    ('Классное сочинение', 'Ч', 150, 'Written', 12),
    ('Домашнее сочинение', 'ДС', 140, 'Written', 13),
    ('Аудирование', 'А', 140, 'Written', 14),
    ('Чтение наизусть', 'ЧН', 100, 'Oral', 15),
    ('Проект', 'ПК', 100, 'Written', 16),
    ('Реферат', 'Р', 100, 'Written', 17),
    ('Тетрадь', 'ТТ', 100, 'Written', 18),
    ('Зачёт', 'З', 150, 'Oral', 19),
    ('Дистанционный урок', 'ДУ', 100, 'Written', 20),
    ('Срезовая работа', 'СР', 130, 'Written', 21),
    ('Контрольная практическая работа', 'КП', 150, 'Written', 22),
    ('Административная контрольная работа', 'АК', 150, 'Written', 23),
    ('Региональная или федеральная работа', 'РФ', 100, 'External', 24);

-- One dated lesson. Day, number, group and instants never change once it has started.
CREATE TABLE lesson (
    id             {key},
    teaching_group BIGINT NOT NULL REFERENCES teaching_group (id),
    day            TEXT NOT NULL,
    number         INTEGER NOT NULL,
    starts         {instant} NOT NULL,
    ends           {instant} NOT NULL,
    state          TEXT NOT NULL DEFAULT 'Planned' CHECK (state IN ('Planned', 'Cancelled')),
    room           BIGINT REFERENCES room (id),
    timetable_slot BIGINT REFERENCES timetable_slot (id),
    substitute     BIGINT REFERENCES staff_member (id),
    UNIQUE (teaching_group, day, number)
);
CREATE INDEX lesson_day ON lesson (day);
CREATE INDEX lesson_substitute ON lesson (substitute, day);

CREATE TABLE lesson_record (
    lesson           BIGINT PRIMARY KEY REFERENCES lesson (id),
    topic            TEXT NOT NULL DEFAULT '',
    homework         TEXT NOT NULL DEFAULT '',
    homework_minutes INTEGER,
    revision         INTEGER NOT NULL,
    author           BIGINT REFERENCES account (id),
    written_at       {instant} NOT NULL
);

CREATE TABLE work (
    id           {key},
    lesson       BIGINT NOT NULL REFERENCES lesson (id),
    position     INTEGER NOT NULL CHECK (position BETWEEN 1 AND 4),
    work_type    BIGINT NOT NULL REFERENCES work_type (id),
    title        TEXT NOT NULL DEFAULT '',
    announced_on TEXT,
    UNIQUE (lesson, position)
);

CREATE TABLE mark (
    work       BIGINT NOT NULL REFERENCES work (id),
    pupil      BIGINT NOT NULL REFERENCES pupil (id),
    grade      TEXT,
    revision   INTEGER NOT NULL,
    author     BIGINT NOT NULL REFERENCES account (id),
    written_at {instant} NOT NULL,
    PRIMARY KEY (work, pupil)
);

CREATE TABLE attendance (
    lesson     BIGINT NOT NULL REFERENCES lesson (id),
    pupil      BIGINT NOT NULL REFERENCES pupil (id),
    code       TEXT,
    minutes    INTEGER,
    revision   INTEGER NOT NULL,
    author     BIGINT NOT NULL REFERENCES account (id),
    written_at {instant} NOT NULL,
    PRIMARY KEY (lesson, pupil)
);

CREATE TABLE term_mark (
    term           BIGINT NOT NULL REFERENCES term (id),
    teaching_group BIGINT NOT NULL REFERENCES teaching_group (id),
    pupil          BIGINT NOT NULL REFERENCES pupil (id),
    grade          TEXT,
    revision       INTEGER NOT NULL,
    author         BIGINT NOT NULL REFERENCES account (id),
    written_at     {instant} NOT NULL,
    PRIMARY KEY (term, teaching_group, pupil)
);

-- Every state a cell has ever had. position 0 is attendance, 1 … 4 the work of the lesson.
CREATE TABLE cell_history (
    id         {key},
    lesson     BIGINT NOT NULL REFERENCES lesson (id),
    pupil      BIGINT NOT NULL REFERENCES pupil (id),
    position   INTEGER NOT NULL,
    value      TEXT,
    revision   INTEGER NOT NULL,
    author     BIGINT NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    written_at {instant} NOT NULL
);
CREATE INDEX cell_history_cell ON cell_history (lesson, pupil);

-- The database's own second line: history is append-only, YearLevel 1 takes no mark, a closed year no change.

-- sqlite:
CREATE TRIGGER cell_history_no_update BEFORE UPDATE ON cell_history
BEGIN SELECT RAISE(ABORT, 'Forbidden: the history of a cell is append-only'); END;
CREATE TRIGGER cell_history_no_delete BEFORE DELETE ON cell_history
BEGIN SELECT RAISE(ABORT, 'Forbidden: the history of a cell is append-only'); END;

CREATE TRIGGER mark_rules_insert BEFORE INSERT ON mark
BEGIN
    SELECT CASE WHEN g.level = 1 AND NEW.grade IS NOT NULL THEN RAISE(ABORT, 'FirstYearLevel: no marks in year level 1')
                WHEN y.state IN ('Closed', 'Archived') THEN RAISE(ABORT, 'YearClosed: the school year is closed') END
      FROM work w JOIN lesson l ON l.id = w.lesson JOIN teaching_group g ON g.id = l.teaching_group
      JOIN school_year y ON y.id = g.school_year WHERE w.id = NEW.work;
END;
CREATE TRIGGER mark_rules_update BEFORE UPDATE ON mark
BEGIN
    SELECT CASE WHEN g.level = 1 AND NEW.grade IS NOT NULL THEN RAISE(ABORT, 'FirstYearLevel: no marks in year level 1')
                WHEN y.state IN ('Closed', 'Archived') THEN RAISE(ABORT, 'YearClosed: the school year is closed') END
      FROM work w JOIN lesson l ON l.id = w.lesson JOIN teaching_group g ON g.id = l.teaching_group
      JOIN school_year y ON y.id = g.school_year WHERE w.id = NEW.work;
END;
CREATE TRIGGER mark_no_delete BEFORE DELETE ON mark
BEGIN SELECT RAISE(ABORT, 'Forbidden: a mark is cleared, never deleted'); END;

-- postgresql:
CREATE FUNCTION mark_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    facts RECORD;
BEGIN
    SELECT g.level, y.state INTO facts
      FROM work w JOIN lesson l ON l.id = w.lesson JOIN teaching_group g ON g.id = l.teaching_group
      JOIN school_year y ON y.id = g.school_year WHERE w.id = NEW.work;
    IF facts.level = 1 AND NEW.grade IS NOT NULL THEN
        RAISE EXCEPTION 'FirstYearLevel: no marks in year level 1';
    END IF;
    IF facts.state IN ('Closed', 'Archived') THEN
        RAISE EXCEPTION 'YearClosed: the school year is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER mark_rules BEFORE INSERT OR UPDATE ON mark FOR EACH ROW EXECUTE FUNCTION mark_rules();

GRANT SELECT, INSERT, UPDATE ON work_type, lesson, lesson_record, work, mark, attendance, term_mark TO {app};
GRANT DELETE ON lesson TO {app};
GRANT SELECT, INSERT ON cell_history TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
