-- Every key begins with the workspace. Tables of a workspace are seen only through policies: the server works as the
-- role tradewind_member, which owns nothing, and names the workspace in every transaction.

CREATE TABLE workspace (
  id text COLLATE "C" PRIMARY KEY,
  -- Another one when clients have to compare everything anew: the database was put back from a copy.
  epoch text NOT NULL,
  -- Entries of all segments that were ever kept; whoever adds some holds the lock of this row.
  head bigint NOT NULL,
  created_at bigint NOT NULL
);

CREATE TABLE segment (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  -- The head after this one.
  position bigint NOT NULL,
  id text COLLATE "C" NOT NULL,
  scope text COLLATE "C" NOT NULL,
  -- Random: proves that a cursor was given out by this very log.
  mark text NOT NULL,
  device text NOT NULL,
  first bigint NOT NULL,
  last bigint NOT NULL,
  -- Device that handed it in.
  publisher text NOT NULL,
  size integer NOT NULL,
  -- NULL once a snapshot covers it and it was dropped; the row stays, so that the order has no hole.
  bytes bytea,
  received_at bigint NOT NULL,
  PRIMARY KEY (workspace, position),
  UNIQUE (workspace, id)
);

CREATE TABLE enrolment (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  token_hash text COLLATE "C" NOT NULL,
  device text NOT NULL,
  joined_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  revoked_at bigint,
  PRIMARY KEY (workspace, token_hash)
);

CREATE TABLE invite (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  code_hash text COLLATE "C" NOT NULL,
  expires_at bigint NOT NULL,
  -- The token that it let in: asking again with the same one is the same join.
  used_by text,
  PRIMARY KEY (workspace, code_hash)
);

CREATE TABLE join_key (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  kind text COLLATE "C" NOT NULL,
  salt text NOT NULL,
  n integer NOT NULL,
  r integer NOT NULL,
  p integer NOT NULL,
  verifier text NOT NULL,
  PRIMARY KEY (workspace, kind)
);

-- Heartbeats and key slots.
CREATE TABLE note (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  kind text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  bytes bytea NOT NULL,
  -- Token of the device that left it.
  left_by text NOT NULL,
  PRIMARY KEY (workspace, kind, name)
);

-- Snapshots and files, whole ones only.
CREATE TABLE parcel (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  kind text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  version text COLLATE "C" NOT NULL,
  manifest bytea NOT NULL,
  PRIMARY KEY (workspace, kind, name)
);

CREATE TABLE part (
  workspace text COLLATE "C" NOT NULL REFERENCES workspace,
  kind text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  -- Parts of two uploads of one name are never mixed.
  version text COLLATE "C" NOT NULL,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  received_at bigint NOT NULL,
  PRIMARY KEY (workspace, kind, name, version, number)
);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tradewind_member') THEN
    CREATE ROLE tradewind_member NOLOGIN;
  END IF;
  -- Whether we may take the role on is known only by doing it: since PostgreSQL 16 who makes a role need not be able to.
  BEGIN
    SET LOCAL ROLE tradewind_member;
  EXCEPTION WHEN insufficient_privilege THEN
    GRANT tradewind_member TO CURRENT_USER;
  END;
  RESET ROLE;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON segment, enrolment, invite, join_key, note, parcel, part TO tradewind_member;
GRANT SELECT, UPDATE ON workspace TO tradewind_member;

ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
ALTER TABLE segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE invite ENABLE ROW LEVEL SECURITY;
ALTER TABLE join_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
ALTER TABLE part ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON workspace TO tradewind_member USING (id = current_setting('tradewind.workspace', true));
CREATE POLICY own ON segment TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON enrolment TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON invite TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON join_key TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON note TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON parcel TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
CREATE POLICY own ON part TO tradewind_member USING (workspace = current_setting('tradewind.workspace', true));
