-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The school, its orders, staff, pupils, guardians, accounts, roles and sessions.

CREATE TABLE school (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    name        TEXT NOT NULL,
    short_name  TEXT NOT NULL,
    town        TEXT NOT NULL,
    time_zone   TEXT NOT NULL,
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    demo_now    {instant},
    founded_at  {instant} NOT NULL
);

CREATE TABLE director_order (
    id      {key},
    number  TEXT NOT NULL CHECK (number <> ''),
    day     TEXT NOT NULL CHECK (length(day) = 10),
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL DEFAULT ''
);

CREATE TABLE staff_member (
    id          {key},
    surname     TEXT NOT NULL CHECK (surname <> ''),
    given_name  TEXT NOT NULL,
    patronymic  TEXT NOT NULL DEFAULT '',
    post        TEXT NOT NULL DEFAULT '',
    since       TEXT,
    until       TEXT,
    external_id TEXT UNIQUE
);

CREATE TABLE pupil (
    id             {key},
    surname        TEXT NOT NULL CHECK (surname <> ''),
    given_name     TEXT NOT NULL,
    patronymic     TEXT NOT NULL DEFAULT '',
    sex            TEXT NOT NULL DEFAULT '',
    born           TEXT,
    personal_file  TEXT UNIQUE,
    external_id    TEXT UNIQUE
);

CREATE TABLE guardian (
    id          {key},
    surname     TEXT NOT NULL CHECK (surname <> ''),
    given_name  TEXT NOT NULL,
    patronymic  TEXT NOT NULL DEFAULT '',
    phone       TEXT NOT NULL DEFAULT '',
    external_id TEXT UNIQUE
);

CREATE TABLE guardian_link (
    id               {key},
    guardian         BIGINT NOT NULL REFERENCES guardian (id),
    pupil            BIGINT NOT NULL REFERENCES pupil (id),
    kind             TEXT NOT NULL DEFAULT '',
    since            TEXT NOT NULL,
    until            TEXT
);
CREATE INDEX guardian_link_guardian ON guardian_link (guardian);
CREATE INDEX guardian_link_pupil ON guardian_link (pupil);

CREATE TABLE account (
    id             {key},
    login          TEXT NOT NULL,
    login_key      TEXT NOT NULL UNIQUE,
    staff_member   BIGINT REFERENCES staff_member (id),
    guardian       BIGINT REFERENCES guardian (id),
    pupil          BIGINT REFERENCES pupil (id),
    digest         TEXT NOT NULL,
    one_time       INTEGER NOT NULL CHECK (one_time IN (0, 1)),
    one_time_until {instant},
    blocked        INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    failures       INTEGER NOT NULL DEFAULT 0,
    next_try       {instant},
    appointed_by   BIGINT NOT NULL REFERENCES director_order (id),
    created_at     {instant} NOT NULL
);
CREATE UNIQUE INDEX account_staff_member ON account (staff_member);
CREATE UNIQUE INDEX account_guardian ON account (guardian);
CREATE UNIQUE INDEX account_pupil ON account (pupil);

CREATE TABLE account_role (
    id           {key},
    account      BIGINT NOT NULL REFERENCES account (id),
    role         TEXT NOT NULL,
    since        TEXT NOT NULL,
    until        TEXT,
    by_order     BIGINT NOT NULL REFERENCES director_order (id)
);
CREATE INDEX account_role_account ON account_role (account);

CREATE TABLE session (
    id         {key},
    account    BIGINT NOT NULL REFERENCES account (id),
    token_hash {blob} NOT NULL UNIQUE,
    issued_at  {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    last_seen  {instant} NOT NULL,
    ended_at   {instant}
);
CREATE INDEX session_account ON session (account);

-- postgresql:
GRANT SELECT, INSERT, UPDATE ON school, director_order, staff_member, pupil, guardian, guardian_link,
    account, account_role, session TO {app};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app};
-- both:
