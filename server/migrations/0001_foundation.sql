-- SPDX-FileCopyrightText: 2026 The Parta authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every other table stands on: the version of the schema, the audit log, the requests already applied.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at {instant} NOT NULL
);

-- One row per change request, chained by hash; see server/audit. It names accounts and sessions without a
-- foreign key: the log outlives both.
CREATE TABLE audit (
    seq {key},
    at {instant} NOT NULL,
    account BIGINT,
    session BIGINT,
    role TEXT NOT NULL,
    message TEXT NOT NULL,
    body {blob} NOT NULL,
    request {blob},
    verdict TEXT NOT NULL,
    previous {blob} NOT NULL CHECK (length(previous) = 32),
    hash {blob} NOT NULL CHECK (length(hash) = 32)
);

-- The same request sent twice is applied once and answered with the same reply.
CREATE TABLE applied_request (
    id {blob} PRIMARY KEY CHECK (length(id) = 16),
    account BIGINT NOT NULL,
    at {instant} NOT NULL,
    reply {blob} NOT NULL
);
CREATE INDEX applied_request_at ON applied_request (at);

-- sqlite:
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'Forbidden: the audit log is only appended to');
END;
CREATE TRIGGER audit_loses_none BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'Forbidden: the audit log is only appended to');
END;
-- Without it INSERT OR REPLACE could put a row in place of another.
CREATE TRIGGER audit_goes_on BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'Forbidden: the audit log is only appended to');
END;

-- postgresql:
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Forbidden: the audit log is only appended to';
END
$$;
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_keeps_all BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
GRANT SELECT ON schema_version TO {app};
GRANT SELECT, INSERT ON audit TO {app};
GRANT SELECT, INSERT, DELETE ON applied_request TO {app};
