-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports as wholes that can be undone, and saved mappings of foreign headers.

CREATE TABLE import_batch (
    id        {key},
    kind      TEXT NOT NULL,
    file      TEXT NOT NULL,
    sha256    {blob} NOT NULL,
    at        {instant} NOT NULL,
    author    BIGINT REFERENCES account (id),
    undone_at {instant}
);

-- Every row an import made, in order. Undoing takes them back from the last to the first, or not at all.
CREATE TABLE import_row (
    id           {key},
    import_batch BIGINT NOT NULL REFERENCES import_batch (id),
    target       TEXT NOT NULL,
    row_id       BIGINT NOT NULL
);
CREATE INDEX import_row_batch ON import_row (import_batch);

CREATE TABLE mapping_profile (
    id       {key},
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    body     TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);

-- Taking back an import is the one way these rows disappear; foreign keys refuse it once something depends on them.
-- postgresql:
GRANT SELECT, INSERT, UPDATE ON import_batch, mapping_profile TO {app};
GRANT SELECT, INSERT ON import_row TO {app};
GRANT DELETE ON staff_member, pupil, guardian, guardian_link, school_class, class_membership, class_teacher, subgroup,
    subgroup_membership, subject, room, teaching_group, group_teacher, timetable, mapping_profile TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
